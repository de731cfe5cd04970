import { and, asc, count, eq, exists, inArray, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused } from "#db/conflicts.ts";
import { scopeOf } from "#db/flat-sql.ts";
import { sinceLook } from "#db/looks.ts";
import { listCriteria } from "#db/rubrics.ts";
import { foundInWords, readSaidWords } from "#db/said-words.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts } from "#db/schema/people.ts";
import { reviews, reviewWords, scores } from "#db/schema/reviews.ts";
import { byCandidate, idsWith, limitOf, type WrittenHit, who } from "#db/search-index.ts";
import { shownName } from "#db/shown-name.ts";
import { othersReviews } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Readable, Recommendation, Score } from "#lib/reviews/review.ts";
import { countedTotal } from "#lib/reviews/score.ts";
import type { ShownReview } from "#lib/reviews/shown-review.ts";
import type { SearchTerm } from "#lib/search/words.ts";

const own = alias(reviews, "own_reviews");

/** SQL, for queries that join `candidates`: others' reviews of this candidate are open to the viewer. */
export function unsealed(viewer: SeatedViewer): SQL {
  const reach = othersReviews(viewer);
  if (reach !== "own-first") return reach === "all" ? sql`1` : sql`0`;
  return exists(
    database()
      .select({ one: sql`1` })
      .from(own)
      .where(and(eq(own.candidateId, candidates.id), eq(own.reviewerId, viewer.accountId), isNotNull(own.submittedAt))),
  );
}

/**
 * SQL, for queries that join `reviews` with `candidates`: submitted reviews the viewer may see. Their own always; others'
 * as phase and seal say; never of a candidate the viewer is recused from, nor by a reader who is (by now) recused from
 * that candidate. Every list, mean, order, count and export of reviews carries this.
 */
export const visibleReviews = scopeOf(
  (viewer) =>
    and(
      visibleCandidate(viewer),
      isNotNull(reviews.submittedAt),
      accountNotRecused(reviews.reviewerId, candidates.openingId, candidates.id),
      or(eq(reviews.reviewerId, viewer.accountId), unsealed(viewer)),
    ) as SQL,
);

/** Submitted reviews the viewer may see, of one candidate or of all, by reader's name and round. */
export function listVisibleReviews(viewer: SeatedViewer, candidateId?: number): ShownReview[] {
  const scope = within(visibleReviews(viewer), candidateId);
  const rows = database()
    .select({
      id: reviews.id,
      candidateId: reviews.candidateId,
      reviewerId: reviews.reviewerId,
      reviewerName: accounts.name,
      round: reviews.round,
      recommendation: reviews.recommendation,
      comment: reviews.comment,
      reason: reviews.reason,
      whatIRead: reviews.read,
      submittedAt: reviews.submittedAt,
    })
    .from(reviews)
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .innerJoin(accounts, eq(accounts.id, reviews.reviewerId))
    .where(scope)
    .orderBy(asc(shownName(viewer)), asc(candidates.id), asc(accounts.name), asc(accounts.id), asc(reviews.round))
    .all();
  const marks = scoresWhere(scope);
  const criteria = listCriteria(viewer);
  const said = readSaidWords(
    viewer,
    rows.map((row) => row.candidateId),
  );
  return rows.map(({ id, submittedAt, ...row }, at) => {
    const next = rows[at + 1];
    const shown = (text: string) => said({ ...row, authorId: row.reviewerId, text });
    const given = (marks.get(id) ?? []).map((score) => ({ ...score, evidence: shown(score.evidence) }));
    return {
      ...row,
      comment: shown(row.comment),
      reason: shown(row.reason),
      current: next?.candidateId !== row.candidateId || next.reviewerId !== row.reviewerId,
      recommendation: row.recommendation as Recommendation | null,
      whatIRead: row.whatIRead as Readable[],
      submittedAt: submittedAt ?? new Date(0),
      scores: given,
      total: countedTotal(criteria, given, row.recommendation),
    };
  });
}

/** Submitted reviews the viewer may read in which all terms stand, by candidate and reader. */
export function searchReviews(viewer: SeatedViewer, terms: readonly SearchTerm[], limit: number): WrittenHit[] {
  const rows = database()
    .select({
      id: reviews.id,
      ...who(viewer),
      authorId: reviews.reviewerId,
      authorName: accounts.name,
      text: reviewWords.words,
    })
    .from(reviews)
    .innerJoin(reviewWords, eq(reviewWords.reviewId, reviews.id))
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .innerJoin(accounts, eq(accounts.id, reviews.reviewerId))
    .where(and(visibleReviews(viewer), inArray(reviews.id, idsWith("review", viewer, terms))))
    .orderBy(...byCandidate(viewer), asc(accounts.name), asc(reviews.round))
    .limit(limitOf({ viewer, terms, limit }))
    .all();
  return foundInWords(viewer, rows, terms, limit);
}

/** How many of others' reviews the viewer may see were submitted since they last looked, by candidate; none is left out. */
export function countNewReviews(viewer: SeatedViewer): Map<number, number> {
  const rows = database()
    .select({ candidateId: reviews.candidateId, n: count() })
    .from(reviews)
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .where(
      and(visibleReviews(viewer), ne(reviews.reviewerId, viewer.accountId), sinceLook(viewer, reviews.submittedAt)),
    )
    .groupBy(reviews.candidateId)
    .all();
  return new Map(rows.map((row) => [row.candidateId, row.n]));
}

/** SQL: a scope over candidates, narrowed to one of them where one is named. */
export function within(scope: SQL, candidateId: number | undefined): SQL {
  return and(scope, candidateId === undefined ? undefined : eq(candidates.id, candidateId)) as SQL;
}

/** Scores of the reviews in `scope`, by review. */
function scoresWhere(scope: SQL): Map<number, Score[]> {
  const rows = database()
    .select({
      reviewId: scores.reviewId,
      criterionId: scores.criterionKey,
      value: scores.value,
      evidence: scores.evidence,
    })
    .from(scores)
    .innerJoin(reviews, eq(reviews.id, scores.reviewId))
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .where(scope)
    .orderBy(asc(scores.criterionKey))
    .all();
  const byReview = new Map<number, Score[]>();
  for (const { reviewId, criterionId, value, evidence } of rows) {
    const list = byReview.get(reviewId) ?? [];
    list.push({ criterionId, value: value ?? "unable", evidence });
    byReview.set(reviewId, list);
  }
  return byReview;
}
