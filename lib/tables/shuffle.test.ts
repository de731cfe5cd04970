import { expect, test } from "vitest";
import { shuffle } from "#lib/tables/shuffle.ts";

const ids = Array.from({ length: 200 }, (_, at) => at + 1);
const order = (seed: string, of = ids) => shuffle(of, seed, (id) => id);

test("the same reviewer always meets the same order, however the rows arrive", () => {
  expect(order("7:1")).toEqual(order("7:1", [...ids].reverse()));
});

test("reviewers meet different orders, none of them the order of ids", () => {
  expect(order("7:1")).not.toEqual(order("8:1"));
  expect(order("7:1")).not.toEqual(ids);
  expect([...order("7:1")].sort((a, b) => a - b)).toEqual(ids);
});

test("taking one away leaves the others where they were", () => {
  const without = ids.filter((id) => id !== 42);
  expect(order("7:1", without)).toEqual(order("7:1").filter((id) => id !== 42));
});

test("over many reviewers each candidate comes first about equally often", () => {
  const firsts = new Map<number, number>();
  const few = ids.slice(0, 5);
  for (let reviewer = 0; reviewer < 2000; reviewer += 1) {
    const [first = 0] = order(`${reviewer}:1`, few);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const id of few) expect(firsts.get(id)).toBeGreaterThan(320);
});
