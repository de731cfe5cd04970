import { z } from "zod";
import type { Criterion } from "#lib/reviews/criteria.ts";

export const RECOMMENDATIONS = ["interview", "discuss", "decline", "abstain"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

export const RECOMMENDATION_NAMES: Record<Recommendation, string> = {
  interview: "Interview",
  discuss: "Discuss",
  decline: "Do not advance",
  abstain: "Abstain",
};

/** What a reader can say they read of a file. */
export const READABLE = ["cv", "statement", "papers", "letters"] as const;
export type Readable = (typeof READABLE)[number];

export const READABLE_NAMES: Record<Readable, string> = {
  cv: "CV",
  statement: "Statement",
  papers: "Papers",
  letters: "Letters",
};

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
  /** Why a second round differs from the first. */
  reason: z.string().trim().max(2000, "Please keep the reason under 2,000 letters.").default(""),
});
export type ReviewInput = z.infer<typeof reviewInput>;

export const EMPTY_REVIEW: ReviewInput = { scores: [], recommendation: null, comment: "", whatIRead: [], reason: "" };

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

/** The criteria that still need a mark or an "unable to judge" before the review can be submitted, in rubric order. */
export function openCriteria(criteria: readonly Criterion[], scores: readonly Score[]): Criterion[] {
  const done = new Set(scores.filter((one) => one.value !== null).map((one) => one.criterionId));
  return criteria.filter((one) => !done.has(one.id));
}

/**
 * What keeps a review from being submitted, in one sentence; null when nothing does. Whoever abstains need judge nothing.
 * @param needsReason a first round was submitted before, so the second one says why it differs.
 */
export function whatIsMissing(criteria: readonly Criterion[], input: ReviewInput, needsReason: boolean): string | null {
  const missing: string[] = [];
  const open = input.recommendation === "abstain" ? [] : openCriteria(criteria, input.scores);
  if (open.length > 0) missing.push(`a mark or “unable to judge” for ${inWords(open.map((one) => `“${one.name}”`))}`);
  if (input.recommendation === null) missing.push("a recommendation");
  if (needsReason && input.reason.length < 3) missing.push("a reason for changing your review after the first round");
  return missing.length === 0 ? null : `Still missing: ${missing.join("; ")}.`;
}

function inWords(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
