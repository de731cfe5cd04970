import type { Criterion } from "#lib/reviews/criteria.ts";
import { RECOMMENDATIONS, type ReviewInput } from "#lib/reviews/review.ts";
import type { fieldsOf } from "./criterion-walk.ts";

/**
 * What a number or `u` does to a review: it gives the level to the criterion that has the keyboard, or chooses the
 * recommendation by its place in the list. What does not fit does nothing. Null: nothing may be changed.
 */
export function keyGiver(
  desk: ReturnType<typeof fieldsOf>,
  criteria: readonly Criterion[],
  review: ReviewInput,
  change: ((review: ReviewInput) => void) | null,
): (value: number | "unable") => void {
  return (value) => {
    if (desk.inRecommendation()) {
      const recommendation = typeof value === "number" ? RECOMMENDATIONS[value - 1] : undefined;
      if (recommendation) change?.({ ...review, recommendation });
      return desk.stayInRecommendation();
    }
    const id = desk.here();
    const fits =
      value === "unable" || criteria.find((one) => one.id === id)?.levels.some((level) => level.value === value);
    const scores = review.scores.map((score) => (score.criterionId === id ? { ...score, value } : score));
    if (fits) change?.({ ...review, scores });
    desk.stay();
  };
}
