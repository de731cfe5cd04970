import { and, desc, eq, isNull, notInArray, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { getDocument, subjectOf } from "#db/documents.ts";
import { rebuildProfile } from "#db/profiles.ts";
import { candidates, tags } from "#db/schema/candidates.ts";
import { documents, imports } from "#db/schema/documents.ts";
import { events } from "#db/schema/people.ts";
import { announce } from "#db/signals.ts";
import { suggestFor } from "#db/suggestions.ts";
import { type Pen, write } from "#db/write.ts";
import { type Action, permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/**
 * Takes a document out of a profile and back to the desk. A candidate who has no other document and whom nobody has
 * acted on goes with it; one that was tagged, moved, reviewed or declared a conflict stays, with what others still say.
 */
export function takeBack(viewer: SeatedViewer, documentId: number): { candidateRemoved: boolean } {
  const { openingId } = viewer.seat;
  const document = getDocument(viewer, documentId);
  const { candidateId } = document;
  if (candidateId === null) throw new Invalid("This document is not part of a profile.");
  permit(viewer, "draft.correct", subjectOf(viewer, document));
  const answer = write(
    permit(viewer, "draft.accept", { openingId, candidateId }),
    (pen) => {
      const now = new Date();
      pen.update(documents).set({ candidateId: null }).where(eq(documents.id, documentId)).run();
      pen.update(imports).set({ state: "draft", updatedAt: now }).where(eq(imports.documentId, documentId)).run();
      rebuildProfile(pen, candidateId);
      suggestFor(pen, openingId, { candidateIds: [candidateId] });
      const candidateRemoved = isBare(pen, candidateId);
      if (candidateRemoved) pen.update(candidates).set({ removedAt: now }).where(eq(candidates.id, candidateId)).run();
      return { candidateRemoved };
    },
    ({ candidateRemoved }) => ({ documentId, takenBack: true, candidateRemoved }),
  );
  announce(`imports:${openingId}`);
  return answer;
}

/**
 * Undoes one's own taking back: the document is with its candidate again, who is back too if they went with it.
 * @throws {Invalid} when somebody has done anything with the document since; {Refused} for a chair recused since.
 */
export function putBack(viewer: SeatedViewer, documentId: number): { candidateId: number } {
  const { openingId } = viewer.seat;
  permit(viewer, "document.import", { openingId });
  const taken = lastTaking(openingId, documentId);
  if (!taken || taken.actorId !== viewer.accountId || taken.candidateId === null)
    throw new Invalid("This file was not taken back, or not by you. Load the page again to see where it stands.");
  const { candidateId, detail } = taken;
  const { candidateRemoved } = JSON.parse(detail) as { candidateRemoved?: boolean };
  write(
    permit(viewer, ACTION, { openingId, candidateId }),
    (pen) => {
      if (candidateRemoved) pen.update(candidates).set({ removedAt: null }).where(eq(candidates.id, candidateId)).run();
      const there = and(eq(candidates.id, candidateId), isNull(candidates.removedAt));
      if (!pen.select({ id: candidates.id }).from(candidates).where(there).get())
        throw new Invalid("The candidate it belonged to is gone meanwhile. Accept the file anew.");
      pen.update(documents).set({ candidateId }).where(eq(documents.id, documentId)).run();
      pen
        .update(imports)
        .set({ state: "accepted", updatedAt: new Date() })
        .where(eq(imports.documentId, documentId))
        .run();
      rebuildProfile(pen, candidateId);
      suggestFor(pen, openingId, { candidateIds: [candidateId] });
    },
    () => ({ documentId, putBack: true }),
  );
  announce(`imports:${openingId}`);
  return { candidateId };
}

/** Who took the document back last, and from whom; undefined when it does not wait at the desk as it did then. */
function lastTaking(openingId: number, documentId: number) {
  return database()
    .select({ actorId: events.actorId, candidateId: events.candidateId, detail: events.detail })
    .from(events)
    .innerJoin(documents, and(eq(documents.id, documentId), isNull(documents.removedAt), isNull(documents.candidateId)))
    .innerJoin(imports, and(eq(imports.documentId, documents.id), eq(imports.state, "draft")))
    .where(
      and(
        eq(events.openingId, openingId),
        eq(events.action, ACTION),
        sql`(${events.detail} ->> '$.documentId') = ${documentId} AND ${events.detail} ->> '$.takenBack'`,
      ),
    )
    .orderBy(desc(events.id))
    .limit(1)
    .get();
}

const ACTION = "draft.accept" satisfies Action;

/** Acts on a candidate that only bring files in or take them along: nobody has said anything of the person. */
const OF_IMPORTING: Action[] = ["draft.accept", "draft.correct", "document.read", "document.download"];

/** No document, no tag, and no event but those of importing: nothing would be lost. */
function isBare(pen: Pen, candidateId: number): boolean {
  const document = pen
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.candidateId, candidateId), isNull(documents.removedAt)))
    .limit(1)
    .get();
  const tag = pen.select({ tag: tags.tag }).from(tags).where(eq(tags.candidateId, candidateId)).limit(1).get();
  const act = pen
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.candidateId, candidateId), notInArray(events.action, OF_IMPORTING)))
    .limit(1)
    .get();
  return !document && !tag && !act;
}
