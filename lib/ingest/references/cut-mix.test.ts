import { expect, test } from "vitest";
import { isShifted } from "#lib/ingest/references/cut-bounds.ts";
import { mixOf } from "#lib/ingest/references/cut-mix.ts";
import type { CutLine } from "#lib/ingest/references/cut-openers.ts";

/** Lines that say title, people, place or, as "-", nothing of a paper. */
const linesOf = (says: string): CutLine[] =>
  [...says].map(
    (said) =>
      ({ turn: { title: said === "T", people: said === "P", place: said === "V", aside: said === "-" } }) as CutLine,
  );

/** Lines in groups of so many. */
function inGroups(lines: CutLine[], sizes: number[]): CutLine[][] {
  const rest = [...lines];
  return sizes.map((size) => rest.splice(0, size));
}

test("a cut is shifted where what stands first and what stands last are together one entry", () => {
  const lines = linesOf("TPVTPVTPV-TPV");
  expect(isShifted(inGroups(lines, [1, 3, 3, 4, 2]))).toBe(true);
  expect(isShifted(inGroups(lines, [3, 3, 4, 3]))).toBe(false);
});

test("a list whose first and last entry say less is not shifted", () => {
  expect(isShifted(inGroups(linesOf("TVTPVTPVTPVTP"), [2, 3, 3, 3, 2]))).toBe(false);
});

test("each stretch of a list is taken from the cut that is best there", () => {
  const lines = linesOf("TPVTPVTVTV");
  const priced = (sizes: number[], costs: number[]) =>
    inGroups(lines, sizes).map((lines, index) => ({ lines, cost: costs[index] ?? 0 }));
  const byThree = priced([3, 3, 3, 1], [-1, -1, 2, 2]);
  const byTwo = priced([2, 1, 1, 2, 2, 2], [1, 1, 1, 1, -1, -1]);
  expect(mixOf(lines, [byThree, byTwo], () => 9).map((group) => group.length)).toEqual([3, 3, 2, 2]);
});

test("a line that costs less outside all entries is in none", () => {
  const lines = linesOf("T-TP");
  const cut = [
    { lines: lines.slice(0, 1), cost: -1 },
    { lines: lines.slice(1, 2), cost: 3 },
    { lines: lines.slice(2), cost: -1 },
  ];
  expect(mixOf(lines, [cut], ({ turn }) => (turn.aside ? 0 : 9))).toEqual([lines.slice(0, 1), lines.slice(2)]);
});
