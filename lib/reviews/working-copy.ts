import { z } from "zod";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { type ReviewInput, reviewInput } from "#lib/reviews/review.ts";

/** What a browser keeps of a review until the server has acknowledged it. */
const workingCopy = z.object({ revision: z.number().int().nonnegative(), review: reviewInput });
export type WorkingCopy = z.infer<typeof workingCopy>;

/** Where one person's unsaved text for one candidate is kept in their browser. */
export const workingCopyKey = (viewerId: number, candidateId: number): string =>
  `shortlist/review/${viewerId}/${candidateId}`;

/** Reads a kept copy; null when there is none or it cannot be read. */
export function readWorkingCopy(kept: string | null): WorkingCopy | null {
  if (kept === null) return null;
  try {
    return workingCopy.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** The review with one score for each criterion of the rubric, in its order: two that say the same look the same. */
export function spread(criteria: readonly Criterion[], review: ReviewInput): ReviewInput {
  const given = new Map(review.scores.map((score) => [score.criterionId, score]));
  return {
    recommendation: review.recommendation,
    comment: review.comment,
    whatIRead: review.whatIRead,
    reason: review.reason,
    scores: criteria.map(({ id }) => {
      const score = given.get(id);
      return { criterionId: id, value: score?.value ?? null, evidence: score?.evidence ?? "" };
    }),
  };
}

export const sameReview = (a: ReviewInput, b: ReviewInput): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What to do with a kept copy when the form opens.
 * `nothing`: the server has it all. `restore`: it follows the server's text. `ask`: both went on; a person chooses.
 */
export function reconcile(
  kept: WorkingCopy | null,
  server: { revision: number; review: ReviewInput },
): "nothing" | "restore" | "ask" {
  if (!kept || sameReview(kept.review, server.review)) return "nothing";
  return kept.revision === server.revision ? "restore" : "ask";
}
