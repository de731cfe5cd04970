import { and, eq, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { getCandidateName } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { candidateLooks, candidates } from "#db/schema/candidates.ts";
import { openings } from "#db/schema/people.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/**
 * SQL, for queries that join `candidates`: the moment `at` is after the viewer's last look at the candidate. A look from
 * before the reviews were opened to all counts for nothing: what was sealed then is new.
 */
export function sinceLook(viewer: SeatedViewer, at: AnySQLiteColumn | SQL): SQL {
  const looked = sql`coalesce((SELECT ${candidateLooks.at} FROM ${candidateLooks}
    WHERE ${candidateLooks.candidateId} = ${candidates.id} AND ${candidateLooks.accountId} = ${viewer.accountId}), 0)`;
  const opened = sql`(SELECT ${openings.discussionAt} FROM ${openings} WHERE ${openings.id} = ${viewer.seat.openingId})`;
  return sql`(${at} > ${looked} OR ${looked} < coalesce(${opened}, 0))`;
}

/** From when on things about a candidate are new to the viewer; null when they have not looked since reviews were opened. */
export function getLastLook(viewer: SeatedViewer, candidateId: number): Date | null {
  getCandidateName(viewer, candidateId);
  const row = database()
    .select({ at: candidateLooks.at })
    .from(candidateLooks)
    .innerJoin(candidates, eq(candidates.id, candidateLooks.candidateId))
    .where(
      and(
        eq(candidateLooks.candidateId, candidateId),
        eq(candidateLooks.accountId, viewer.accountId),
        sql`NOT ${sinceLook(viewer, candidateLooks.at)}`,
      ),
    )
    .get();
  return row?.at ?? null;
}

/**
 * Remembers that the viewer looks at a candidate now. It leaves no line in the record: who reads whom when is nobody
 * else's to know.
 * @throws {NotFound} when the candidate is not theirs to see.
 */
export function saveLook(viewer: SeatedViewer, candidateId: number): void {
  permit(viewer, "candidate.read", { openingId: viewer.seat.openingId, candidateId });
  getCandidateName(viewer, candidateId);
  const at = new Date();
  database()
    .insert(candidateLooks)
    .values({ candidateId, accountId: viewer.accountId, at })
    .onConflictDoUpdate({ target: [candidateLooks.candidateId, candidateLooks.accountId], set: { at } })
    .run();
}
