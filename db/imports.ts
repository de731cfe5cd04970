import { and, eq, inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { subjectOf, visibleDocument } from "#db/documents.ts";
import { tellDesk } from "#db/jobs.ts";
import { shownFileName } from "#db/masks.ts";
import { keepOriginal, type Original, requireKept } from "#db/originals.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, imports } from "#db/schema/documents.ts";
import { shownName } from "#db/shown-name.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { ImportState } from "#lib/ingest/intake/import-row.ts";
import { cleanFileName } from "#lib/ingest/intake/intake.ts";
import { worthTrying } from "#lib/ingest/intake/worth-trying.ts";

/** What became of a file that arrived. `already`: the same bytes are in this opening; `documentId` null: not the viewer's to see. */
export interface Arrival {
  documentId: number | null;
  already: boolean;
  /** Of one that is there already and the viewer's to see: what it is called, and whose it is, once it is somebody's. */
  as?: { fileName: string; candidate: string | null };
}

/**
 * Keeps a file and queues it for reading: the way in for uploads, pasted text and the sample alike.
 * @throws {Refused}, {Invalid} with a sentence when the file cannot be taken; nothing is kept then.
 */
export async function importFile(
  viewer: SeatedViewer,
  file: { fileName: string; bytes: Uint8Array | AsyncIterable<Uint8Array> },
): Promise<Arrival> {
  permit(viewer, "document.import", { openingId: viewer.seat.openingId });
  const chunks = file.bytes instanceof Uint8Array ? oneChunk(file.bytes) : file.bytes;
  return addDocument(viewer, file.fileName, await keepOriginal(chunks, file.fileName));
}

async function* oneChunk(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Names a kept original in the viewer's opening and queues it. A removed document comes back with its corrections. */
export function addDocument(viewer: SeatedViewer, name: string, original: Original): Arrival {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "document.import", { openingId });
  const arrival = write(
    allowed,
    (pen) => fileDocument(pen, { fileName: name, original, openingId, addedBy: viewer.accountId }),
    ({ documentId, already }) => ({ documentId, already, sha256: original.sha256, size: original.size }),
  );
  if (!arrival.already) tellDesk(openingId, true);
  const found = findVisible(viewer, arrival.documentId);
  if (!found) return { ...arrival, documentId: null };
  const { fileName, candidate } = found;
  return arrival.already ? { ...arrival, as: { fileName, candidate } } : arrival;
}

/**
 * Writes the document's row and its job inside the caller's transaction; the same bytes are one document.
 * @throws {Invalid} when the file is no longer there.
 */
export function fileDocument(
  pen: Pen,
  file: { fileName: string; original: Original; openingId: number; addedBy: number },
): { documentId: number; already: boolean } {
  const { original, openingId, addedBy } = file;
  requireKept(original);
  const known = pen
    .select({ id: documents.id, removedAt: documents.removedAt })
    .from(documents)
    .where(and(eq(documents.openingId, openingId), eq(documents.sha256, original.sha256)))
    .get();
  if (known && known.removedAt === null) return { documentId: known.id, already: true };
  const now = new Date();
  const fileName = cleanFileName(file.fileName);
  const fresh = { ...original, openingId, fileName, addedBy, addedAt: now, removedAt: null };
  const { id } = known
    ? pen.update(documents).set(fresh).where(eq(documents.id, known.id)).returning({ id: documents.id }).get()
    : pen.insert(documents).values(fresh).returning({ id: documents.id }).get();
  const job = { documentId: id, state: "queued" as const, message: null, attempts: 0, updatedAt: now };
  pen.insert(imports).values(job).onConflictDoUpdate({ target: imports.documentId, set: job }).run();
  return { documentId: id, already: false };
}

/** A document the viewer may see with its candidate. @throws {NotFound} */
export function findDocument(viewer: SeatedViewer, documentId: number): { candidateId: number | null } {
  const found = findVisible(viewer, documentId);
  if (!found) throw new NotFound();
  return found;
}

function findVisible(viewer: SeatedViewer, documentId: number) {
  return database()
    .select({ candidateId: documents.candidateId, fileName: shownFileName(viewer), candidate: shownName(viewer) })
    .from(documents)
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(and(visibleDocument(viewer), eq(documents.id, documentId)))
    .get();
}

/**
 * Queues a document for reading (again): after a failure, or by a newer parser. Corrections are kept and applied again;
 * the profile stays as it is until the new reading is there.
 */
export function reread(viewer: SeatedViewer, documentId: number): void {
  const found = findDocument(viewer, documentId);
  write(
    permit(viewer, "draft.correct", subjectOf(viewer, found)),
    (pen) => {
      pen
        .update(imports)
        .set({ state: "queued", message: null, attempts: 0, updatedAt: new Date() })
        .where(eq(imports.documentId, documentId))
        .run();
    },
    () => ({ documentId, state: "queued" }),
  );
  tellDesk(viewer.seat.openingId, true);
}

/** Queues every document whose reading failed and is worth another try, or (after the reader has learnt more) every one. @returns how many. */
export function rereadAll(viewer: SeatedViewer, which: "failed" | "all"): number {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "draft.correct", { openingId, candidateId: null });
  const settled: ImportState[] = which === "failed" ? ["failed"] : ["failed", "draft", "accepted"];
  const ids = database()
    .select({ id: documents.id, message: imports.message })
    .from(documents)
    .innerJoin(imports, eq(imports.documentId, documents.id))
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(and(visibleDocument(viewer), inArray(imports.state, settled)))
    .all()
    .flatMap(({ id, message }) => (which === "all" || worthTrying(message) ? [id] : []));
  write(
    allowed,
    (pen) => {
      pen
        .update(imports)
        .set({ state: "queued", message: null, attempts: 0, updatedAt: new Date() })
        .where(inArray(imports.documentId, ids))
        .run();
    },
    () => ({ documents: ids, state: "queued" }),
  );
  tellDesk(openingId, true);
  return ids.length;
}
