import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { and, asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { getOriginal, getOriginalBeneath, visibleDocument, wayToOriginal } from "#db/documents.ts";
import { maskedText, recordOriginals } from "#db/downloads.ts";
import { hasMasks, shownFileName } from "#db/masks.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents } from "#db/schema/documents.ts";
import { listShortlist } from "#db/shortlist.ts";
import { shownName } from "#db/shown-name.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { OriginalWay } from "#lib/opening/download.ts";
import { type PacketInput, packetPaths } from "#lib/shortlist/packet.ts";

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
  /** Bytes of the original. */
  size: number;
  /** Whether the viewer may take it; else its text is taken, with the places masked. */
  original: OriginalWay;
}

/** The files of the candidates on the shortlist, in its order; of each how the viewer comes by the original. */
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
      masked: hasMasks(viewer),
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
    files: (files.get(candidateId) ?? []).map(({ documentId, fileName, size, masked }) => ({
      ...{ documentId, fileName, size },
      original: wayToOriginal(viewer, { candidateId, masked }),
    })),
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
 * The chosen files, in the order of the shortlist; the log keeps that they were taken. A file in which something is masked
 * comes as its text, unless a chair gives a reason for the originals: then the log keeps the reason for each.
 * @throws {Invalid} when nothing is chosen or it is too much; a file that is not the viewer's to take is as one that is not there.
 */
export function takePacket(viewer: SeatedViewer, { documentIds, reason }: PacketInput): PacketItem[] {
  const allowed = permit(viewer, "export.make", { openingId: viewer.seat.openingId });
  const chosen = new Set(documentIds);
  const items = listPacketFiles(viewer).flatMap(({ candidateId, name, place, files }) =>
    files
      .filter(({ documentId }) => chosen.has(documentId))
      .map(({ original, ...file }) => {
        const beneath = original === "with-reason" && reason !== null;
        return { candidateId, name, place, ...file, beneath, original: beneath || original === "open" };
      }),
  );
  if (items.length === 0) throw new Invalid("Choose at least one file.");
  if (items.reduce((sum, { size, original }) => sum + (original ? size : 0), 0) > MOST_BYTES)
    throw new Invalid("These files are more than 500 MB together: choose fewer.");
  const beneath = items.filter((one) => one.beneath);
  recordOriginals(
    viewer,
    beneath.map(({ documentId, candidateId }) => ({ id: documentId, candidateId })),
    reason ?? "",
  );
  write(
    allowed,
    () => undefined,
    () => ({ packet: items.length, documents: items.map(({ documentId }) => documentId) }),
  );
  const paths = packetPaths(items);
  return items.map(({ candidateId, documentId, fileName, original, beneath }, at) => ({
    ...{ candidateId, fileName, original, path: paths[at] ?? "" },
    bytes: () => {
      if (!original) return maskedText(viewer, documentId);
      return checked(beneath ? getOriginalBeneath(viewer, documentId) : getOriginal(viewer, documentId));
    },
  }));
}

/** @throws {NotFound} when the file on disk is not the one that was taken in. */
function checked({ path }: { path: string }): Uint8Array {
  const bytes = readFileSync(path);
  if (!path.endsWith(createHash("sha256").update(bytes).digest("hex"))) throw new NotFound();
  return bytes;
}
