import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant } from "#db/schema/columns.ts";
import { ofAccount, ofOpening } from "#db/schema/people.ts";
import { STAGES } from "#lib/opening/stage.ts";

export const candidates = sqliteTable(
  "candidates",
  {
    id: id(),
    openingId: ofOpening(),
    name: text().notNull(),
    /** What stands for the name where names are hidden: drawn at random within the opening, for good (db/aliases.ts). */
    alias: text(),
    /** Since when the places that name what an opening may hide are written with every change of the profile; null: not. */
    hiddenPlacesAt: instant(),
    stage: text({ enum: STAGES }).notNull().default("received"),
    /**
     * JSON of a `CandidateFigures` (lib/tables/candidates.ts): what the profile comes to in the table, kept so that a list
     * need not count publications. Triggers set it to null when a fact or a publication changes; null is counted anew.
     */
    figures: text(),
    createdAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [
    index("candidates_by_opening").on(t.openingId, t.name),
    uniqueIndex("candidates_by_alias").on(t.openingId, t.alias),
    index("candidates_by_name").on(t.openingId, sql`${t.name} collate nocase`),
  ],
);

/** A column that points at a candidate. */
export const ofCandidate = () =>
  integer()
    .notNull()
    .references(() => candidates.id);

export const stageMoves = sqliteTable(
  "stage_moves",
  {
    id: id(),
    candidateId: ofCandidate(),
    from: text({ enum: STAGES }).notNull(),
    to: text({ enum: STAGES }).notNull(),
    reasonFor: text().notNull(),
    reasonAgainst: text().notNull().default(""),
    movedBy: ofAccount(),
    at: instant().notNull(),
  },
  (t) => [index("stage_moves_by_candidate").on(t.candidateId, t.at)],
);

export const tags = sqliteTable(
  "tags",
  {
    candidateId: ofCandidate(),
    tag: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.tag] })],
);

/** The ordered list the chair leaves with. */
export const shortlistEntries = sqliteTable("shortlist_entries", {
  candidateId: integer()
    .primaryKey()
    .references(() => candidates.id),
  openingId: ofOpening(),
  /** From 1; equal numbers are a tier. */
  rank: integer().notNull(),
  reason: text().notNull(),
  addedBy: ofAccount(),
  at: instant().notNull(),
});

/** When someone last looked at a candidate, so that what is new since can be marked. Theirs alone to know. */
export const candidateLooks = sqliteTable(
  "candidate_looks",
  {
    candidateId: integer()
      .notNull()
      .references(() => candidates.id, { onDelete: "cascade" }),
    accountId: ofAccount(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.accountId] })],
);
