import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { corrections, documents, drafts, protectedSpans } from "#db/schema/documents.ts";
import { documentWords } from "#db/schema/search.ts";
import type { Pen } from "#db/write.ts";
import { applyCorrections, type Corrected } from "#lib/ingest/corrections/correct.ts";
import type { Correction } from "#lib/ingest/corrections/correction.ts";
import { newestFirst } from "#lib/ingest/dates/printed-date.ts";
import { unpackBlocks } from "#lib/ingest/draft/set-blocks.ts";
import type { Draft } from "#lib/ingest/draft.ts";
import { summarize } from "#lib/ingest/sureness/summary.ts";
import { blankOut } from "#lib/search/excerpt.ts";

/** What the parser made of a document, and what people said to it. */
export interface DocumentReading extends Corrected {
  documentId: number;
  readAt: Date;
  /** As the parser made it, before any correction. */
  found: Draft;
  /** In force, oldest first; `unplaced` holds indices into these. */
  corrections: { id: number; correction: Correction; correctedBy: number; at: Date }[];
}

/** Readings of documents, in the order given; those never read are left out. Two queries, whatever the number. */
export function readingsOf(source: Database | Pen, documentIds: number[]): DocumentReading[] {
  const rows = source.select().from(drafts).where(inArray(drafts.documentId, documentIds)).all();
  const said = source
    .select()
    .from(corrections)
    .where(and(inArray(corrections.documentId, documentIds), isNull(corrections.withdrawnAt)))
    .orderBy(asc(corrections.at), asc(corrections.id))
    .all();
  const byDocument = Map.groupBy(said, (row) => row.documentId);
  return documentIds.flatMap((documentId) => {
    const row = rows.find((candidate) => candidate.documentId === documentId);
    if (!row) return [];
    const found: Draft = { ...JSON.parse(row.draft), text: row.text };
    if (row.blocks) found.blocks = unpackBlocks(row.blocks);
    const ofThis = (byDocument.get(documentId) ?? []).map(({ id, correction, correctedBy, at }) => ({
      id,
      correction: JSON.parse(correction) as Correction,
      correctedBy,
      at,
    }));
    const corrected = applyCorrections(
      found,
      ofThis.map(({ correction }) => correction),
    );
    return [{ documentId, readAt: row.readAt, found, corrections: ofThis, ...corrected }];
  });
}

/** Readings of a candidate's documents, newest document first: by the date each gives itself, else by its import. */
export function readingsOfCandidate(pen: Pen, candidateId: number): DocumentReading[] {
  const rows = pen
    .select({ id: documents.id, addedAt: documents.addedAt })
    .from(documents)
    .where(and(eq(documents.candidateId, candidateId), isNull(documents.removedAt)))
    .orderBy(desc(documents.addedAt), desc(documents.id))
    .all();
  const arrived = new Map(rows.map(({ id, addedAt }) => [id, addedAt ?? new Date(0)]));
  const readings = readingsOf(pen, [...arrived.keys()]).map((reading) => ({
    reading,
    text: reading.draft.text,
    addedAt: arrived.get(reading.documentId) ?? new Date(0),
  }));
  return newestFirst(readings).map(({ reading }) => reading);
}

/** Writes what follows from a reading and its corrections: its numbers, the places to mask, and the words to be found. */
export function refreshReading(pen: Pen, documentId: number): DocumentReading | null {
  const [reading] = readingsOf(pen, [documentId]);
  if (!reading) return null;
  const { draft } = reading;
  pen
    .update(drafts)
    .set({ summary: JSON.stringify(summarize(draft)) })
    .where(eq(drafts.documentId, documentId))
    .run();
  pen.delete(protectedSpans).where(eq(protectedSpans.documentId, documentId)).run();
  if (draft.protected.length > 0)
    pen
      .insert(protectedSpans)
      .values(draft.protected.map(({ kind, span }) => ({ documentId, kind, start: span.start, end: span.end })))
      .run();
  const words = blankOut(draft.text, draft.protected);
  pen
    .insert(documentWords)
    .values({ documentId, words })
    .onConflictDoUpdate({ target: documentWords.documentId, set: { words } })
    .run();
  return reading;
}
