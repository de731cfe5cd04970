import { z } from "zod";
import type { Criterion } from "#lib/reviews/criteria.ts";

export const RECOMMENDATIONS = ["strong-yes", "yes", "maybe", "no"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** What a reader can say they read of a file. */
export const READABLE = ["cv", "statement", "papers", "letters"] as const;
export type Readable = (typeof READABLE)[number];

/** `null`: not looked at yet. `"unable"`: looked at, and the file does not allow a judgement; never counted as zero. */
const scoreValue = z.union([z.literal("unable"), z.number().int().positive(), z.null()]);
export type ScoreValue = z.infer<typeof scoreValue>;

const scoreInput = z.object({
  criterionId: z.number().int().positive(),
  value: scoreValue,
  /** The reader's words for this mark. */
  evidence: z.string().max(5000, "Please keep the evidence for one criterion under 5,000 letters."),
});
export type Score = z.infer<typeof scoreInput>;

/** One reader's review of one candidate, draft or submitted. Whether it suits a rubric is `reviewInputFor`'s question. */
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
});
export type ReviewInput = z.infer<typeof reviewInput>;

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

/** The criteria that still need a mark or an "unable to judge" before the review can be submitted, in rubric order. */
export function openCriteria(criteria: readonly Criterion[], scores: readonly Score[]): Criterion[] {
  const done = new Set(scores.filter((one) => one.value !== null).map((one) => one.criterionId));
  return criteria.filter((one) => !done.has(one.id));
}
