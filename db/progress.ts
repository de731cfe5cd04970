import { and, asc, countDistinct, eq, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { accountNotRecused, notRecused } from "#db/conflicts.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { reviews } from "#db/schema/reviews.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

export interface ProgressRow {
  accountId: number;
  name: string;
  /** Candidates this person may read, among those the viewer may know of. */
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
  const readable = and(countable(viewer), accountNotRecused(seats.accountId, candidates.openingId, candidates.id));
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

/** SQL: candidates that may be counted before this viewer, who need not be allowed to browse them. */
function countable(viewer: SeatedViewer): SQL {
  return and(
    eq(candidates.openingId, viewer.seat.openingId),
    isNull(candidates.removedAt),
    notRecused(viewer, candidates.id),
    isNotNull(candidates.id),
  ) as SQL;
}
