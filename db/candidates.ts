import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { notRecused } from "#db/conflicts.ts";
import { candidates } from "#db/schema/candidates.ts";
import { mayBrowse } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/**
 * SQL: a candidate of the viewer's opening whom the viewer may see. Every read of anything that belongs to a candidate
 * joins `candidates` and carries this: lists, counts, orders, searches and exports alike.
 */
export function visibleCandidate(viewer: SeatedViewer): SQL {
  if (!mayBrowse(viewer)) return sql`0`;
  return and(
    eq(candidates.openingId, viewer.seat.openingId),
    isNull(candidates.removedAt),
    notRecused(viewer, candidates.id),
  ) as SQL;
}

/** The name and stage of a candidate the viewer may see. @throws {NotFound} for any other. */
export function getCandidateName(viewer: SeatedViewer, candidateId: number): { id: number; name: string } {
  const row = database()
    .select({ id: candidates.id, name: candidates.name })
    .from(candidates)
    .where(and(visibleCandidate(viewer), eq(candidates.id, candidateId)))
    .get();
  if (!row) throw new NotFound();
  return row;
}
