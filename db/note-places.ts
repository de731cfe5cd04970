import { and, eq, inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { getDocumentText, visibleDocument } from "#db/documents.ts";
import { candidates, documents, drafts, protectedSpans } from "#db/schema/candidates.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { maskedQuote } from "#lib/profile/mask.ts";
import type { NotePlace, QuotedPlace } from "#lib/reviews/note.ts";

/**
 * A passage that a note on this candidate may be anchored to.
 * @throws {NotFound} when the document is not this candidate's, or not the viewer's to see; {Invalid} beyond its text.
 */
export function checkedPlace(viewer: SeatedViewer, candidateId: number, place: NotePlace): NotePlace {
  const { text, ...document } = getDocumentText(viewer, place.documentId);
  if (document.candidateId !== candidateId) throw new NotFound();
  if (text === null || place.start >= place.end || place.end > text.length)
    throw new Invalid("The file was read anew meanwhile. Please select the passage again.");
  return place;
}

/** The passages of notes as they may be quoted now, masks in place, in the order given; null where none may. */
export function quotesOf(
  viewer: SeatedViewer,
  notes: readonly { place: NotePlace | null; createdAt: Date }[],
): (QuotedPlace | null)[] {
  const ids = [...new Set(notes.flatMap(({ place }) => (place ? [place.documentId] : [])))];
  if (ids.length === 0) return notes.map(() => null);
  const rows = database()
    .select({ id: documents.id, fileName: documents.fileName, text: drafts.text, readAt: drafts.readAt })
    .from(documents)
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .innerJoin(drafts, eq(drafts.documentId, documents.id))
    .where(and(visibleDocument(viewer), inArray(documents.id, ids)))
    .all();
  const masks = database().select().from(protectedSpans).where(inArray(protectedSpans.documentId, ids)).all();
  const texts = new Map(rows.map((row) => [row.id, row]));
  const places = Map.groupBy(
    masks.map(({ documentId, kind, start, end }) => ({ documentId, kind, span: { start, end } })),
    (one) => one.documentId,
  );
  return notes.map(({ place, createdAt }) => {
    const found = place && texts.get(place.documentId);
    if (!place || !found) return null;
    // Read anew since: the same offsets may be other words.
    const moved = found.readAt > createdAt || place.end > found.text.length;
    const quote = moved ? null : maskedQuote(found.text, places.get(place.documentId) ?? [], place);
    return { ...place, fileName: found.fileName, quote };
  });
}
