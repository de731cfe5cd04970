import type { ReviewInput } from "#lib/reviews/review.ts";

/** A reader's own review of one candidate, as it stands. */
export interface OwnReview {
  state: "none" | "draft" | "submitted";
  /** Counts every save; the form sends back the one it started from. */
  revision: number;
  round: number;
  /** The working text: the last saved one, which after submission may run ahead of what is submitted. */
  input: ReviewInput;
  savedAt: Date | null;
  submittedAt: Date | null;
  /** The working text differs from the submitted one and counts only when submitted anew. */
  changed: boolean;
  /** A first round was submitted: this round says why it differs. */
  needsReason: boolean;
}

/** What a save made of a review: the text is kept, and counts if it was submitted. */
export function afterSave(
  before: OwnReview,
  saved: { revision: number; savedAt: Date; input: ReviewInput; submitted: boolean },
): OwnReview {
  const { submitted, ...kept } = saved;
  if (submitted) return { ...before, ...kept, state: "submitted", submittedAt: saved.savedAt, changed: false };
  return { ...before, ...kept, ...standing(before, true) };
}

/** Of two readings of one review, the one saved later; of two alike, the first. */
export function laterReview(drawn: OwnReview, other: OwnReview | undefined): OwnReview {
  return other?.savedAt && other.savedAt.getTime() > (drawn.savedAt?.getTime() ?? 0) ? other : drawn;
}

/**
 * Where a review stands while another text than the kept one is on the screen (`typed`): it is as good as saved. What
 * follows a submitted text counts only when submitted anew; the first words of a second round are a draft of it.
 */
export function standing(own: OwnReview, typed: boolean): Pick<OwnReview, "state" | "changed"> {
  if (!typed) return { state: own.state, changed: own.changed };
  const submitted = own.state === "submitted" && own.revision > 0;
  return { state: submitted ? "submitted" : "draft", changed: submitted };
}
