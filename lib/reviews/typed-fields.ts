import { READABLE, RECOMMENDATIONS, type ReviewInput, type Score, type ScoreValue } from "#lib/reviews/review.ts";

/** The names of a review form's fields, as the form gives them and as they are read back. */
export const FIELD = {
  mark: (criterionId: number) => `criterion-${criterionId}`,
  evidence: (criterionId: number) => `evidence-${criterionId}`,
  recommendation: "recommendation",
  comment: "comment",
  reason: "reason",
  read: "read",
} as const;

/**
 * What stands in the fields of a form at this moment; whatever the form has no field for is as in `review`. A page is
 * read and typed into before its program has arrived: this is how that is known.
 */
export function reviewInFields(fields: Pick<FormData, "has" | "get" | "getAll">, review: ReviewInput): ReviewInput {
  const text = (name: string, otherwise: string) => {
    const typed = fields.get(name);
    return typeof typed === "string" ? typed : otherwise;
  };
  const recommendation = RECOMMENDATIONS.find((one) => one === fields.get(FIELD.recommendation));
  // A form with a comment is a whole form: there, no box ticked means nothing was read.
  const read = fields.has(FIELD.comment) ? fields.getAll(FIELD.read) : review.whatIRead;
  return {
    recommendation: recommendation ?? review.recommendation,
    comment: text(FIELD.comment, review.comment),
    whatIRead: READABLE.filter((one) => read.includes(one)),
    reason: text(FIELD.reason, review.reason),
    scores: review.scores.map(
      (score): Score => ({
        criterionId: score.criterionId,
        value: markIn(fields.get(FIELD.mark(score.criterionId))) ?? score.value,
        evidence: text(FIELD.evidence(score.criterionId), score.evidence),
      }),
    ),
  };
}

function markIn(chosen: FormDataEntryValue | null): ScoreValue {
  if (chosen === "unable") return "unable";
  return typeof chosen === "string" && /^[1-9]$/.test(chosen) ? Number(chosen) : null;
}
