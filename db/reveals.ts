import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { getDocument } from "#db/documents.ts";
import { readMasks } from "#db/masks.ts";
import { drafts } from "#db/schema/documents.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Revealed, RevealInput } from "#lib/opening/reveal.ts";
import { shownPlaces, shownText } from "#lib/profile/mask.ts";

/**
 * Tells the chair what stands beneath one mask of a document, once: nothing of it is kept but who looked, at what kind of
 * detail, in which file, and why.
 * @param place where the mask begins in the text as the chair is shown it.
 * @throws {NotFound} when there is no mask; {Refused} for everyone but the chair, and for a chair recused from the candidate.
 */
export function revealPlace(viewer: SeatedViewer, { documentId, start, reason }: RevealInput): Revealed {
  const { openingId } = viewer.seat;
  const { candidateId } = getDocument(viewer, documentId);
  if (candidateId === null) throw new NotFound();
  const allowed = permit(viewer, "document.reveal", { openingId, candidateId });
  const draft = database().select({ text: drafts.text }).from(drafts).where(eq(drafts.documentId, documentId)).get();
  const places = readMasks(viewer, [documentId]).get(documentId) ?? [];
  const mask = draft && shownText(draft.text, places).find((segment) => segment.masked && segment.start === start);
  if (!draft || !mask?.masked) throw new NotFound();
  const what = mask.masked;
  const { start: from, end: to } = shownPlaces(places).actual(mask);
  return write(
    allowed,
    () => ({ what, words: draft.text.slice(from, to) }),
    () => ({ documentId, what, reason }),
  );
}
