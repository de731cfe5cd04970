import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { and, desc, eq, isNull, notInArray, or, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database, installation } from "#db/client.ts";
import { listRecusals } from "#db/conflicts.ts";
import { hasMasks, readMasks, shownFileName } from "#db/masks.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, drafts } from "#db/schema/documents.ts";
import { permit, refusal } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { DocumentKind } from "#lib/ingest/document.ts";
import { unpackBlocks } from "#lib/ingest/draft/set-blocks.ts";
import type { SetBlock } from "#lib/ingest/draft.ts";
import { HEAD_BYTES, MAX_FILE_BYTES, problemOf, tooLarge } from "#lib/ingest/intake/intake.ts";
import type { OriginalWay } from "#lib/opening/download.ts";
import { shownPlaces, shownText, type TextSegment } from "#lib/profile/mask.ts";
import { compareNames } from "#lib/profile/person-name.ts";

/** A file as it lies in the documents folder, byte for byte, named by its hash. */
export interface Original {
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Where the original with this hash lies. @throws when the installation is in memory and has no folder. */
export function originalPath(sha256: string): string {
  return join(documentsFolder(), sha256);
}

/**
 * To be asked before a row names an original: until then, a purge that ends at this moment may have taken it away. An
 * installation in memory keeps none and misses none.
 * @throws {Invalid} when it is no longer there.
 */
export function requireKept({ sha256 }: Original): void {
  if (installation().folder === null || existsSync(originalPath(sha256))) return;
  throw new Invalid("A purge just now took this file away. Please send it again.");
}

function documentsFolder(): string {
  const { folder } = installation();
  if (!folder) throw new Error("An installation in memory keeps no documents.");
  return join(folder, "documents");
}

/**
 * Keeps a file as it arrives: streamed to disk, made durable, then named by its hash. No row names it yet.
 * @param fileName what its sender calls it, for the sentence.
 * @throws {Invalid} with a sentence when it is empty, larger than 30 MB or of no kind that is read; nothing is kept then.
 */
export async function keepOriginal(chunks: AsyncIterable<Uint8Array>, fileName = ""): Promise<Original> {
  const folder = documentsFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const arriving = join(folder, `${randomBytes(12).toString("hex")}.part`);
  const file = await open(arriving, "wx", 0o600);
  try {
    const kept = await fill(file, chunks, fileName);
    await file.sync();
    await file.close();
    await rename(arriving, join(folder, kept.sha256));
    await syncFolder(folder);
    return kept;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(arriving, { force: true });
    throw error;
  }
}

async function fill(file: FileHandle, chunks: AsyncIterable<Uint8Array>, fileName: string): Promise<Original> {
  const hash = createHash("sha256");
  let head = new Uint8Array();
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw new Invalid(tooLarge());
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  const problem = problemOf(head, size, fileName);
  if (problem) throw new Invalid(problem);
  return { sha256: hash.digest("hex"), size };
}

/** A new name in a folder survives a power cut only when the folder itself is written out. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what a crash left half arrived: parts older than `before` (milliseconds since 1970), when this process began. */
export async function sweepArrivals(before: number): Promise<void> {
  const folder = documentsFolder();
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.endsWith(".part") && (await stat(path)).mtimeMs < before) await rm(path, { force: true });
  }
}

/**
 * SQL over `documents` left-joined with `candidates`: the document is of the viewer's opening and the viewer may see
 * its candidate; one that belongs to nobody yet is for the import desk alone.
 */
export function visibleDocument(viewer: SeatedViewer): SQL {
  const { openingId } = viewer.seat;
  const atDesk = refusal(viewer, "document.read", { openingId, candidateId: null }) === null;
  const unfiled = atDesk ? and(isNull(documents.candidateId), notInArray(documents.id, namedRecused(viewer))) : sql`0`;
  return and(
    eq(documents.openingId, openingId),
    isNull(documents.removedAt),
    or(unfiled, and(eq(documents.candidateId, candidates.id), visibleCandidate(viewer))),
  ) as SQL;
}

/** Documents of nobody yet that name a candidate the viewer is recused from: they are that candidate's, so far as is known. */
function namedRecused(viewer: SeatedViewer): number[] {
  if (viewer.seat.recusedFrom.size === 0) return [];
  const recused = listRecusals(viewer);
  return database()
    .select({ id: documents.id, name: sql<string | null>`json_extract(${drafts.summary}, '$.name')` })
    .from(documents)
    .innerJoin(drafts, eq(drafts.documentId, documents.id))
    .where(and(eq(documents.openingId, viewer.seat.openingId), isNull(documents.candidateId)))
    .all()
    .flatMap(({ id, name }) =>
      recused.some((candidate) => name !== null && compareNames(name, candidate.name) !== "different") ? [id] : [],
    );
}

