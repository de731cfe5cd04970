import { and, asc, eq, gt, isNotNull, isNull, lte, not, or, sql } from "drizzle-orm";
import { type BallotRow, getBallot } from "#db/ballots.ts";
import { database } from "#db/client.ts";
import { accountNotRecused } from "#db/conflicts.ts";
import { ballotNames, ballotRounds, votes } from "#db/schema/ballots.ts";
import { seats } from "#db/schema/people.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Ballot } from "#lib/reviews/ballot.ts";
import { onlyNames, type Round } from "#lib/reviews/ballot-paper.ts";
import { type BallotResult, countBallots } from "#lib/reviews/ballot-result.ts";

/** The count of one closed round, over the names the viewer may see. */
export interface RoundResult extends BallotResult {
  round: Round;
  closedAt: Date;
  /** Papers that count. */
  papers: number;
  /** Of those, handed in in this round; the others stand from the round before. */
  fresh: number;
}

/**
 * The results of the closed rounds of a ballot, latest first; a round that is open has none, for anybody. Counted anew
 * for each viewer over the names they may see, and without what a voter who is by now recused from a name said of it.
 * @throws {NotFound} for a ballot of another opening.
 */
export function listResults(viewer: SeatedViewer, ballotId: number): RoundResult[] {
  const ballot = getBallot(viewer, ballotId);
  const papers = closedPapers(viewer, ballot);
  const recusals = recusedVoters(viewer, ballot);
  return ballot.rounds
    .flatMap(({ round, closedAt }) => {
      if (closedAt === null) return [];
      const counted = papers.filter((paper) => paper.countedIn === round);
      const cast = counted.map(({ voterId, paper }): Ballot => {
        const recusedFrom = recusals.get(voterId) ?? [];
        const names = ballot.names.map((one) => one.candidateId).filter((id) => !recusedFrom.includes(id));
        return { voterId, recusedFrom, ...onlyNames(paper, new Set(names)) };
      });
      const names = ballot.names.map((one) => one.candidateId);
      const fresh = counted.filter((paper) => paper.round === round).length;
      return [{ round, closedAt, papers: cast.length, fresh, ...countBallots(names, cast) }];
    })
    .reverse();
}

/**
 * For each closed round the papers that count in it: each voter's last one handed in in it or before, of those who served
 * when it was closed. By voter's id, which tells nothing.
 */
function closedPapers(viewer: SeatedViewer, ballot: BallotRow) {
  const rows = database()
    .select({ countedIn: ballotRounds.round, round: votes.round, voterId: votes.voterId, cast: votes.cast })
    .from(ballotRounds)
    .innerJoin(
      votes,
      and(eq(votes.ballotId, ballotRounds.ballotId), lte(votes.round, ballotRounds.round), isNotNull(votes.castAt)),
    )
    .innerJoin(seats, and(eq(seats.accountId, votes.voterId), eq(seats.openingId, viewer.seat.openingId)))
    .where(
      and(
        eq(ballotRounds.ballotId, ballot.id),
        isNotNull(ballotRounds.closedAt),
        or(isNull(seats.removedAt), gt(seats.removedAt, ballotRounds.closedAt)),
      ),
    )
    .orderBy(asc(ballotRounds.round), asc(votes.voterId), asc(votes.round))
    .all();
  return rows.flatMap(({ cast, ...row }, at) => {
    const next = rows[at + 1];
    const replaced = next?.countedIn === row.countedIn && next.voterId === row.voterId;
    return replaced || cast === null ? [] : [{ ...row, paper: cast }];
  });
}

/** Names of this ballot, among those the viewer may see, from which each voter is recused by now. */
function recusedVoters(viewer: SeatedViewer, ballot: BallotRow): Map<number, number[]> {
  const visible = new Set(ballot.names.map((one) => one.candidateId));
  const rows = database()
    .selectDistinct({ voterId: votes.voterId, candidateId: ballotNames.candidateId })
    .from(votes)
    .innerJoin(ballotNames, eq(ballotNames.ballotId, votes.ballotId))
    .where(
      and(
        eq(votes.ballotId, ballot.id),
        not(accountNotRecused(votes.voterId, sql`${viewer.seat.openingId}`, ballotNames.candidateId)),
      ),
    )
    .orderBy(asc(votes.voterId), asc(ballotNames.candidateId))
    .all()
    .filter((row) => visible.has(row.candidateId));
  return new Map(
    [...Map.groupBy(rows, (row) => row.voterId)].map(([id, list]) => [id, list.map((one) => one.candidateId)]),
  );
}
