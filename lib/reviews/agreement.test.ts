import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement, krippendorffAlpha, reliabilityOfMean } from "#lib/reviews/agreement.ts";

/** Krippendorff's published example: four observers, twelve units, missing values as dots. */
const OBSERVERS = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
const UNITS = Array.from({ length: 12 }, (_, unit) =>
  OBSERVERS.map((row) => row[unit] ?? ".")
    .filter((mark) => mark !== ".")
    .map(Number),
);

describe("krippendorffAlpha", () => {
  it.each([
    ["nominal", "0.743"],
    ["ordinal", "0.815"],
    ["interval", "0.849"],
  ] as const)("gives the published %s value", (metric, value) => {
    expect(krippendorffAlpha(UNITS, metric)?.toFixed(3)).toBe(value);
  });

  it("is 1 in full agreement, and below zero where readers contradict each other", () => {
    expect(krippendorffAlpha([[1, 1], [5, 5, 5], [3, 3], [2]], "ordinal")).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, 5],
          [5, 1],
          [1, 5],
        ],
        "ordinal",
      ),
    ).toBeLessThan(0);
  });

  it("has no meaning without variation", () => {
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        "ordinal",
      ),
    ).toBeNull();
    expect(krippendorffAlpha([[3], []], "ordinal")).toBeNull();
  });

  it("does not depend on the order of marks or units, nor ordinal α on the labels of the levels", () => {
    const unit = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), (units) => {
        // No value of α: it stands for marks that are all equal.
        const none = 2;
        const alpha = krippendorffAlpha(units, "ordinal") ?? none;
        const turned = units.toReversed().map((marks) => marks.toReversed());
        expect(krippendorffAlpha(turned, "ordinal") ?? none).toBeCloseTo(alpha, 12);
        const squared = units.map((marks) => marks.map((mark) => mark ** 2));
        expect(krippendorffAlpha(squared, "ordinal") ?? none).toBeCloseTo(alpha, 12);
      }),
      {
        examples: [
          [
            [
              [3, 3],
              [3, 3],
            ],
          ],
        ],
      },
    );
  });
});

describe("agreement", () => {
  it("gives an interval around α", () => {
    const result = agreement(UNITS);
    if (result.kind !== "measured") throw new Error("hidden");
    expect(result.shared).toBe(11);
    expect(result.low).toBeLessThan(0.815);
    expect(result.high).toBeGreaterThan(0.815);
    // α without each unit in turn, by the textbook formula of the jackknife.
    const pairable = UNITS.filter((unit) => unit.length > 1);
    const without = pairable.map((skipped) => {
      const rest = pairable.filter((unit) => unit !== skipped);
      return krippendorffAlpha(rest, "ordinal") ?? 0;
    });
    const centre = without.reduce((sum, value) => sum + value, 0) / 11;
    const variance = (10 / 11) * without.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    expect(result.low).toBeCloseTo(result.alpha - 1.96 * Math.sqrt(variance), 12);
  });

  it("is hidden under ten shared candidates and where nothing varies", () => {
    expect(agreement(UNITS.slice(0, 9))).toEqual({ kind: "hidden", why: "few-shared", shared: 9 });
    const flat = Array.from({ length: 12 }, () => [4, 4]);
    expect(agreement(flat)).toEqual({ kind: "hidden", why: "no-variation", shared: 12 });
  });
});

describe("reliabilityOfMean", () => {
  it.each([
    [3, "0.51"],
    [5, "0.64"],
    [8, "0.74"],
  ])("of %i readers at .26", (readers, value) => {
    expect(reliabilityOfMean(0.26, readers).toFixed(2)).toBe(value);
  });
});
