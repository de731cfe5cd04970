import { and, asc, desc, eq, gt } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { candidates } from "#db/schema/candidates.ts";
import { clearances } from "#db/schema/conflicts.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/** Candidates the viewer has not yet said anything about: those who came after their last "none to declare", by name. */
export function listUncleared(viewer: SeatedViewer): { candidateId: number; name: string }[] {
  const last = database()
    .select({ at: clearances.at })
    .from(clearances)
    .where(and(eq(clearances.accountId, viewer.accountId), eq(clearances.openingId, viewer.seat.openingId)))
    .orderBy(desc(clearances.at))
    .limit(1)
    .get();
  return database()
    .select({ candidateId: candidates.id, name: candidates.name })
    .from(candidates)
    .where(and(visibleCandidate(viewer), last && gt(candidates.createdAt, last.at)))
    .orderBy(asc(candidates.name))
    .all();
}

/** "I have no conflicts to declare" (beyond those declared), said of everyone who is a candidate now. */
export function declareNone(viewer: SeatedViewer): void {
  const { openingId } = viewer.seat;
  write(permit(viewer, "conflict.clear", { openingId }), (pen) => {
    pen.insert(clearances).values({ openingId, accountId: viewer.accountId, at: new Date() }).run();
  });
}
