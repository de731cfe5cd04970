import type { Mark } from "#lib/reviews/aggregate.ts";
import { cholesky, type SquareMatrix, solveLower, solveUpper } from "#lib/reviews/cholesky.ts";

/** How strongly effects are drawn towards zero: error variance over effect variance, for candidates and for reviewers. */
export interface Penalties {
  candidate: number;
  reviewer: number;
}

export interface MixedModel {
  /** Overall level μ. */
  level: number;
  candidateIds: number[];
  /** θ, by place in `candidateIds`. */
  effects: Float64Array;
  /** Posterior standard deviation of θ. */
  deviations: Float64Array;
  reviewerIds: number[];
  /** b, by place in `reviewerIds`: above zero marks higher than others. */
  leanings: Float64Array;
  /** Marks minus what the model expects, in the order of the marks. */
  residuals: number[];
  /** What it takes to draw θ from its posterior, whose covariance is `σ²(D⁻¹ + H·Hᵀ)` with `H = D⁻¹·E·L⁻ᵀ`. */
  posterior: Posterior;
}

export interface Posterior {
  /** σ. */
  scale: number;
  /** D: number of marks of each candidate plus the penalty. */
  weights: Float64Array;
  /** L, the Cholesky factor of the equations of μ (first) and b. */
  lower: SquareMatrix;
  /** E, which says who marked whom: for every mark the place of its candidate, and 1 + the place of its reviewer. */
  rows: Int32Array;
  columns: Int32Array;
}

/**
 * Fits `mark = μ + θ(candidate) + b(reviewer) + ε` by Henderson's mixed-model equations, with `penalties.candidate` added to each
 * candidate's and `penalties.reviewer` to each reviewer's diagonal. σ² is half the population variance of the marks.
 * The candidates' block is diagonal and is eliminated first, so that only 1 + reviewers equations are left to factor.
 * Needs at least one mark; says nothing about whether the answer means anything: `calibrate` refuses where it does not.
 */
export function fitMixedModel(marks: readonly Mark[], penalties: Penalties): MixedModel {
  const candidateIds = [...new Set(marks.map((mark) => mark.candidateId))];
  const reviewerIds = [...new Set(marks.map((mark) => mark.reviewerId))];
  const candidateAt = new Map(candidateIds.map((id, at) => [id, at]));
  const reviewerAt = new Map(reviewerIds.map((id, at) => [id, at]));
  const entries = marks.map(({ candidateId, reviewerId, total }) => ({
    row: candidateAt.get(candidateId) ?? 0,
    // Column 0 is μ.
    column: 1 + (reviewerAt.get(reviewerId) ?? 0),
    total,
  }));
  const sums = addUp(entries, candidateIds.length, 1 + reviewerIds.length, penalties);
  const reduced = cholesky(sums.matrix);
  const fixed = solveUpper(reduced, solveLower(reduced, sums.right));
  const { effects, spread } = backSubstitute(sums, reduced, fixed);
  const level = fixed[0] ?? 0;
  const scale = Math.sqrt(populationVariance(marks.map((mark) => mark.total)) / 2);
  const residuals = entries.map(({ row, column, total }) => total - level - (effects[row] ?? 0) - (fixed[column] ?? 0));
  return {
    level,
    candidateIds,
    effects,
    deviations: sums.weights.map((weight, row) => scale * Math.sqrt(1 / weight + (spread[row] ?? 0))),
    reviewerIds,
    leanings: fixed.slice(1),
    residuals,
    posterior: {
      scale,
      weights: sums.weights,
      lower: reduced,
      rows: Int32Array.from(entries, (entry) => entry.row),
      columns: Int32Array.from(entries, (entry) => entry.column),
    },
  };
}

interface Sums {
  /** D. */
  weights: Float64Array;
  /** E: marks per candidate (row) and per μ or reviewer (column). */
  cross: Float64Array;
  candidateTotals: Float64Array;
  /** What is left of the equations of μ and b once θ is eliminated. */
  matrix: SquareMatrix;
  right: Float64Array;
}

function addUp(
  entries: readonly { row: number; column: number; total: number }[],
  rows: number,
  size: number,
  penalties: Penalties,
): Sums {
  const weights = new Float64Array(rows).fill(penalties.candidate);
  const cross = new Float64Array(rows * size);
  const candidateTotals = new Float64Array(rows);
  const values = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let at = 1; at < size; at += 1) add(values, at * size + at, penalties.reviewer);
  for (const { row, column, total } of entries) {
    add(weights, row, 1);
    add(candidateTotals, row, total);
    add(cross, row * size, 1);
    add(cross, row * size + column, 1);
    add(values, 0, 1);
    add(values, column, 1);
    add(values, column * size, 1);
    add(values, column * size + column, 1);
    add(right, 0, total);
    add(right, column, total);
  }
  for (let row = 0; row < rows; row += 1) {
    const weight = weights[row] ?? 1;
    for (let i = 0; i < size; i += 1) {
      const share = (cross[row * size + i] ?? 0) / weight;
      if (share === 0) continue;
      add(right, i, -share * (candidateTotals[row] ?? 0));
      for (let j = 0; j < size; j += 1) add(values, i * size + j, -share * (cross[row * size + j] ?? 0));
    }
  }
  return { weights, cross, candidateTotals, matrix: { size, values }, right };
}

/** θ = D⁻¹(totals − E·fixed), and the diagonal of H·Hᵀ. */
function backSubstitute({ weights, cross, candidateTotals }: Sums, reduced: SquareMatrix, fixed: Float64Array) {
  const { size } = reduced;
  const effects = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] ?? 1;
    const counts = cross.subarray(row * size, (row + 1) * size);
    const expected = counts.reduce((sum, count, at) => sum + count * (fixed[at] ?? 0), 0);
    effects[row] = ((candidateTotals[row] ?? 0) - expected) / weight;
    spread[row] = solveLower(reduced, counts).reduce((sum, x) => sum + (x / weight) ** 2, 0);
  }
  return { effects, spread };
}

function populationVariance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

function add(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] ?? 0) + amount;
}
