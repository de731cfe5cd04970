import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { candidates } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { ofAccount, ofOpening } from "#db/schema/people.ts";
import { HIDEABLE } from "#lib/access/viewer.ts";
import { DOCUMENT_KINDS } from "#lib/ingest/document.ts";
import { PROTECTED_KINDS } from "#lib/ingest/draft.ts";
import { IMPORT_STATES } from "#lib/ingest/intake/import-row.ts";

/** A file the candidate sent or a page they named. The original lies in the documents folder under its hash. */
export const documents = sqliteTable(
  "documents",
  {
    id: id(),
    openingId: ofOpening(),
    candidateId: integer().references(() => candidates.id),
    fileName: text().notNull(),
    kind: text({ enum: DOCUMENT_KINDS }),
    /** Bytes. */
    size: integer().notNull(),
    sha256: text().notNull(),
    addedBy: ofAccount(),
    addedAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [uniqueIndex("documents_once").on(t.openingId, t.sha256), index("documents_by_candidate").on(t.candidateId)],
);

/** A column that points at a document. */
export const ofDocument = () =>
  integer()
    .notNull()
    .references(() => documents.id);

/** One reading of one document: a job is a row, so a crash or a restart resumes it. */
export const imports = sqliteTable(
  "imports",
  {
    documentId: integer()
      .primaryKey()
      .references(() => documents.id),
    state: text({ enum: IMPORT_STATES }).notNull(),
    /** Why it failed: a sentence for the person who imports. */
    message: text(),
    attempts: integer().notNull().default(0),
    updatedAt: instant().notNull(),
  },
  (t) => [index("imports_by_state").on(t.state)],
);

/** What the parser made of a document: `text` is what receipts point into, `draft` the `Draft` without its text. */
export const drafts = sqliteTable("drafts", {
  documentId: integer()
    .primaryKey()
    .references(() => documents.id),
  text: text().notNull(),
  draft: text().notNull(),
  /** JSON of a `DraftSummary` (lib/ingest/sureness/summary.ts), corrections applied: what the list of documents shows. */
  summary: text().notNull().default("{}"),
  /** JSON of a `PageLayout` (lib/ingest/corrections/page-layout.ts): where the text stands on drawn pages; null when there are none. */
  regions: text(),
  /** JSON of the `SetBlock`s (lib/ingest/draft/set-blocks.ts): headings and items of the text; null where it was read before they were kept. */
  blocks: text(),
  readAt: instant().notNull(),
});

/** A person's word against the parser's: kept with who and when, and applied again after every re-reading. */
export const corrections = sqliteTable(
  "corrections",
  {
    id: id(),
    documentId: ofDocument(),
    /** JSON of a `Correction` (lib/ingest/corrections/correct.ts). */
    correction: text().notNull(),
    correctedBy: ofAccount(),
    at: instant().notNull(),
    withdrawnAt: instant(),
  },
  (t) => [index("corrections_by_document").on(t.documentId, t.at)],
);

/** Places in a document's text to mask. */
export const protectedSpans = sqliteTable(
  "protected_spans",
  {
    id: id(),
    documentId: ofDocument(),
    kind: text({ enum: PROTECTED_KINDS }).notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [index("protected_spans_by_document").on(t.documentId)],
);

/** Places in the text of a candidate's document that name what an opening may hide; written with every profile. */
export const hiddenSpans = sqliteTable(
  "hidden_spans",
  {
    id: id(),
    documentId: ofDocument(),
    hides: text({ enum: HIDEABLE }).notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [index("hidden_spans_by_document").on(t.documentId)],
);
