import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { candidates } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { accounts, openings } from "#db/schema/people.ts";

/**
 * Who is asked to read whom. Taking a file away withdraws the row, so that the record shows what was asked when. Whether a
 * row still holds (the reader serves, and is not recused by now) is asked when it is read, never written here.
 */
export const assignments = sqliteTable(
  "assignments",
  {
    id: id(),
    openingId: integer()
      .notNull()
      .references(() => openings.id),
    candidateId: integer()
      .notNull()
      .references(() => candidates.id),
    readerId: integer()
      .notNull()
      .references(() => accounts.id),
    assignedBy: integer()
      .notNull()
      .references(() => accounts.id),
    at: instant().notNull(),
    withdrawnBy: integer().references(() => accounts.id),
    withdrawnAt: instant(),
  },
  (t) => [
    uniqueIndex("assignments_once").on(t.candidateId, t.readerId).where(sql`withdrawn_at IS NULL`),
    index("assignments_by_reader").on(t.openingId, t.readerId),
  ],
);

/** On what terms someone reads, as the last balanced deal took them: where the next one starts from. */
export const readerTerms = sqliteTable(
  "reader_terms",
  {
    openingId: integer()
      .notNull()
      .references(() => openings.id),
    readerId: integer()
      .notNull()
      .references(() => accounts.id),
    takesPart: integer({ mode: "boolean" }).notNull(),
    /** From 1; null: in no panel. */
    panel: integer(),
    /** Null: no limit. */
    mostFiles: integer(),
    /** Research words, for preferring files near them. */
    words: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.openingId, t.readerId] })],
);
