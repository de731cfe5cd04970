import { and, asc, countDistinct, eq, isNotNull, isNull, ne, notInArray, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused, notRecused } from "#db/conflicts.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts, openings, seats } from "#db/schema/people.ts";
import { reviews } from "#db/schema/reviews.ts";
import { shownName } from "#db/shown-name.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { OUT_OF_THE_RUNNING } from "#lib/opening/stage.ts";
import type { Reading } from "#lib/reviews/review-graph.ts";

export interface ProgressRow {
  accountId: number;
  name: string;
  /** Candidates in the running this person may read, among those the viewer may know of. */
  readable: number;
  submitted: number;
  /** Begun and not submitted. */
  drafts: number;
}

/**
 * How far everyone's reading is: counts only, for the chair and observers. Counted over candidates the asker is not
 * recused from, so that no count tells who read a candidate hidden from them.
 */
export function listProgress(viewer: SeatedViewer): ProgressRow[] {
  const { openingId } = viewer.seat;
  permit(viewer, "progress.read", { openingId });
  const readers = and(eq(seats.openingId, openingId), isNull(seats.removedAt), ne(seats.role, "observer"));
  const readable = and(
    knownCandidate(viewer),
    notInArray(candidates.stage, [...OUT_OF_THE_RUNNING]),
    accountNotRecused(seats.accountId, candidates.openingId, candidates.id),
  );
  return database()
    .select({
      accountId: accounts.id,
      name: accounts.name,
      readable: countDistinct(candidates.id),
      submitted: countDistinct(sql`CASE WHEN ${reviews.submittedAt} IS NOT NULL THEN ${candidates.id} END`),
      drafts: countDistinct(
        sql`CASE WHEN ${reviews.id} IS NOT NULL AND ${reviews.submittedAt} IS NULL AND NOT ${finished()} THEN ${candidates.id} END`,
      ),
    })
    .from(seats)
    .innerJoin(accounts, eq(accounts.id, seats.accountId))
    .leftJoin(candidates, readable)
    .leftJoin(reviews, and(eq(reviews.candidateId, candidates.id), eq(reviews.reviewerId, seats.accountId)))
    .where(readers)
    .groupBy(accounts.id)
    .orderBy(asc(accounts.name))
    .all();
}

/** SQL: another round of the same reading is submitted; an unfinished second round is not a draft to wait for. */
function finished(): SQL {
  return sql`EXISTS (SELECT 1 FROM ${reviews} AS "others" WHERE "others"."candidate_id" = ${candidates.id}
    AND "others"."reviewer_id" = ${seats.accountId} AND "others"."submitted_at" IS NOT NULL)`;
}

export interface CoverageRow {
  candidateId: number;
  name: string;
  /** People who have submitted a review of this file, abstentions too: telling them apart would open a sealed word. */
  readers: number;
  /** Readers the opening wants for each file. */
  wanted: number;
}

/**
 * How many have read each file that is still in the running, fewest first, for the chair. Files the chair is recused from
 * are not there.
 */
export function coverage(viewer: SeatedViewer): CoverageRow[] {
  permit(viewer, "assignment.read", { openingId: viewer.seat.openingId });
  return database()
    .select({
      candidateId: candidates.id,
      name: shownName(viewer),
      readers: countDistinct(reviews.reviewerId),
      wanted: openings.readersPerFile,
    })
    .from(candidates)
    .innerJoin(openings, eq(openings.id, candidates.openingId))
    .leftJoin(reviews, submittedReview())
    .where(and(visibleCandidate(viewer), notInArray(candidates.stage, [...OUT_OF_THE_RUNNING])))
    .groupBy(candidates.id)
    .orderBy(countDistinct(reviews.reviewerId), asc(shownName(viewer)), asc(candidates.id))
    .all();
}

/** SQL: a submitted review of the candidate, by somebody who was not recused later. */
function submittedReview(): SQL {
  return and(
    eq(reviews.candidateId, candidates.id),
    isNotNull(reviews.submittedAt),
    accountNotRecused(reviews.reviewerId, candidates.openingId, candidates.id),
  ) as SQL;
}

/** How many have submitted a review of each candidate, whatever the stage, for the chair; of whom nobody has is left out. */
export function countSubmitted(viewer: SeatedViewer): Record<number, number> {
  permit(viewer, "assignment.read", { openingId: viewer.seat.openingId });
  const rows = database()
    .select({ candidateId: candidates.id, readers: countDistinct(reviews.reviewerId) })
    .from(candidates)
    .innerJoin(reviews, submittedReview())
    .where(visibleCandidate(viewer))
    .groupBy(candidates.id)
    .all();
  return Object.fromEntries(rows.map(({ candidateId, readers }) => [candidateId, readers]));
}

/** Files in the running that fewer have read than the opening wants. */
export function coverageGap(viewer: SeatedViewer): number {
  return coverage(viewer).filter(({ readers, wanted }) => readers < wanted).length;
}

/** Who has begun (or submitted) a review of whom, for the chair's assignment: no state, no score. */
export function listBegun(viewer: SeatedViewer): Reading[] {
  permit(viewer, "assignment.read", { openingId: viewer.seat.openingId });
  return database()
    .selectDistinct({ candidateId: reviews.candidateId, reviewerId: reviews.reviewerId })
    .from(reviews)
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .where(and(visibleCandidate(viewer), accountNotRecused(reviews.reviewerId, candidates.openingId, candidates.id)))
    .orderBy(asc(reviews.candidateId), asc(reviews.reviewerId))
    .all();
}

/** SQL: candidates that may be counted before this viewer, who need not be allowed to browse them. */
export function knownCandidate(viewer: SeatedViewer): SQL {
  return and(
    eq(candidates.openingId, viewer.seat.openingId),
    isNull(candidates.removedAt),
    notRecused(viewer, candidates.id),
    isNotNull(candidates.id),
  ) as SQL;
}
