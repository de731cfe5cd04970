import { and, desc, eq, isNull, notInArray, or, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { listRecusals } from "#db/conflicts.ts";
import { hasMasks, readMasks, shownFileName } from "#db/masks.ts";
import { originalPath } from "#db/originals.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, drafts } from "#db/schema/documents.ts";
import { permit, refusal } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { DocumentKind } from "#lib/ingest/document.ts";
import { unpackBlocks } from "#lib/ingest/draft/set-blocks.ts";
import type { SetBlock } from "#lib/ingest/draft.ts";
import type { OriginalWay } from "#lib/opening/download.ts";
import { shownPlaces, shownText, type TextSegment } from "#lib/profile/mask.ts";
import { compareNames } from "#lib/profile/person-name.ts";

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