export interface DocumentRow {
  id: number;
  candidateId: number | null;
  fileName: string;
  kind: DocumentKind | null;
  addedAt: Date;
  /** Something in it is masked for the viewer. */
  masked: boolean;
}

const columns = (viewer: SeatedViewer) => ({
  id: documents.id,
  candidateId: documents.candidateId,
  fileName: shownFileName(viewer),
  kind: documents.kind,
  addedAt: documents.addedAt,
  masked: hasMasks(viewer),
});

/** The documents of one candidate, newest first; empty when the viewer may not see the candidate. */
export function listDocuments(viewer: SeatedViewer, candidateId: number): DocumentRow[] {
  return database()
    .select(columns(viewer))
    .from(documents)
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(and(visibleDocument(viewer), eq(documents.candidateId, candidateId)))
    .orderBy(desc(documents.addedAt), desc(documents.id))
    .all();
}

/** One document. @throws {NotFound} when there is none or it is not the viewer's to see. */
export function getDocument(viewer: SeatedViewer, documentId: number): DocumentRow {
  const row = database()
    .select(columns(viewer))
    .from(documents)
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(and(visibleDocument(viewer), eq(documents.id, documentId)))
    .get();
  if (!row) throw new NotFound();
  return row;
}

/** What receipts point into, as this viewer may read it. Null: not read yet. @throws {NotFound} */
export function getDocumentText(viewer: SeatedViewer, documentId: number): DocumentRow & ShownText {
  const document = getDocument(viewer, documentId);
  const draft = database()
    .select({ text: drafts.text, blocks: drafts.blocks })
    .from(drafts)
    .where(eq(drafts.documentId, documentId))
    .get();
  if (!draft) return { ...document, segments: null, blocks: [] };
  const places = readMasks(viewer, [documentId]).get(documentId) ?? [];
  const { shown } = shownPlaces(places);
  const blocks = draft.blocks ? unpackBlocks(draft.blocks) : [];
  return {
    ...document,
    segments: shownText(draft.text, places),
    blocks: blocks.map((block) => ({ ...block, span: shown(block.span) })),
  };
}

/** The text of a document as it is shown: null when it was not read yet. Blocks are counted as the segments are. */
interface ShownText {
  segments: TextSegment[] | null;
  blocks: SetBlock[];
}

/** How the viewer comes by the original of a document. */
export function wayToOriginal(
  viewer: SeatedViewer,
  document: Pick<DocumentRow, "candidateId" | "masked">,
): OriginalWay {
  const { masked } = document;
  const subject = subjectOf(viewer, document);
  if (refusal(viewer, "document.download", { ...subject, masked }) === null) return "open";
  return masked && refusal(viewer, "document.reveal", subject) === null ? "with-reason" : "never";
}

/** A document with where its original lies, and how large it is in bytes. */
export type StoredDocument = DocumentRow & { path: string; size: number };

/**
 * The original, for whoever may see everything in it. Handing it over is recorded: `takeDocument` of db/downloads.ts.
 * @throws {NotFound}; {Refused} for those from whom something in it is hidden or masked.
 */
export function getOriginal(viewer: SeatedViewer, documentId: number): StoredDocument {
  const document = getDocument(viewer, documentId);
  permit(viewer, "document.download", { ...subjectOf(viewer, document), masked: document.masked });
  return stored(document);
}

/** The original with what is masked in it, for whoever may look beneath masks and has given a reason. @throws {NotFound}; {Refused} */
export function getOriginalBeneath(viewer: SeatedViewer, documentId: number): StoredDocument {
  const document = getDocument(viewer, documentId);
  permit(viewer, "document.reveal", subjectOf(viewer, document));
  return stored(document);
}

function stored(document: DocumentRow): StoredDocument {
  const row = database()
    .select({ sha256: documents.sha256, size: documents.size })
    .from(documents)
    .where(eq(documents.id, document.id))
    .get();
  if (!row) throw new NotFound();
  return { ...document, path: originalPath(row.sha256), size: row.size };
}

/** The subject that the policy judges a document by. */
export function subjectOf(
  viewer: SeatedViewer,
  { candidateId }: { candidateId: number | null },
): { openingId: number; candidateId: number } | { openingId: number; candidateId: null } {
  const { openingId } = viewer.seat;
  return candidateId === null ? { openingId, candidateId } : { openingId, candidateId };
}
