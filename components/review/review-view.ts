import type { Readable, Recommendation, Score } from "#lib/reviews/review.ts";

/** A submitted review as it is shown. */
export interface ReviewView {
  reviewerId: number;
  reviewerName: string;
  round: number;
  current: boolean;
  recommendation: Recommendation | null;
  comment: string;
  reason: string;
  whatIRead: Readable[];
  submittedAt: Date;
  scores: Score[];
  total: { total: number | null; judged: number };
}
