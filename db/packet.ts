import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { and, asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { getDocumentText, getOriginal, subjectOf, visibleDocument } from "#db/documents.ts";
import { shownFileName } from "#db/masks.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents } from "#db/schema/documents.ts";
import { listShortlist } from "#db/shortlist.ts";
import { shownName } from "#db/shown-name.ts";
import { write } from "#db/write.ts";
import { permit, refusal } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { plainName } from "#lib/shortlist/cover-sheet.ts";

export interface PacketCandidate {
  candidateId: number;
  name: string;
  /** On the shortlist. */
  place: number;
  files: PacketDocument[];
}

export interface PacketDocument {
  documentId: number;
  fileName: string;
  /** Bytes of the original; null where the viewer gets the masked text. */
  size: number | null;
}

/** The files of the candidates on the shortlist, in its order; of each whether the viewer may take the original. */
export function listPacketFiles(viewer: SeatedViewer): PacketCandidate[] {
  const { openingId } = viewer.seat;
  permit(viewer, "export.make", { openingId });
  const rows = database()
    .select({
      documentId: documents.id,
      candidateId: candidates.id,
      name: shownName(viewer),
      fileName: shownFileName(viewer),
      size: documents.size,
    })
    .from(documents)
    .innerJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(and(eq(documents.openingId, openingId), visibleDocument(viewer)))
    .orderBy(asc(documents.addedAt), asc(documents.id))
    .all();
  const files = Map.groupBy(rows, (row) => row.candidateId);
  return listShortlist(viewer).map(({ candidateId, name, place }) => ({
    candidateId,
    name,
    place,
    files: (files.get(candidateId) ?? []).map(({ documentId, fileName, size }) => {
      const original = refusal(viewer, "document.download", { openingId, candidateId }) === null;
      return { documentId, fileName, size: original ? size : null };
    }),
  }));
}

/** A file of a packet on its way: `bytes` reads it when its turn comes. */
export interface PacketItem {
  candidateId: number;
  path: string;
  fileName: string;
  original: boolean;
  bytes: () => Uint8Array;
}

/** Together, in bytes: a packet is mailed and printed, not archived. */
const MOST_BYTES = 500_000_000;

/**
 * The chosen files, in the order of the shortlist; the log keeps that they were taken.
 * @throws {Invalid} when nothing is chosen or it is too much; a file that is not the viewer's to take is as one that is not there.
 */
export function takePacket(viewer: SeatedViewer, documentIds: readonly number[]): PacketItem[] {
  const allowed = permit(viewer, "export.make", { openingId: viewer.seat.openingId });
  const chosen = new Set(documentIds);
  const items = listPacketFiles(viewer).flatMap(({ candidateId, name, place, files }) =>
    files
      .filter(({ documentId }) => chosen.has(documentId))
      .map((file, at) => ({ candidateId, name, place, at, ...file })),
  );
  if (items.length === 0) throw new Invalid("Choose at least one file.");
  if (items.reduce((sum, { size }) => sum + (size ?? 0), 0) > MOST_BYTES)
    throw new Invalid("These files are more than 500 MB together: choose fewer.");
  write(
    allowed,
    () => undefined,
    () => ({ packet: items.length }),
  );
  return items.map(({ candidateId, name, place, at, documentId, fileName, size }) => {
    const original = size !== null;
    const folder = `${String(place).padStart(2, "0")}-${plainName(name)}-${candidateId}`;
    const ending = original ? plainName(fileName) : `${plainName(fileName)}.txt`;
    return {
      ...{ candidateId, fileName, original, path: `${folder}/${at + 1}-${ending}` },
      bytes: () => (original ? originalBytes(viewer, documentId) : maskedText(viewer, documentId)),
    };
  });
}

/** @throws {NotFound} when the file on disk is not the one that was taken in. */
function originalBytes(viewer: SeatedViewer, documentId: number): Uint8Array {
  const { path, candidateId } = getOriginal(viewer, documentId);
  permit(viewer, "document.download", subjectOf(viewer, { candidateId }));
  const bytes = readFileSync(path);
  if (!path.endsWith(createHash("sha256").update(bytes).digest("hex"))) throw new NotFound();
  return bytes;
}

function maskedText(viewer: SeatedViewer, documentId: number): Uint8Array {
  const { segments } = getDocumentText(viewer, documentId);
  const text = segments?.map((one) => one.text).join("") ?? "This file has not been read yet.";
  return new TextEncoder().encode(text);
}
