import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ofCandidate } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { accounts, ofAccount, ofOpening, openings } from "#db/schema/people.ts";
import { notes } from "#db/schema/reviews.ts";
import type { PracticeInput } from "#lib/practice/practice.ts";

/** A practice round: the committee scores invented files, so as to agree on what the levels mean. */
export const practiceRounds = sqliteTable(
  "practice_rounds",
  {
    id: id(),
    openingId: ofOpening(),
    startedBy: ofAccount(),
    startedAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [index("practice_rounds_by_opening").on(t.openingId, t.startedAt)],
);

/**
 * What somebody made of an invented file. It has no candidate, so it can be in no list, mean, export or count of them; it
 * goes when the round ends or review begins.
 */
export const practiceReviews = sqliteTable(
  "practice_reviews",
  {
    openingId: ofOpening(),
    /** Key of one of `PRACTICE_FILES` (lib/practice/files.ts). */
    file: text().notNull(),
    reviewerId: ofAccount(),
    revision: integer().notNull(),
    content: text({ mode: "json" }).$type<PracticeInput>().notNull(),
    savedAt: instant().notNull(),
    submittedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.openingId, t.file, t.reviewerId] })],
);

/** Notes to the committee that are the minutes of a meeting. */
export const minutes = sqliteTable(
  "minutes",
  {
    noteId: integer()
      .primaryKey()
      .references(() => notes.id, { onDelete: "cascade" }),
    openingId: ofOpening(),
    candidateId: ofCandidate(),
    at: instant().notNull(),
  },
  (t) => [index("minutes_by_candidate").on(t.candidateId, t.at)],
);

/** How long an opening is kept after it was closed. Without a row: as long as `USUAL_MONTHS` (lib/opening/retention.ts) says. */
export const retentions = sqliteTable("retentions", {
  openingId: integer()
    .primaryKey()
    .references(() => openings.id),
  months: integer().notNull(),
  setBy: ofAccount(),
  setAt: instant().notNull(),
});

/** A legal hold: while one stands, nothing is purged. */
export const legalHolds = sqliteTable(
  "legal_holds",
  {
    id: id(),
    openingId: ofOpening(),
    reason: text().notNull(),
    placedBy: ofAccount(),
    placedAt: instant().notNull(),
    liftedBy: integer().references(() => accounts.id),
    liftedAt: instant(),
    liftReason: text(),
  },
  (t) => [index("legal_holds_by_opening").on(t.openingId)],
);

/** What was purged and when: the statement is what is kept of it. */
export const purges = sqliteTable(
  "purges",
  {
    id: id(),
    openingId: ofOpening(),
    purgedBy: ofAccount(),
    purgedAt: instant().notNull(),
    /** JSON of a `PurgeStatement` (lib/opening/retention.ts), in its canonical spelling; until it is made, of the rows that went. */
    statement: text().notNull(),
    /** SHA-256 of the statement; empty while rows are being removed, and nobody sees any of them (db/committee.ts). */
    sha256: text().notNull(),
    /** Names of original files still to be taken from the folder: a crash in between is made good later. */
    filesLeft: text({ mode: "json" }).$type<string[]>().notNull(),
    finishedAt: instant(),
  },
  (t) => [index("purges_by_opening").on(t.openingId)],
);
