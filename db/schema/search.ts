import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { documents } from "#db/schema/documents.ts";

/**
 * The words of a document that may be searched: its text with blanks in place of protected details. Written with every
 * reading (db/readings.ts). The full-text index over this and the other searched tables is made by hand in the
 * migration `full_text_search`: views, one FTS5 table and the triggers that keep it in step.
 */
export const documentWords = sqliteTable("document_words", {
  documentId: integer()
    .primaryKey()
    .references(() => documents.id),
  words: text().notNull(),
});
