import { expect, test } from "vitest";
import { networkOf } from "#lib/coauthors/network.ts";
import type { CoauthorRow } from "#lib/tables/coauthors.ts";

const row = (name: string, who: number[], part: CoauthorRow["part"] = "other"): CoauthorRow => ({
  key: name,
  name,
  part,
  known: null,
  papers: who.length,
  years: [],
  who: who.map((candidateId) => ({ candidateId, name: `Candidate ${candidateId}`, papers: 1 })),
});

test("only shared coauthors and members are drawn, and nothing when nobody is connected", () => {
  expect(networkOf([row("alone", [1])], [])).toBeNull();
  const drawn = networkOf([row("alone", [1]), row("shared", [1, 2]), row("member", [3], "member")], []);
  expect(drawn?.connectors.map(({ name }) => name).sort()).toEqual(["member", "shared"]);
  expect(drawn?.candidates).toHaveLength(3);
  expect(drawn?.links).toHaveLength(3);
});

test("every line joins the two it is about, and the same rows give the same drawing", () => {
  const rows = [row("p", [4, 1]), row("q", [2, 3]), row("r", [1, 4]), row("s", [3, 2, 4])];
  const drawn = networkOf(rows, [{ a: { id: 1, name: "Candidate 1" }, b: { id: 2, name: "Candidate 2" }, papers: 2 }]);
  const said = drawn?.links
    .map(({ from, to }) => `${drawn.connectors[to]?.name} ${drawn.candidates[from]?.key}`)
    .sort();
  expect(said).toEqual(["p 1", "p 4", "q 2", "q 3", "r 1", "r 4", "s 2", "s 3", "s 4"]);
  expect(drawn?.joint.map(({ from, to }) => [drawn.candidates[from]?.key, drawn.candidates[to]?.key])).toEqual([
    ["1", "2"],
  ]);
  expect(networkOf(rows, [])).toEqual(networkOf(rows, []));
});

test("a drawing of very many stays readable and says what it left out", () => {
  const drawn = networkOf(
    Array.from({ length: 60 }, (_, i) => row(`p${i}`, [i % 7, (i % 7) + 1])),
    [],
  );
  expect(drawn?.connectors).toHaveLength(24);
  expect(drawn?.left).toBe(36);
  for (const { y } of drawn?.connectors ?? []) expect(y).toBeLessThan(drawn?.height ?? 0);
});
