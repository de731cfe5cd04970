import {
  type DocumentRow,
  getDocument,
  getDocumentText,
  getOriginal,
  getOriginalBeneath,
  subjectOf,
} from "#db/documents.ts";
import { write, writeEach } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { DownloadInput } from "#lib/opening/download.ts";

/** A document on its way to whoever asked for it: a file of the documents folder, or its text with the places masked. */
export type TakenDocument = { id: number; fileName: string } & ({ path: string; size: number } | { text: Uint8Array });

/**
 * Hands a document over and records who took which, whether as its text, and the reason where something in it is masked.
 * @throws {NotFound}; {Refused} when the original is not the viewer's to take, or needs a reason that was not given.
 */
export function takeDocument(viewer: SeatedViewer, documentId: number, { what, reason }: DownloadInput): TakenDocument {
  const document = getDocument(viewer, documentId);
  const { masked } = document;
  const subject = subjectOf(viewer, document);
  if (what === "text") {
    const text = maskedText(viewer, documentId);
    write(permit(viewer, "document.read", subject), nothing, () => ({ documentId, what }));
    return { ...document, text };
  }
  if (masked && reason !== undefined) {
    const original = getOriginalBeneath(viewer, documentId);
    recordOriginals(viewer, [document], reason);
    return original;
  }
  const original = getOriginal(viewer, documentId);
  write(permit(viewer, "document.download", { ...subject, masked }), nothing, () => ({ documentId }));
  return original;
}

/** Records that originals are handed over with what is masked in them: one line each, like any look beneath a mask. */
export function recordOriginals(
  viewer: SeatedViewer,
  taken: readonly Pick<DocumentRow, "id" | "candidateId">[],
  reason: string,
): void {
  const asked = new Map(
    taken.map((document) => [permit(viewer, "document.reveal", subjectOf(viewer, document)), document.id]),
  );
  writeEach([...asked.keys()], nothing, (allowed) => ({
    documentId: asked.get(allowed) ?? null,
    what: "original",
    reason,
  }));
}

/** The text of a document as the viewer is shown it, as a file. */
export function maskedText(viewer: SeatedViewer, documentId: number): Uint8Array {
  const { segments } = getDocumentText(viewer, documentId);
  const text = segments?.map((one) => one.text).join("") ?? "This file has not been read yet.";
  return new TextEncoder().encode(text);
}

/** Nothing changes but the record. */
const nothing = (): undefined => undefined;
