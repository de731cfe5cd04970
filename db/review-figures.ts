import { asc, eq, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { type CountedMarks, countMarks, givenValues } from "#db/given-marks.ts";
import { listOwnReading, NOT_READ, type OwnReading } from "#db/own-reading.ts";
import { unsealed, visibleReviews, within } from "#db/reviews.ts";
import { listCriteria } from "#db/rubrics.ts";
import { candidates } from "#db/schema/candidates.ts";
import { reviews } from "#db/schema/reviews.ts";
import { shownName } from "#db/shown-name.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { aggregate } from "#lib/reviews/aggregate.ts";
import { wholeMarks } from "#lib/reviews/rank-pool.ts";
import type { Recommendation } from "#lib/reviews/review.ts";
import type { ShownReview } from "#lib/reviews/shown-review.ts";

/** What one candidate's reviews say together, as far as the viewer may see. */
export interface ReviewFigures extends OwnReading {
  /** Others' reviews are open: the figures below stand. Otherwise they are null and zero. */
  open: boolean;
  mean: number | null;
  /** Whole reviews in the mean. */
  n: number;
  /** Highest less lowest total, in levels. */
  spread: number | null;
}

/**
 * Figures for every candidate the viewer may see (or for one of them), by candidate. Sorting by them can tell nothing
 * that is not in them.
 * @param marks what `listMarks` says of the same candidates, where it is at hand already.
 */
export function listReviewFigures(
  viewer: SeatedViewer,
  candidateId?: number,
  marks: readonly VisibleMark[] = listMarks(viewer, candidateId),
): Map<number, ReviewFigures> {
  const scope = within(visibleCandidate(viewer), candidateId);
  const people = database()
    .select({ id: candidates.id, open: sql<number>`${unsealed(viewer)}` })
    .from(candidates)
    .where(scope)
    .values() as [id: number, open: number][];
  const mine = listOwnReading(viewer, candidateId);
  const submitted = Map.groupBy(
    marks.filter((one) => one.current),
    (one) => one.candidateId,
  );
  return new Map(
    people.map(([id, open]) => {
      const shown = open ? (submitted.get(id) ?? []) : [];
      const { n, mean, range } = aggregate(wholeMarks(shown));
      return [id, { ...(mine.get(id) ?? NOT_READ), open: Boolean(open), mean, n, spread: range }];
    }),
  );
}

/** A visible review without its texts. */
export type VisibleMark = Pick<ShownReview, "candidateId" | "reviewerId" | "round" | "current" | "recommendation"> &
  CountedMarks;

/** Marks of the submitted reviews the viewer may see, of one candidate or of all: what means are made of. */
export function listMarks(viewer: SeatedViewer, candidateId?: number): VisibleMark[] {
  const rows = database()
    .select({
      candidateId: reviews.candidateId,
      reviewerId: reviews.reviewerId,
      round: reviews.round,
      recommendation: reviews.recommendation,
      given: givenValues(),
    })
    .from(reviews)
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .where(within(visibleReviews(viewer), candidateId))
    .orderBy(asc(shownName(viewer)), asc(candidates.id), asc(reviews.reviewerId), asc(reviews.round))
    .values() as [number, number, number, Recommendation | null, string | null][];
  const criteria = listCriteria(viewer);
  return rows.map(([candidate, reviewerId, round, recommendation, given], at) => {
    const next = rows[at + 1];
    return {
      candidateId: candidate,
      reviewerId,
      round,
      current: next?.[0] !== candidate || next[1] !== reviewerId,
      recommendation,
      ...countMarks(criteria, given, recommendation),
    };
  });
}
