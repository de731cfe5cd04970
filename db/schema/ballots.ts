import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { candidates } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { accounts, openings } from "#db/schema/people.ts";
import type { BallotInput } from "#lib/reviews/ballot.ts";

/** A final ballot over a few names. It has a first round and, after a discussion, at most one revision. */
export const ballots = sqliteTable(
  "ballots",
  {
    id: id(),
    openingId: integer()
      .notNull()
      .references(() => openings.id),
    openedBy: integer()
      .notNull()
      .references(() => accounts.id),
    openedAt: instant().notNull(),
    /** Taken back before anybody had voted. */
    withdrawnAt: instant(),
  },
  (t) => [index("ballots_by_opening").on(t.openingId, t.openedAt)],
);

export const ballotNames = sqliteTable(
  "ballot_names",
  {
    ballotId: integer()
      .notNull()
      .references(() => ballots.id),
    candidateId: integer()
      .notNull()
      .references(() => candidates.id),
    addedBy: integer()
      .notNull()
      .references(() => accounts.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.ballotId, t.candidateId] })],
);

/** Round 1 is the ballot, round 2 its revision. Sealed until it is closed. */
export const ballotRounds = sqliteTable(
  "ballot_rounds",
  {
    ballotId: integer()
      .notNull()
      .references(() => ballots.id),
    round: integer().notNull(),
    openedBy: integer()
      .notNull()
      .references(() => accounts.id),
    openedAt: instant().notNull(),
    closedBy: integer().references(() => accounts.id),
    closedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.ballotId, t.round] })],
);

/** One voter's paper in one round. `revision` counts every save, so that a stale edit is noticed. */
export const votes = sqliteTable(
  "votes",
  {
    id: id(),
    ballotId: integer()
      .notNull()
      .references(() => ballots.id),
    round: integer().notNull(),
    voterId: integer()
      .notNull()
      .references(() => accounts.id),
    revision: integer().notNull(),
    /** The working paper, saved while it is filled in. */
    draft: text({ mode: "json" }).$type<BallotInput>().notNull(),
    savedAt: instant().notNull(),
    /** What counts: the paper as it was last handed in. */
    cast: text({ mode: "json" }).$type<BallotInput>(),
    castAt: instant(),
  },
  (t) => [uniqueIndex("votes_once").on(t.ballotId, t.round, t.voterId)],
);
