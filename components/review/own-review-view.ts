import type { ReviewInput } from "#lib/reviews/review.ts";

/** The viewer's own review as the page read it. */
export interface OwnReviewView {
  state: "none" | "draft" | "submitted";
  revision: number;
  round: number;
  input: ReviewInput;
  savedAt: Date | null;
  submittedAt: Date | null;
  changed: boolean;
  needsReason: boolean;
}
