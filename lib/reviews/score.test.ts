import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { ScoreValue } from "#lib/reviews/review.ts";
import { reviewTotal } from "#lib/reviews/score.ts";

const rubric = (...weights: [weight: number, independent?: boolean][]): Criterion[] =>
  weights.map(([weight, independent = false], at) => ({
    id: at + 1,
    name: `Criterion ${at + 1}`,
    description: "",
    weight,
    independent,
    levels: [1, 2, 3, 4, 5].map((value) => ({ value, label: "", text: "" })),
  }));
const scores = (...values: ScoreValue[]) => values.map((value, at) => ({ criterionId: at + 1, value, evidence: "" }));

describe("reviewTotal", () => {
  it("weighs the judged criteria", () => {
    expect(reviewTotal(rubric([3], [1]), scores(5, 1))).toEqual({ total: 4, judged: 1 });
  });

  it("leaves independent criteria out", () => {
    expect(reviewTotal(rubric([1], [1], [9, true]), scores(2, 4, 5))).toEqual({ total: 3, judged: 1 });
  });

  it("never takes unable or not yet for zero", () => {
    expect(reviewTotal(rubric([2], [2], [1]), scores(4, 4, "unable")).total).toBe(4);
    expect(reviewTotal(rubric([2], [2], [1]), scores(4, 4, null)).total).toBe(4);
  });

  it("is partial below 60 % of the weight, and whole at 60 %", () => {
    expect(reviewTotal(rubric([6], [4]), scores(3, "unable"))).toEqual({ total: 3, judged: 0.6 });
    expect(reviewTotal(rubric([0.1], [0.2], [0.3], [0.4]), scores(3, 3, 3, null)).total).toBeCloseTo(3, 12);
    expect(reviewTotal(rubric([59], [41]), scores(3, "unable"))).toEqual({ total: null, judged: 0.59 });
    expect(reviewTotal(rubric([1], [1]), [])).toEqual({ total: null, judged: 0 });
    expect(reviewTotal([], [])).toEqual({ total: null, judged: 0 });
  });

  it("lies between the lowest and the highest judged level", () => {
    const criterion = fc.record({
      weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
      value: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant("unable" as const), fc.constant(null)),
    });
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 8 }), (list) => {
        const { total } = reviewTotal(
          rubric(...list.map(({ weight }): [number] => [weight])),
          scores(...list.map(({ value }) => value)),
        );
        const levels = list.map(({ value }) => value).filter((value) => typeof value === "number");
        if (total === null) return true;
        return total >= Math.min(...levels) - 1e-9 && total <= Math.max(...levels) + 1e-9;
      }),
    );
  });
});
