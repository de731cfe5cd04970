import { and, asc, count, desc, eq, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused } from "#db/conflicts.ts";
import { ballotNames, ballotRounds, ballots, votes } from "#db/schema/ballots.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { shownName } from "#db/shown-name.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Round } from "#lib/reviews/ballot-paper.ts";

export interface BallotRound {
  round: Round;
  openedAt: Date;
  /** Null while votes are taken: what was voted is sealed until then. */
  closedAt: Date | null;
  /** Papers handed in in this round by those who may vote now. */
  cast: number;
}

export interface BallotRow {
  id: number;
  openedAt: Date;
  openedBy: string;
  /** Those the viewer may see, by name. */
  names: { candidateId: number; name: string }[];
  /** First round first. */
  rounds: BallotRound[];
  /** The round votes are taken in; null when all are closed. */
  open: Round | null;
  /** Those who may vote now: reviewers who are not recused from the whole opening, whatever names they may rank. */
  voters: number;
}

/** The ballots of the opening, newest first. Four queries, whatever their number. @throws {Refused} during set-up. */
export function listBallots(viewer: SeatedViewer): BallotRow[] {
  permit(viewer, "ballot.read", { openingId: viewer.seat.openingId });
  const rows = database()
    .select({ id: ballots.id, openedAt: ballots.openedAt, openedBy: accounts.name })
    .from(ballots)
    .innerJoin(accounts, eq(accounts.id, ballots.openedBy))
    .where(ofOpening(viewer))
    .orderBy(desc(ballots.openedAt), desc(ballots.id))
    .all();
  const names = Map.groupBy(namesOf(viewer), (row) => row.ballotId);
  const rounds = Map.groupBy(roundsOf(viewer), (row) => row.ballotId);
  const voters = countEligible(viewer);
  return rows.map((row) => {
    const held = (rounds.get(row.id) ?? []).map(({ ballotId: _, ...round }) => round);
    return {
      ...row,
      names: (names.get(row.id) ?? []).map(({ candidateId, name }) => ({ candidateId, name })),
      rounds: held,
      open: held.find((round) => round.closedAt === null)?.round ?? null,
      voters,
    };
  });
}

/** @throws {NotFound} for a ballot that is not of this opening or was taken back. */
export function getBallot(viewer: SeatedViewer, ballotId: number): BallotRow {
  const found = listBallots(viewer).find((ballot) => ballot.id === ballotId);
  if (!found) throw new NotFound();
  return found;
}

/** SQL, for queries over `ballots`: those of the viewer's opening. */
function ofOpening(viewer: SeatedViewer): SQL {
  return and(eq(ballots.openingId, viewer.seat.openingId), isNull(ballots.withdrawnAt)) as SQL;
}

function namesOf(viewer: SeatedViewer) {
  return database()
    .select({ ballotId: ballotNames.ballotId, candidateId: candidates.id, name: shownName(viewer) })
    .from(ballotNames)
    .innerJoin(ballots, eq(ballots.id, ballotNames.ballotId))
    .innerJoin(candidates, eq(candidates.id, ballotNames.candidateId))
    .where(and(ofOpening(viewer), visibleCandidate(viewer)))
    .orderBy(asc(shownName(viewer)), asc(candidates.id))
    .all();
}

function roundsOf(viewer: SeatedViewer) {
  const cast = and(
    eq(votes.ballotId, ballotRounds.ballotId),
    eq(votes.round, ballotRounds.round),
    isNotNull(votes.castAt),
  );
  return database()
    .select({
      ballotId: ballotRounds.ballotId,
      round: sql<Round>`${ballotRounds.round}`,
      openedAt: ballotRounds.openedAt,
      closedAt: ballotRounds.closedAt,
      cast: count(seats.id),
    })
    .from(ballotRounds)
    .innerJoin(ballots, eq(ballots.id, ballotRounds.ballotId))
    .leftJoin(votes, cast)
    .leftJoin(seats, and(eq(seats.accountId, votes.voterId), eq(seats.openingId, ballots.openingId), eligible()))
    .where(ofOpening(viewer))
    .groupBy(ballotRounds.ballotId, ballotRounds.round)
    .orderBy(asc(ballotRounds.round))
    .all();
}

function countEligible(viewer: SeatedViewer): number {
  const row = database()
    .select({ n: count() })
    .from(seats)
    .where(and(eq(seats.openingId, viewer.seat.openingId), eligible()))
    .get();
  return row?.n ?? 0;
}

/** SQL, for queries over `seats`: may vote. Recusals from single names do not count here: they would tell who is recused. */
function eligible(): SQL {
  return and(
    isNull(seats.removedAt),
    ne(seats.role, "observer"),
    accountNotRecused(seats.accountId, seats.openingId, sql`NULL`),
  ) as SQL;
}

export interface VoterRow {
  accountId: number;
  name: string;
  /** When they handed in their paper of this round; null when they have not. */
  castAt: Date | null;
  /** They handed one in in the round before: it stands unless they revise it. */
  stands: boolean;
}

/** Who has voted in the round that is open, by name, and nothing of what: for the chair. Empty when none is open. */
export function listVoters(viewer: SeatedViewer, ballotId: number): VoterRow[] {
  const { openingId } = viewer.seat;
  permit(viewer, "ballot.hold", { openingId });
  const { open } = getBallot(viewer, ballotId);
  if (open === null) return [];
  const rows = database()
    .select({ accountId: accounts.id, name: accounts.name, round: votes.round, castAt: votes.castAt })
    .from(seats)
    .innerJoin(accounts, eq(accounts.id, seats.accountId))
    .leftJoin(votes, and(eq(votes.voterId, seats.accountId), eq(votes.ballotId, ballotId), isNotNull(votes.castAt)))
    .where(and(eq(seats.openingId, openingId), eligible()))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .all();
  return [...Map.groupBy(rows, (row) => row.accountId)].map(([accountId, papers]) => ({
    accountId,
    name: papers[0]?.name ?? "",
    castAt: papers.find((paper) => paper.round === open)?.castAt ?? null,
    stands: papers.some((paper) => paper.round !== null && paper.round < open),
  }));
}
