import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { visibleDocument } from "#db/documents.ts";
import { readMasks, shownFileName } from "#db/masks.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, drafts } from "#db/schema/documents.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { dateOf, newestFirst } from "#lib/ingest/dates/printed-date.ts";
import { DOUBTFUL, type Section, type Span } from "#lib/ingest/draft.ts";
import { callDocuments } from "#lib/profile/document-words.ts";
import { type MaskedPlace, maskedQuote, type ShownPlaces, shownPlaces, shownText } from "#lib/profile/mask.ts";
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
  /** In a sentence: "the CV of 2024". */
  called: string;
  sections: Pick<Section, "heading" | "notUnderstood">[];
  shown: ShownSource;
}

/** A text as the viewer may read it, and how its places are counted there. */
export interface ShownSource extends ShownPlaces {
  /** Masks in place. */
  words: string;
  /** The masks, as places in `words`. */
  signs: MaskedPlace[];
}

export function shownSource(text: string, places: readonly MaskedPlace[] = []): ShownSource {
  const segments = shownText(text, places);
  return {
    words: segments.map((segment) => segment.text).join(""),
    signs: segments.flatMap(({ masked, start, end }) => (masked ? [{ kind: masked, span: { start, end } }] : [])),
    ...shownPlaces(places),
  };
}

/** The candidate's documents, newest first by their own dates, with their texts and the places in them to mask. */
export function readSources(viewer: SeatedViewer, candidateId: number): Map<number, Source> {
  const scope = and(visibleDocument(viewer), eq(documents.candidateId, candidateId)) as SQL;
  const rows = database()
    .select({
      id: documents.id,
      fileName: shownFileName(viewer),
      kind: documents.kind,
      addedAt: documents.addedAt,
      text: drafts.text,
      sections: sql<string | null>`json_extract(${drafts.draft}, '$.sections')`,
    })
    .from(documents)
    .innerJoin(candidates, eq(candidates.id, documents.candidateId))
    .leftJoin(drafts, eq(drafts.documentId, documents.id))
    .where(scope)
    .orderBy(desc(documents.addedAt), desc(documents.id))
    .all();
  const masks = readMasks(
    viewer,
    rows.map(({ id }) => id),
  );
  const dated = rows.map((row) => ({ ...row, text: row.text ?? "", addedAt: row.addedAt ?? new Date(0) }));
  const called = callDocuments(
    dated.map((row) => ({ ...row, date: dateOf(row.text, row.addedAt), head: row.text.slice(0, HEAD) })),
  );
  return new Map(
    newestFirst(dated).map(({ id, fileName, text, sections }) => {
      const read = JSON.parse(sections ?? "[]") as Source["sections"];
      return [
        id,
        { id, fileName, called: called.get(id) ?? fileName, sections: read, shown: shownSource(text, masks.get(id)) },
      ];
    }),
  );
}

/** Where the words "Curriculum vitae" are looked for. */
const HEAD = 300;

/** A source line is cut to this many characters on either side of the fact. */
const AROUND = 80;

/** A row's receipt with its source line, protected details masked. */
export function receiptOf(sources: ReadonlyMap<number, Source>, row: ReceiptColumns): Receipt {
  const { documentId, start, end, confidence } = row;
  const source = sources.get(documentId);
  if (!source) return { documentId, start, end, line: "", unsure: confidence < DOUBTFUL };
  const span = source.shown.shown({ start, end });
  const line = quote(source.shown, lineAround(source.shown.words, span));
  return { documentId, ...span, line, unsure: confidence < DOUBTFUL };
}

function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  return { start: Math.max(from, start - AROUND), end: Math.min(to, end + AROUND, start + 400) };
}

/** @param span counted in the words as shown. */
function quote({ words, signs }: ShownSource, span: Span): string {
  return maskedQuote(words, signs, span).replace(/\s+/gu, " ").trim();
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
        line: quote(source.shown, source.shown.shown(span)),
      })),
    }));
}
