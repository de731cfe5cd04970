import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky, solveLower, solveUpper } from "#lib/reviews/cholesky.ts";
import { fitMixedModel } from "#lib/reviews/mixed-model.ts";

const [a, b, c, d] = [1, 2, 3, 4];
const GOLDEN = [
  [1, a, 5],
  [1, b, 4],
  [1, c, 2],
  [2, a, 4],
  [2, c, 1],
  [2, d, 3],
  [3, b, 3],
  [3, d, 2],
].map(([reviewerId = 0, candidateId = 0, total = 0]) => ({ reviewerId, candidateId, total }));

const printed = (values: Iterable<number>) => [...values].map((value) => value.toFixed(4));

describe("fitMixedModel", () => {
  it("gives the golden numbers with the default variance shares", () => {
    const model = fitMixedModel(GOLDEN, { candidate: 10 / 7, reviewer: 10 / 3 });
    expect(model.level.toFixed(4)).toBe("2.9757");
    expect(model.candidateIds).toEqual([a, b, c, d]);
    expect(printed(model.effects)).toEqual(["0.8325", "0.2758", "-0.9175", "-0.1908"]);
    expect(printed(model.leanings)).toEqual(["0.2972", "-0.1028", "-0.1943"]);
    expect(printed(model.deviations)).toEqual(["0.5477", "0.5525", "0.5477", "0.5525"]);
    expect(model.posterior.scale ** 2).toBeCloseTo(0.75, 12);
  });

  it("gives the golden numbers with panels", () => {
    const model = fitMixedModel(GOLDEN, { candidate: 0.1, reviewer: 10 / 3 });
    expect(model.level.toFixed(4)).toBe("2.9743");
    expect(printed(model.effects)).toEqual(["1.3552", "0.4663", "-1.5019", "-0.3196"]);
    expect(printed(model.leanings)).toEqual(["0.2775", "-0.0721", "-0.2054"]);
  });

  it("leaves residuals that its own equations balance", () => {
    const model = fitMixedModel(GOLDEN, { candidate: 10 / 7, reviewer: 10 / 3 });
    const sum = model.residuals.reduce((total, residual) => total + residual, 0);
    expect(sum).toBeCloseTo(0, 12);
    const ofA = model.residuals.filter((_, at) => GOLDEN[at]?.candidateId === a);
    expect(ofA.reduce((total, residual) => total + residual, 0)).toBeCloseTo((10 / 7) * (model.effects[0] ?? 0), 12);
  });

  it("does not depend on the order of the marks", () => {
    const order = fc.shuffledSubarray(GOLDEN, { minLength: GOLDEN.length });
    fc.assert(
      fc.property(order, (marks) => {
        const model = fitMixedModel(marks, { candidate: 10 / 7, reviewer: 10 / 3 });
        expect((model.effects[model.candidateIds.indexOf(a)] ?? 0).toFixed(4)).toBe("0.8325");
      }),
    );
  });
});

describe("cholesky", () => {
  it("solves what it factors", () => {
    const matrix = { size: 3, values: Float64Array.of(4, 2, 1, 2, 5, 3, 1, 3, 6) };
    const factor = cholesky(matrix);
    const x = solveUpper(factor, solveLower(factor, Float64Array.of(7, 10, 10)));
    expect(printed(x)).toEqual(["1.0000", "1.0000", "1.0000"]);
  });

  it("refuses a matrix that is not positive definite", () => {
    expect(() => cholesky({ size: 2, values: Float64Array.of(1, 2, 2, 1) })).toThrow(/positive definite/);
  });
});
