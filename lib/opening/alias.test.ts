import { expect, test } from "vitest";
import { drawAlias } from "#lib/opening/alias.ts";

/** Goes through the numbers in turn, so that every alias comes up. */
const inTurn = () => {
  let next = 0;
  return (below: number) => next++ % below;
};

test("aliases are short, and longer only once half of the short ones are taken", () => {
  const random = inTurn();
  const taken = new Set<string>();
  for (let n = 0; n < 400; n += 1) taken.add(drawAlias(taken, random));
  expect(taken.size).toBe(400);
  const short = [...taken].filter((alias) => /^[A-Z][2-9]$/.test(alias));
  expect(short).toHaveLength(92);
  expect([...taken].filter((alias) => /^[A-Z][2-9]{2}$/.test(alias))).toHaveLength(308);
});

test("a drawn alias is never one that is taken", () => {
  expect(drawAlias(new Set(["A2"]), inTurn())).toBe("A3");
});
