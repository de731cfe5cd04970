import { sql } from "drizzle-orm";
import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id } from "#db/schema/columns.ts";
import { COUNTED_AS_SQL } from "#db/schema/counted-as-sql.ts";
import { ofDocument } from "#db/schema/documents.ts";
import { publications } from "#db/schema/publications.ts";
import { PUBLICATION_KINDS, PUBLICATION_STATUSES } from "#lib/ingest/draft.ts";

/**
 * Versions of publications that have several, and what documents say differently of one version. A work that one line
 * tells has no rows here. Written anew with every profile (db/profiles.ts).
 */
export const publicationVersions = sqliteTable(
  "publication_versions",
  {
    /** New with every profile, so that what was drawn before it finds nothing any more. */
    id: id(),
    publicationId: integer()
      .notNull()
      .references(() => publications.id, { onDelete: "cascade" }),
    /** From 0, the strongest, which is also the row of `publications`. */
    version: integer().notNull(),
    /** 0 holds; the others are what other documents say of this version. */
    printing: integer().notNull(),
    documentId: ofDocument(),
    /** Half-open range in the document's text. */
    start: integer().notNull(),
    end: integer().notNull(),
    confidence: real().notNull(),
    title: text().notNull(),
    venue: text(),
    venueAsPrinted: text(),
    year: integer(),
    kind: text({ enum: PUBLICATION_KINDS }).notNull(),
    status: text({ enum: PUBLICATION_STATUSES }).notNull(),
    distinction: text(),
    links: text({ mode: "json" }).$type<{ url: string; label: string }[]>().notNull(),
    authors: text({ mode: "json" }).$type<string[]>().notNull(),
    /** As of `publications`. */
    countedAs: integer().notNull().generatedAlwaysAs(sql.raw(COUNTED_AS_SQL), { mode: "virtual" }),
  },
  (t) => [
    uniqueIndex("publication_versions_in_order").on(t.publicationId, t.version, t.printing),
    index("publication_versions_by_document").on(t.documentId),
  ],
);
