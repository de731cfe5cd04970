import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { forgetPages } from "#db/document-pages.ts";
import { subjectOf } from "#db/documents.ts";
import { findDocument } from "#db/imports.ts";
import { tellDesk } from "#db/jobs.ts";
import { rebuildProfile } from "#db/profiles.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, imports } from "#db/schema/documents.ts";
import { events } from "#db/schema/people.ts";
import { suggestFor } from "#db/suggestions.ts";
import { type Pen, write } from "#db/write.ts";
import { type Action, permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/**
 * Takes a document off the desk, and its facts out of the profile it was part of. The original stays, and so do its
 * corrections: dropping the same file again brings both back, and whoever took it off can undo it.
 */
export function removeDocument(viewer: SeatedViewer, documentId: number): void {
  const { openingId } = viewer.seat;
  const found = findDocument(viewer, documentId);
  write(
    permit(viewer, ACTION, subjectOf(viewer, found)),
    (pen) => {
      pen.update(documents).set({ removedAt: new Date(), candidateId: null }).where(eq(documents.id, documentId)).run();
      if (found.candidateId !== null) followUp(pen, openingId, found.candidateId);
    },
    () => ({ documentId, removed: true }),
  );
  forgetPages(documentId);
  tellDesk(openingId, false);
}

/**
 * Undoes one's own removal: the document is back with the candidate it belonged to, or on the desk when that candidate is
 * gone meanwhile.
 * @throws {Invalid} when the viewer did not remove it, or it is back already; {Refused} for a chair recused since.
 */
export function restoreDocument(viewer: SeatedViewer, documentId: number): { candidateId: number | null } {
  const { openingId } = viewer.seat;
  permit(viewer, "document.import", { openingId });
  const removal = ownRemoval(viewer, documentId);
  if (!removal)
    throw new Invalid("This file is not removed, or not by you. Load the page again to see where it stands.");
  const candidateId = removal.candidateId !== null && isThere(removal.candidateId) ? removal.candidateId : null;
  write(
    permit(viewer, ACTION, subjectOf(viewer, removal)),
    (pen) => {
      pen.update(documents).set({ removedAt: null, candidateId }).where(eq(documents.id, documentId)).run();
      if (candidateId !== null) followUp(pen, openingId, candidateId);
      else if (removal.candidateId !== null)
        pen.update(imports).set({ state: "draft" }).where(eq(imports.documentId, documentId)).run();
    },
    () => ({ documentId, restored: true }),
  );
  tellDesk(openingId, false);
  return { candidateId };
}

const ACTION = "draft.correct" satisfies Action;

/** Whose the document was when the viewer removed it; undefined when it is not removed, or by somebody else. */
function ownRemoval(viewer: SeatedViewer, documentId: number): { candidateId: number | null } | undefined {
  const { openingId } = viewer.seat;
  const ofThis = sql`json_extract(${events.detail}, '$.documentId') = ${documentId} AND json_extract(${events.detail}, '$.removed')`;
  return database()
    .select({ candidateId: events.candidateId })
    .from(events)
    .innerJoin(documents, and(eq(documents.id, documentId), isNotNull(documents.removedAt)))
    .where(
      and(eq(events.openingId, openingId), eq(events.actorId, viewer.accountId), eq(events.action, ACTION), ofThis),
    )
    .orderBy(desc(events.id))
    .limit(1)
    .get();
}

function isThere(candidateId: number): boolean {
  const there = and(eq(candidates.id, candidateId), isNull(candidates.removedAt));
  return database().select({ id: candidates.id }).from(candidates).where(there).get() !== undefined;
}

function followUp(pen: Pen, openingId: number, candidateId: number): void {
  rebuildProfile(pen, candidateId);
  suggestFor(pen, openingId, { candidateIds: [candidateId] });
}
