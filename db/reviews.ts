import { and, asc, count, eq, exists, inArray, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused } from "#db/conflicts.ts";
import { sinceLook } from "#db/looks.ts";
import { listCriteria } from "#db/rubrics.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts } from "#db/schema/people.ts";
import { reviews, reviewWords, scores } from "#db/schema/reviews.ts";
import { byCandidate, idsWith, WHO, type WrittenHit } from "#db/search-index.ts";
import { shownName } from "#db/shown-name.ts";
import { othersReviews } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { aggregate } from "#lib/reviews/aggregate.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { wholeMarks } from "#lib/reviews/rank-pool.ts";
import type { Readable, Recommendation, Score } from "#lib/reviews/review.ts";
import { type ReviewTotal, reviewTotal } from "#lib/reviews/score.ts";
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
export function visibleReviews(viewer: SeatedViewer): SQL {
  return and(
    visibleCandidate(viewer),
    isNotNull(reviews.submittedAt),
    accountNotRecused(reviews.reviewerId, candidates.openingId, candidates.id),
    or(eq(reviews.reviewerId, viewer.accountId), unsealed(viewer)),
  ) as SQL;
}

export interface VisibleReview {
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

/** Submitted reviews the viewer may see, of one candidate or of all, by reader's name and round. */
export function listVisibleReviews(viewer: SeatedViewer, candidateId?: number): VisibleReview[] {
  const scope = of(visibleReviews(viewer), candidateId);
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
  return rows.map(({ id, submittedAt, ...row }, at) => {
    const next = rows[at + 1];
    const given = marks.get(id) ?? [];
    return {
      ...row,
      current: next?.candidateId !== row.candidateId || next.reviewerId !== row.reviewerId,
      recommendation: row.recommendation as Recommendation | null,
      whatIRead: row.whatIRead as Readable[],
      submittedAt: submittedAt ?? new Date(0),
      scores: given,
      total: totalOf(criteria, given, row.recommendation),
    };
  });
}

/** Submitted reviews the viewer may read in which all terms stand, by candidate and reader. */
export function searchReviews(viewer: SeatedViewer, terms: readonly SearchTerm[], limit: number): WrittenHit[] {
  return database()
    .select({
      id: reviews.id,
      ...WHO,
      authorName: accounts.name,
      text: reviewWords.words,
    })
    .from(reviews)
    .innerJoin(reviewWords, eq(reviewWords.reviewId, reviews.id))
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .innerJoin(accounts, eq(accounts.id, reviews.reviewerId))
    .where(and(visibleReviews(viewer), inArray(reviews.id, idsWith("review", viewer, terms))))
    .orderBy(...byCandidate(), asc(accounts.name), asc(reviews.round))
    .limit(limit)
    .all();
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

/** What one candidate's reviews say together, as far as the viewer may see. */
export interface ReviewFigures {
  mine: "none" | "draft" | "submitted";
  /** The viewer's own total; null when there is none or it is partial. */
  myTotal: number | null;
  /** The viewer read the file and abstains. */
  abstained: boolean;
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
  const scope = of(visibleCandidate(viewer), candidateId);
  const people = database()
    .select({ id: candidates.id, open: sql<number>`${unsealed(viewer)}` })
    .from(candidates)
    .where(scope)
    .values() as [id: number, open: number][];
  const mine = ownTotals(viewer, scope);
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
export type VisibleMark = Pick<
  VisibleReview,
  "candidateId" | "reviewerId" | "round" | "current" | "recommendation" | "total"
> & { scores: Given[] };

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
    .where(of(visibleReviews(viewer), candidateId))
    .orderBy(asc(shownName(viewer)), asc(candidates.id), asc(reviews.reviewerId), asc(reviews.round))
    .values() as [number, number, number, Recommendation | null, string | null][];
  const criteria = listCriteria(viewer);
  return rows.map(([candidate, reviewerId, round, recommendation, given], at) => {
    const next = rows[at + 1];
    const marks = marksIn(given);
    return {
      candidateId: candidate,
      reviewerId,
      round,
      current: next?.[0] !== candidate || next[1] !== reviewerId,
      recommendation,
      scores: marks,
      total: totalOf(criteria, marks, recommendation),
    };
  });
}

function of(scope: SQL, candidateId: number | undefined): SQL {
  return and(scope, candidateId === undefined ? undefined : eq(candidates.id, candidateId)) as SQL;
}

const NOT_READ = { mine: "none", myTotal: null, abstained: false } as const;

type OwnFigures = Pick<ReviewFigures, "mine" | "myTotal" | "abstained">;

/** The viewer's own reviews of the candidates in `people`, drafts too, by candidate. */
function ownTotals(viewer: SeatedViewer, people: SQL): Map<number, OwnFigures> {
  const scope = and(people, eq(reviews.reviewerId, viewer.accountId)) as SQL;
  const rows = database()
    .select({
      candidateId: reviews.candidateId,
      submittedAt: reviews.submittedAt,
      recommendation: reviews.recommendation,
      given: givenValues(),
    })
    .from(reviews)
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .where(scope)
    .orderBy(asc(reviews.round))
    .all();
  const criteria = listCriteria(viewer);
  const found = new Map<number, OwnFigures>();
  for (const row of rows) {
    const mine = row.submittedAt ? "submitted" : "draft";
    // An unfinished second round leaves the first one standing.
    if (mine === "draft" && found.get(row.candidateId)?.mine === "submitted") continue;
    found.set(row.candidateId, {
      mine,
      myTotal: totalOf(criteria, marksIn(row.given), row.recommendation).total,
      abstained: mine === "submitted" && row.recommendation === "abstain",
    });
  }
  return found;
}

/** A mark without its evidence. */
type Given = Omit<Score, "evidence">;

function totalOf(criteria: readonly Criterion[], given: readonly Given[], recommendation: string | null): ReviewTotal {
  const { total, judged } = reviewTotal(criteria, given);
  return { total: recommendation === "abstain" ? null : total, judged };
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

/** SQL, for queries over `reviews`: the marks of a review as "1 4,2 3,3 " (criterion, value; no value: unable to judge). */
function givenValues(): SQL<string | null> {
  return sql`(SELECT group_concat(${scores.criterionKey} || ' ' || coalesce(${scores.value}, '')) FROM ${scores}
    WHERE ${scores.reviewId} = ${reviews.id})`;
}

function marksIn(given: string | null): Given[] {
  if (!given) return [];
  return given.split(",").map((mark) => {
    const [criterionId = "", value = ""] = mark.split(" ");
    return { criterionId: Number(criterionId), value: value === "" ? "unable" : Number(value) };
  });
}
