import { expect, test } from "vitest";
import { endsReading, looseEndsText } from "#lib/reviews/coverage.ts";

test("what ending independent review leaves open is said, and nothing where nothing is", () => {
  expect(looseEndsText({ gap: 0, undecided: 0 })).toBe("");
  expect(looseEndsText({ gap: 1, undecided: 0 })).toMatch(/^1 file has fewer readers .* needs a reason/);
  expect(looseEndsText({ gap: 0, undecided: 4 })).toMatch(/^4 suggested conflicts are not decided: .* needs a reason/);
  expect(looseEndsText({ gap: 2, undecided: 1 })).toMatch(/^2 files have .* 1 suggested conflict is not decided/);
});

test("only a step forward out of independent review ends it", () => {
  expect(endsReading("independent", "discussion")).toBe(true);
  expect(endsReading("independent", "setup")).toBe(false);
  expect(endsReading("setup", "independent")).toBe(false);
});
