import type { Criterion } from "#lib/reviews/criteria.ts";
import type { Score } from "#lib/reviews/review.ts";

/** Share of the rubric's weight that must be judged before a review has a total that means the same as others. */
export const LEAST_JUDGED = 0.6;

export interface ReviewTotal {
  /** Weighted mean of the judged criteria on the rubric's scale; null when partial. */
  total: number | null;
  /** Judged share of the weight, 0…1. */
  judged: number;
}

/**
 * The total of one review, `Σ w·s / Σ w` over its judged criteria. Independent criteria are left out; "unable to judge"
 * and not yet looked at lower the judged share and never count as zero. A review with less than 60 % of the weight judged
 * is partial: it is shown, and stays out of means.
 */
export function reviewTotal(
  criteria: readonly Criterion[],
  scores: readonly Pick<Score, "criterionId" | "value">[],
): ReviewTotal {
  const given = new Map(scores.map((score) => [score.criterionId, score.value]));
  let weight = 0;
  let judgedWeight = 0;
  let sum = 0;
  for (const criterion of criteria) {
    if (criterion.independent) continue;
    weight += criterion.weight;
    const value = given.get(criterion.id);
    if (typeof value !== "number") continue;
    judgedWeight += criterion.weight;
    sum += criterion.weight * value;
  }
  const judged = weight > 0 ? judgedWeight / weight : 0;
  // Weights such as .1 + .2 + .3 add up to a hair less than .6.
  const enough = judgedWeight > 0 && judged > LEAST_JUDGED - 1e-9;
  return { total: enough ? sum / judgedWeight : null, judged };
}

/** The same for a review as it counts: who abstains gives no total, whatever they marked. */
export function countedTotal(
  criteria: readonly Criterion[],
  scores: readonly Pick<Score, "criterionId" | "value">[],
  recommendation: string | null,
): ReviewTotal {
  const { total, judged } = reviewTotal(criteria, scores);
  return { total: recommendation === "abstain" ? null : total, judged };
}
