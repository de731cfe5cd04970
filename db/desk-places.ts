import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { getCandidateName, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { candidates } from "#db/schema/candidates.ts";
import { deskPlaces } from "#db/schema/desk.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { DeskPlace } from "#lib/reviews/desk-place.ts";
import type { DeskReport } from "#lib/reviews/desk-report.ts";

/** SQL, for queries that join `desk_places` with `candidates`: the viewer's own. Nobody reads another's. */
function own(viewer: SeatedViewer): SQL {
  return and(visibleCandidate(viewer), eq(deskPlaces.accountId, viewer.accountId)) as SQL;
}

const PLACE = {
  candidateId: deskPlaces.candidateId,
  documentId: deskPlaces.documentId,
  criterionId: deskPlaces.criterionKey,
  scroll: deskPlaces.scroll,
  seconds: deskPlaces.seconds,
};

/** Where the viewer left this file; null when they never had it open. */
export function getDeskPlace(viewer: SeatedViewer, candidateId: number): DeskPlace | null {
  const [found] = database()
    .select(PLACE)
    .from(deskPlaces)
    .innerJoin(candidates, eq(candidates.id, deskPlaces.candidateId))
    .where(and(own(viewer), eq(deskPlaces.candidateId, candidateId)))
    .all();
  return found ?? null;
}

/** Seconds each file lay open before the viewer, by candidate, the one they had open last first. */
export function listDeskTimes(viewer: SeatedViewer): Map<number, number> {
  const rows = database()
    .select({ candidateId: deskPlaces.candidateId, seconds: deskPlaces.seconds })
    .from(deskPlaces)
    .innerJoin(candidates, eq(candidates.id, deskPlaces.candidateId))
    .where(and(own(viewer), eq(deskPlaces.openingId, viewer.seat.openingId)))
    .orderBy(desc(deskPlaces.at))
    .all();
  return new Map(rows.map((row) => [row.candidateId, row.seconds]));
}

/**
 * Remembers where the viewer is in a file, and adds the time since their last report. It leaves no line in the record:
 * who reads what for how long is nobody else's to know.
 * @throws {NotFound} when the candidate is not theirs to see.
 */
export function saveDeskPlace(viewer: SeatedViewer, candidateId: number, report: DeskReport): void {
  const { openingId } = viewer.seat;
  permit(viewer, "candidate.read", { openingId, candidateId });
  getCandidateName(viewer, candidateId);
  const { criterionId: criterionKey, seconds, ...where } = report;
  const place = { ...where, criterionKey, at: new Date() };
  database()
    .insert(deskPlaces)
    .values({ openingId, candidateId, accountId: viewer.accountId, seconds, ...place })
    .onConflictDoUpdate({
      target: [deskPlaces.candidateId, deskPlaces.accountId],
      set: { ...place, seconds: sql`${deskPlaces.seconds} + ${seconds}` },
    })
    .run();
}
