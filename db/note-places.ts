import { and, eq, inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { getDocumentText, visibleDocument } from "#db/documents.ts";
import { readMasks, shownFileName } from "#db/masks.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, drafts } from "#db/schema/documents.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { maskedQuote, shownPlaces } from "#lib/profile/mask.ts";
import type { NotePlace, QuotedPlace } from "#lib/reviews/note.ts";

/**
 * A passage that a note on this candidate may be anchored to, from how it is counted in what the viewer was shown to how
 * the file was read.
 * @throws {NotFound} when the document is not this candidate's, or not the viewer's to see; {Invalid} beyond its text.
 */
export function checkedPlace(viewer: SeatedViewer, candidateId: number, place: NotePlace): NotePlace {
  const { documentId, start, end } = place;
  const { segments, candidateId: owner } = getDocumentText(viewer, documentId);
  if (owner !== candidateId) throw new NotFound();
  if (segments === null || start >= end || end > (segments.at(-1)?.end ?? 0))
    throw new Invalid("The file was read anew meanwhile. Please select the passage again.");
  return { documentId, ...shownPlaces(readMasks(viewer, [documentId]).get(documentId) ?? []).actual({ start, end }) };
}

/** The passages of notes as they may be quoted now, masks in place, in the order given; null where none may. */
export function quotesOf(
  viewer: SeatedViewer,
  notes: readonly { place: NotePlace | null; createdAt: Date }[],
): (QuotedPlace | null)[] {
  const ids = [...new Set(notes.flatMap(({ place }) => (place ? [place.documentId] : [])))];
  if (ids.length === 0) return notes.map(() => null);
  const rows = database()
    .select({ id: documents.id, fileName: shownFileName(viewer), text: drafts.text, readAt: drafts.readAt })
    .from(documents)
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .innerJoin(drafts, eq(drafts.documentId, documents.id))
    .where(and(visibleDocument(viewer), inArray(documents.id, ids)))
    .all();
  const texts = new Map(rows.map((row) => [row.id, row]));
  const masks = readMasks(viewer, ids);
  return notes.map(({ place, createdAt }) => {
    const found = place && texts.get(place.documentId);
    if (!place || !found) return null;
    // Read anew since: the same offsets may be other words.
    const moved = found.readAt > createdAt || place.end > found.text.length;
    const places = masks.get(place.documentId) ?? [];
    const quote = moved ? null : maskedQuote(found.text, places, place);
    return { documentId: place.documentId, ...shownPlaces(places).shown(place), fileName: found.fileName, quote };
  });
}
