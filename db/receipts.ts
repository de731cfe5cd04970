import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { visibleDocument } from "#db/documents.ts";
import { candidates, documents, drafts, protectedSpans } from "#db/schema/candidates.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { DOUBTFUL, type ProtectedSpan, type Section, type Span } from "#lib/ingest/draft.ts";
import { maskedQuote } from "#lib/profile/mask.ts";
import type { OpenSection, Receipt } from "#lib/profile/profile.ts";

/** What every fact's row says of where it was read. */
export interface ReceiptColumns {
  documentId: number;
  start: number;
  end: number;
  confidence: number;
}

/** A document with what its receipts point into. */
export interface Source {
  id: number;
  fileName: string;
  text: string;
  sections: Pick<Section, "heading" | "notUnderstood">[];
  places: ProtectedSpan[];
}

/** The candidate's documents, newest first, with their texts and the places in them to mask. */
export function readSources(viewer: SeatedViewer, candidateId: number): Map<number, Source> {
  const scope = and(visibleDocument(viewer), eq(documents.candidateId, candidateId)) as SQL;
  const rows = database()
    .select({
      id: documents.id,
      fileName: documents.fileName,
      text: drafts.text,
      sections: sql<string | null>`json_extract(${drafts.draft}, '$.sections')`,
    })
    .from(documents)
    .innerJoin(candidates, eq(candidates.id, documents.candidateId))
    .leftJoin(drafts, eq(drafts.documentId, documents.id))
    .where(scope)
    .orderBy(desc(documents.addedAt), desc(documents.id))
    .all();
  const places = database()
    .select({
      documentId: protectedSpans.documentId,
      kind: protectedSpans.kind,
      start: protectedSpans.start,
      end: protectedSpans.end,
    })
    .from(protectedSpans)
    .innerJoin(documents, eq(documents.id, protectedSpans.documentId))
    .innerJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(scope)
    .all();
  const byDocument = Map.groupBy(places, (place) => place.documentId);
  return new Map(
    rows.map(({ id, fileName, text, sections }) => {
      const masked = (byDocument.get(id) ?? []).map(({ kind, start, end }) => ({ kind, span: { start, end } }));
      const read = JSON.parse(sections ?? "[]") as Source["sections"];
      return [id, { id, fileName, text: text ?? "", sections: read, places: masked }];
    }),
  );
}

/** A source line is cut to this many characters on either side of the fact. */
const AROUND = 80;

/** A row's receipt with its source line, protected details masked. */
export function receiptOf(sources: ReadonlyMap<number, Source>, row: ReceiptColumns): Receipt {
  const { documentId, start, end, confidence } = row;
  const source = sources.get(documentId);
  const line = source ? quote(source, lineAround(source.text, { start, end })) : "";
  return { documentId, start, end, line, unsure: confidence < DOUBTFUL };
}

function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  return { start: Math.max(from, start - AROUND), end: Math.min(to, end + AROUND, start + 400) };
}

function quote({ text, places }: Source, span: Span): string {
  return maskedQuote(text, places, span).replace(/\s+/gu, " ").trim();
}

/** Sections of a document with passages that were not understood. */
export function openSections(source: Source, receipt: (row: ReceiptColumns) => Receipt): OpenSection[] {
  return source.sections
    .filter((section) => section.notUnderstood.length > 0)
    .map(({ heading, notUnderstood }) => ({
      documentId: source.id,
      heading,
      passages: notUnderstood.map((span) => ({
        ...receipt({ documentId: source.id, ...span, confidence: 1 }),
        line: quote(source, span),
      })),
    }));
}
