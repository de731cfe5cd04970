import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { ofCandidate } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { accounts, ofAccount, ofOpening } from "#db/schema/people.ts";
import type { BallotInput } from "#lib/reviews/ballot.ts";

/** A final ballot over a few names. It has a first round and, after a discussion, at most one revision. */
export const ballots = sqliteTable(
  "ballots",
  {
    id: id(),
    openingId: ofOpening(),
    openedBy: ofAccount(),
    openedAt: instant().notNull(),
    /** Taken back before anybody had voted. */
    withdrawnAt: instant(),
  },
  (t) => [index("ballots_by_opening").on(t.openingId, t.openedAt)],
);

/** A column that points at a ballot. */
export const ofBallot = () =>
  integer()
    .notNull()
    .references(() => ballots.id);

export const ballotNames = sqliteTable(
  "ballot_names",
  {
    ballotId: ofBallot(),
    candidateId: ofCandidate(),
    addedBy: ofAccount(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.ballotId, t.candidateId] })],
);

/** Round 1 is the ballot, round 2 its revision. Sealed until it is closed. */
export const ballotRounds = sqliteTable(
  "ballot_rounds",
  {
    ballotId: ofBallot(),
    round: integer().notNull(),
    openedBy: ofAccount(),
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
    ballotId: ofBallot(),
    round: integer().notNull(),
    voterId: ofAccount(),
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
