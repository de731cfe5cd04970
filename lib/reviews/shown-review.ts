import type { Readable, Recommendation, Score } from "#lib/reviews/review.ts";
import type { ReviewTotal } from "#lib/reviews/score.ts";

/** A submitted review, as it is shown to those who may see it. */
export interface ShownReview {
  candidateId: number;
  reviewerId: number;
  reviewerName: string;
  /** 1: independent review. 2: changed or written in the discussion. */
  round: number;
  /** The reader's last submitted round: the one that counts. */
  current: boolean;
  recommendation: Recommendation | null;
  comment: string;
  reason: string;
  whatIRead: Readable[];
  submittedAt: Date;
  scores: Score[];
  total: ReviewTotal;
}
