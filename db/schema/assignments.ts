import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { ofCandidate } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { accounts, ofAccount, ofOpening } from "#db/schema/people.ts";

/**
 * Who is asked to read whom. Taking a file away withdraws the row, so that the record shows what was asked when. Whether a
 * row still holds (the reader serves, and is not recused by now) is asked when it is read, never written here.
 */
export const assignments = sqliteTable(
  "assignments",
  {
    id: id(),
    openingId: ofOpening(),
    candidateId: ofCandidate(),
    readerId: ofAccount(),
    assignedBy: ofAccount(),
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
    openingId: ofOpening(),
    readerId: ofAccount(),
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
