import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { listMembers } from "#db/committee.ts";
import { listImports } from "#db/desk.ts";
import { layoutAtDesk } from "#db/document-pages.ts";
import { getDocument, subjectOf } from "#db/documents.ts";
import { documentsOf, keepCorrections, withdrawAll } from "#db/kept-corrections.ts";
import { rebuildProfile } from "#db/profiles.ts";
import { readingsOf, refreshReading } from "#db/readings.ts";
import { documents } from "#db/schema/documents.ts";
import { announce } from "#db/signals.ts";
import { suggestFor } from "#db/suggestions.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { applyCorrections } from "#lib/ingest/corrections/correct.ts";
import type { Change, Correction, CorrectionInput } from "#lib/ingest/corrections/correction.ts";
import { describeCorrection } from "#lib/ingest/corrections/describe-correction.ts";
import type { DraftPage } from "#lib/ingest/corrections/draft-page.ts";
import type { Draft, ProtectedSpan, Span } from "#lib/ingest/draft.ts";
import type { ImportRow } from "#lib/ingest/intake/import-row.ts";
import { saysNoOwner } from "#lib/ingest/owner/no-owner.ts";
import { anchorOf } from "#lib/ingest/passages/anchor.ts";
import { readReference } from "#lib/ingest/selected-reference.ts";
import { misgivingsAbout } from "#lib/ingest/sureness/misgivings.ts";
import { maskText } from "#lib/profile/mask.ts";

/** One document with its draft, corrections applied and protected details masked. @throws {NotFound} */
export function getDraft(viewer: SeatedViewer, documentId: number): DraftPage {
  const rows = listImports(viewer);
  const at = rows.findIndex((row) => row.documentId === documentId);
  const row = rows[at];
  if (!row) throw new NotFound();
  const isNext = (other: ImportRow) => other.state === "draft" && other.documentId !== documentId;
  const next = (rows.slice(at).find(isNext) ?? rows.find(isNext))?.documentId ?? null;
  const [reading] = readingsOf(database(), [documentId]);
  if (!reading) return { row, reading: null, next };
  const { draft } = reading;
  const owned = draft.name !== null || row.candidate !== null;
  const names = new Map(listMembers(viewer).map(({ accountId, name }) => [accountId, name]));
  const made = reading.corrections.map(({ id, correction, correctedBy, at }, index) => ({
    id,
    words: describeCorrection(correction),
    by: names.get(correctedBy) ?? "a former member",
    at: at.getTime(),
    unplaced: reading.unplaced.includes(index),
  }));
  return {
    row,
    reading: {
      readAt: reading.readAt.getTime(),
      draft: { ...draft, text: "", remarks: draft.remarks.filter((remark) => !owned || !saysNoOwner(remark)) },
      misgivings: misgivingsAbout(draft),
      segments: maskText(draft.text, draft.protected),
      layout: layoutAtDesk(viewer, documentId),
      corrections: made,
    },
    next,
  };
}

/**
 * Keeps a person's corrections of a draft, with who and when, and brings the profile up to date when the document is
 * part of one. All or none.
 * @throws {Invalid} when the document was read anew since the page was drawn, or a fact is not there (any more).
 */
export function correctDraft(viewer: SeatedViewer, { documentId, readAt, changes }: CorrectionInput): { made: number } {
  const made = changeCorrections(viewer, documentId, "correct", (pen) => {
    const [reading] = readingsOf(pen, [documentId]);
    if (!reading) throw new Invalid("This document has not been read yet.");
    if (reading.readAt.getTime() !== readAt)
      throw new Invalid("The document was read again meanwhile. Please load the page again, then correct it.");
    const { draft } = reading;
    const wanted = changes.map((change) => {
      if (change.op === "add" && change.at && touches(draft.protected, change.at))
        throw new Invalid("This passage holds a masked detail. Please select the words before or after it.");
      return anchored(takenApart(change, draft), draft.text);
    });
    if (applyCorrections(draft, wanted).unplaced.length > 0)
      throw new Invalid("This fact is no longer there. Please load the page again.");
    return keepCorrections(pen, documentId, viewer.accountId, wanted);
  });
  return { made: made.length };
}

/** Undoes a correction: it is kept as withdrawn, and the draft is as it was before. */
export function withdrawCorrection(viewer: SeatedViewer, correctionId: number): void {
  const [found] = documentsOf(database(), [correctionId]);
  if (!found) throw new NotFound();
  changeCorrections(viewer, found.documentId, "withdraw", (pen) => {
    withdrawAll(pen, [correctionId]);
    return [correctionId];
  });
}

function changeCorrections(
  viewer: SeatedViewer,
  documentId: number,
  op: string,
  change: (pen: Pen) => number[],
): number[] {
  const document = getDocument(viewer, documentId);
  const made = write(
    permit(viewer, "draft.correct", subjectOf(viewer, document)),
    (pen) => {
      const done = change(pen);
      refreshReading(pen, documentId);
      const now = pen.select().from(documents).where(eq(documents.id, documentId)).get();
      if (now?.candidateId) {
        rebuildProfile(pen, now.candidateId);
        suggestFor(pen, viewer.seat.openingId, { candidateIds: [now.candidateId] });
      }
      return done;
    },
    (ids) => ({ documentId, corrections: ids, op }),
  );
  announce(`imports:${viewer.seat.openingId}`);
  return made;
}

/** A passage made a publication is read as a reference, so that a person need only look it over. */
function takenApart(change: Change, { text, name }: Draft): Change {
  if (change.op !== "add" || change.place !== "publications" || !change.at) return change;
  if (Object.keys(change.fields).length > 0) return change;
  return { ...change, fields: readReference(text.slice(change.at.start, change.at.end), name?.value ?? null) };
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
