import { expect, it } from "vitest";
import { placesIn, topBand } from "#lib/reviews/adjusted.ts";
import { tooCloseToCall } from "#lib/reviews/rank-chances.ts";

const chance = (p: number) => ({
  candidateId: 1,
  deviation: 0,
  expectedRank: 1,
  best: 1,
  worst: 2,
  atLeast: Float64Array.of(p, 1),
});

it.each([
  [1, "nearly-always"],
  [0.95, "nearly-always"],
  [0.8, "mostly"],
  [0.79, "open"],
  [0.21, "open"],
  [0.2, "rarely"],
  [0.05, "hardly-ever"],
  [0, "hardly-ever"],
] as const)("puts a chance of %d into the band %s, as the agenda does", (p, band) => {
  expect(topBand(chance(p), 1)).toBe(band);
  expect(tooCloseToCall([chance(p)], 1).length === 1).toBe(band === "open");
});

it("reads the places on the shortlist from the address", () => {
  expect(placesIn("places=3")).toBe(3);
  expect(placesIn("sort=-mean")).toBe(5);
  for (const bad of ["0", "-2", "x", "100", ""]) expect([1, 5]).toContain(placesIn(`places=${bad}`));
});
