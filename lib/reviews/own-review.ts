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
