import { z } from "zod";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { READABLE, RECOMMENDATIONS } from "#lib/reviews/review.ts";

const scoreValue = z.union([z.literal("unable"), z.number().int().positive(), z.null()]);

const scoreInput = z.object({
  criterionId: z.number().int().positive(),
  value: scoreValue,
  evidence: z.string().max(5000, "Please keep the evidence for one criterion under 5,000 letters."),
});

/** A review from outside. */
export const reviewInput = z.object({
  scores: z
    .array(scoreInput)
    .refine(
      (scores) => new Set(scores.map((one) => one.criterionId)).size === scores.length,
      "A criterion is scored twice.",
    ),
  recommendation: z.enum(RECOMMENDATIONS).nullable(),
  comment: z.string().max(20_000, "Please keep the comment under 20,000 letters."),
  whatIRead: z.array(z.enum(READABLE)).transform((read) => READABLE.filter((one) => read.includes(one))),
  reason: z.string().trim().max(2000, "Please keep the reason under 2,000 letters.").default(""),
});

/** A review as it is kept for its author only: of nearly any length, for what is too long to count is not yet lost. */
const keptText = z.string().max(500_000);
export const keptReview = reviewInput.extend({
  scores: z.array(scoreInput.extend({ evidence: keptText })),
  comment: keptText,
  reason: keptText.default(""),
});

/** A save from the form: `revision` is the one the form started from (0: no review yet), so that a stale edit is noticed. */
export const reviewSave = z.object({
  candidateId: z.number().int().positive(),
  revision: z.number().int().nonnegative(),
  review: reviewInput,
  /** Where windows went on with one review and a person chose: the texts not chosen, to be kept as earlier versions. */
  asides: z.array(keptReview).max(20).default([]),
});

/** The schema of a review under one rubric: only its criteria, only levels that its scales have. */
export function reviewInputFor(criteria: readonly Criterion[]) {
  return reviewInput.superRefine(({ scores }, context) => {
    for (const [at, { criterionId, value }] of scores.entries()) {
      const criterion = criteria.find((one) => one.id === criterionId);
      if (criterion === undefined) {
        context.addIssue({
          code: "custom",
          message: "The rubric has no such criterion.",
          path: ["scores", at, "criterionId"],
        });
      } else if (typeof value === "number" && !criterion.levels.some((level) => level.value === value)) {
        const message = `“${criterion.name}” has levels 1 to ${criterion.levels.length}.`;
        context.addIssue({ code: "custom", message, path: ["scores", at, "value"] });
      }
    }
  });
}
