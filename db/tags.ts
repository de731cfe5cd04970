import { and, asc, eq } from "drizzle-orm";
import { getCandidateName, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { candidates, tags } from "#db/schema/candidates.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/** Tags of one candidate, by letter. */
export function listTags(viewer: SeatedViewer, candidateId: number): string[] {
  return database()
    .select({ tag: tags.tag })
    .from(tags)
    .innerJoin(candidates, eq(candidates.id, tags.candidateId))
    .where(and(visibleCandidate(viewer), eq(candidates.id, candidateId)))
    .orderBy(asc(tags.tag))
    .all()
    .map((row) => row.tag);
}

/** Every tag in use on a candidate the viewer may see, by letter. */
export function listAllTags(viewer: SeatedViewer): string[] {
  return database()
    .selectDistinct({ tag: tags.tag })
    .from(tags)
    .innerJoin(candidates, eq(candidates.id, tags.candidateId))
    .where(visibleCandidate(viewer))
    .orderBy(asc(tags.tag))
    .all()
    .map((row) => row.tag);
}

/** Puts a tag on a candidate; no error when it is there. */
export function addTag(viewer: SeatedViewer, candidateId: number, tag: string): void {
  const { openingId } = viewer.seat;
  getCandidateName(viewer, candidateId);
  write(
    permit(viewer, "candidate.tag", { openingId, candidateId }),
    (pen) => {
      pen.insert(tags).values({ candidateId, tag }).onConflictDoNothing().run();
    },
    () => ({ added: tag }),
  );
}

/** Takes a tag off; no error when it is not there. */
export function removeTag(viewer: SeatedViewer, candidateId: number, tag: string): void {
  const { openingId } = viewer.seat;
  getCandidateName(viewer, candidateId);
  write(
    permit(viewer, "candidate.tag", { openingId, candidateId }),
    (pen) => {
      pen
        .delete(tags)
        .where(and(eq(tags.candidateId, candidateId), eq(tags.tag, tag)))
        .run();
    },
    () => ({ removed: tag }),
  );
}
