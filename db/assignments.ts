import { and, asc, count, eq, isNull, ne, type SQL } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused } from "#db/conflicts.ts";
import { knownCandidate } from "#db/progress.ts";
import { assignments } from "#db/schema/assignments.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { shownName } from "#db/shown-name.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Reading } from "#lib/reviews/review-graph.ts";

/** SQL, for queries over `assignments` joined with `candidates` and `seats`: a row that holds by now. */
function holds(): SQL {
  return and(
    isNull(assignments.withdrawnAt),
    isNull(seats.removedAt),
    ne(seats.role, "observer"),
    accountNotRecused(assignments.readerId, candidates.openingId, candidates.id),
  ) as SQL;
}

const seatOfReader = () =>
  and(eq(seats.openingId, assignments.openingId), eq(seats.accountId, assignments.readerId)) as SQL;

/** Candidates the viewer is asked to read; empty where nothing is assigned. Those they are recused from are never in it. */
export function assignedTo(viewer: SeatedViewer): Set<number> {
  return new Set(listAssigned(viewer).map((row) => row.candidateId));
}

/** The same with names, by name. */
export function listAssigned(viewer: SeatedViewer): { candidateId: number; name: string }[] {
  return database()
    .select({ candidateId: candidates.id, name: shownName(viewer) })
    .from(assignments)
    .innerJoin(candidates, eq(candidates.id, assignments.candidateId))
    .innerJoin(seats, seatOfReader())
    .where(
      and(
        visibleCandidate(viewer),
        eq(assignments.openingId, viewer.seat.openingId),
        eq(assignments.readerId, viewer.accountId),
        holds(),
      ),
    )
    .orderBy(asc(shownName(viewer)), asc(candidates.id))
    .all();
}

export interface LoadRow {
  readerId: number;
  name: string;
  assigned: number;
}

/** How many files each reader is asked to read, by name: for the chair and observers. Counted over what the asker may know of. */
export function listLoads(viewer: SeatedViewer): LoadRow[] {
  const { openingId } = viewer.seat;
  permit(viewer, "progress.read", { openingId });
  const counts = database()
    .select({ readerId: assignments.readerId, n: count() })
    .from(assignments)
    .innerJoin(candidates, eq(candidates.id, assignments.candidateId))
    .innerJoin(seats, seatOfReader())
    .where(and(knownCandidate(viewer), eq(assignments.openingId, openingId), holds()))
    .groupBy(assignments.readerId)
    .all();
  const loads = new Map(counts.map(({ readerId, n }) => [readerId, n]));
  return listReaders(viewer).map((reader) => ({ ...reader, assigned: loads.get(reader.readerId) ?? 0 }));
}

/** Those who may be asked to read, by name. Names of the committee are no secret. */
export function listReaders(viewer: SeatedViewer): { readerId: number; name: string }[] {
  return database()
    .select({ readerId: accounts.id, name: accounts.name })
    .from(seats)
    .innerJoin(accounts, eq(accounts.id, seats.accountId))
    .where(and(eq(seats.openingId, viewer.seat.openingId), isNull(seats.removedAt), ne(seats.role, "observer")))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .all();
}

/** Every assignment that holds, of candidates the viewer may see: for the chair. */
export function listHeld(viewer: SeatedViewer): Reading[] {
  permit(viewer, "assignment.read", { openingId: viewer.seat.openingId });
  return database()
    .select({ candidateId: assignments.candidateId, reviewerId: assignments.readerId })
    .from(assignments)
    .innerJoin(candidates, eq(candidates.id, assignments.candidateId))
    .innerJoin(seats, seatOfReader())
    .where(and(visibleCandidate(viewer), eq(assignments.openingId, viewer.seat.openingId), holds()))
    .orderBy(asc(assignments.candidateId), asc(assignments.readerId))
    .all();
}
