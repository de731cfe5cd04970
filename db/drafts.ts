import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { listMembers } from "#db/committee.ts";
import { listImports } from "#db/desk.ts";
import { getDocument, subjectOf } from "#db/documents.ts";
import { rebuildProfile } from "#db/profiles.ts";
import { readingsOf, refreshReading } from "#db/readings.ts";
import { corrections, documents } from "#db/schema/candidates.ts";
import { announce } from "#db/signals.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { anchorOf } from "#lib/ingest/anchor.ts";
import { applyCorrections } from "#lib/ingest/correct.ts";
import type { Change, Correction, CorrectionInput } from "#lib/ingest/correction.ts";
import type { ProtectedSpan, Span } from "#lib/ingest/draft.ts";
import type { DraftPage } from "#lib/ingest/draft-page.ts";

/** One document with its draft, corrections applied. @throws {NotFound} */
export function getDraft(viewer: SeatedViewer, documentId: number): DraftPage {
  const row = listImports(viewer).find((candidate) => candidate.documentId === documentId);
  if (!row) throw new NotFound();
  const [reading] = readingsOf(database(), [documentId]);
  if (!reading) return { row, reading: null };
  const names = new Map(listMembers(viewer).map(({ accountId, name }) => [accountId, name]));
  const made = reading.corrections.map(({ id, correction, correctedBy, at }, index) => ({
    id,
    correction,
    by: names.get(correctedBy) ?? "a former member",
    at: at.getTime(),
    unplaced: reading.unplaced.includes(index),
  }));
  return { row, reading: { readAt: reading.readAt.getTime(), draft: reading.draft, corrections: made } };
}

/**
 * Keeps a person's correction of a draft, with who and when, and brings the profile up to date when the document is
 * part of one.
 * @throws {Invalid} when the document was read anew since the page was drawn, or the fact is not there (any more).
 */
export function correctDraft(viewer: SeatedViewer, { documentId, readAt, change }: CorrectionInput): { id: number } {
  return changeCorrections(viewer, documentId, change.op, (pen) => {
    const [reading] = readingsOf(pen, [documentId]);
    if (!reading) throw new Invalid("This document has not been read yet.");
    if (reading.readAt.getTime() !== readAt)
      throw new Invalid("The document was read again meanwhile. Please load the page again, then correct it.");
    const correction = anchored(change, reading.draft.text);
    if (change.op === "add" && change.at && touches(reading.draft.protected, change.at))
      throw new Invalid("This passage holds a masked detail. Please select the words before or after it.");
    const tried = applyCorrections(reading.draft, [correction]);
    if (tried.unplaced.length > 0) throw new Invalid("This fact is no longer there. Please load the page again.");
    return pen
      .insert(corrections)
      .values({
        documentId,
        correction: JSON.stringify(correction),
        correctedBy: viewer.accountId,
        at: new Date(),
      })
      .returning({ id: corrections.id })
      .get();
  });
}

/** Undoes a correction: it is kept as withdrawn, and the draft is as it was before. */
export function withdrawCorrection(viewer: SeatedViewer, correctionId: number): { id: number } {
  const found = database()
    .select({ documentId: corrections.documentId })
    .from(corrections)
    .where(and(eq(corrections.id, correctionId), isNull(corrections.withdrawnAt)))
    .get();
  if (!found) throw new NotFound();
  return changeCorrections(viewer, found.documentId, "undo", (pen) => {
    pen.update(corrections).set({ withdrawnAt: new Date() }).where(eq(corrections.id, correctionId)).run();
    return { id: correctionId };
  });
}

function changeCorrections(
  viewer: SeatedViewer,
  documentId: number,
  op: string,
  change: (pen: Pen) => { id: number },
): { id: number } {
  const document = getDocument(viewer, documentId);
  const made = write(
    permit(viewer, "draft.correct", subjectOf(viewer, document)),
    (pen) => {
      const done = change(pen);
      refreshReading(pen, documentId);
      const now = pen.select().from(documents).where(eq(documents.id, documentId)).get();
      if (now?.candidateId) rebuildProfile(pen, now.candidateId);
      return done;
    },
    ({ id }) => ({ documentId, correction: id, op }),
  );
  announce(`imports:${viewer.seat.openingId}`);
  return made;
}

/** Places become anchors, so that the correction outlives this reading. */
function anchored(change: Change, text: string): Correction {
  const at = change.at && anchorOf(text, inside(change.at, text));
  return { ...change, at } as Correction;
}

function inside({ start, end }: Span, text: string): Span {
  if (end > text.length) throw new Invalid("This passage is not in the document.");
  return { start, end };
}

function touches(places: ProtectedSpan[], { start, end }: Span): boolean {
  return places.some(({ span }) => span.start < end && span.end > start);
}
