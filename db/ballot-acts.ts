import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { getBallot, listBallots } from "#db/ballots.ts";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { ballotNames, ballotRounds, ballots, votes } from "#db/schema/ballots.ts";
import { candidates } from "#db/schema/candidates.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { inTheRunning, type Stage } from "#lib/opening/stage.ts";
import { MOST_NAMES } from "#lib/reviews/ballot.ts";
import type { Round } from "#lib/reviews/ballot-paper.ts";

/**
 * Opens a ballot over these names; from now on votes are taken, sealed until it is closed.
 * @throws {NotFound} when a name is not one the chair may see; {Invalid} while another ballot is open.
 */
export function openBallot(viewer: SeatedViewer, { candidateIds }: { candidateIds: number[] }): { ballotId: number } {
  const { openingId } = viewer.seat;
  const { accountId } = viewer;
  const allowed = permit(viewer, "ballot.hold", { openingId });
  const stages = visibleStages(viewer);
  if (candidateIds.some((id) => !stages.has(id))) throw new NotFound();
  if (candidateIds.some((id) => !inTheRunning(stages.get(id) ?? "received"))) throw new Invalid(LEFT);
  refuseWhileOpen(viewer);
  return write(
    allowed,
    (pen) => {
      const now = new Date();
      const { id } = pen
        .insert(ballots)
        .values({ openingId, openedBy: accountId, openedAt: now })
        .returning({ id: ballots.id })
        .get();
      pen
        .insert(ballotNames)
        .values(candidateIds.map((candidateId) => ({ ballotId: id, candidateId, addedBy: accountId, at: now })))
        .run();
      pen.insert(ballotRounds).values({ ballotId: id, round: 1, openedBy: accountId, openedAt: now }).run();
      return { ballotId: id };
    },
    ({ ballotId }) => ({ what: "opened", ballotId }),
  );
}

/**
 * Puts a further name on a ballot in its open first round: a chair who is recused from someone cannot name them, another
 * chair does. Papers handed in before say nothing of it.
 * @throws {Invalid} when the round is over or the ballot has as many names as can be read; {NotFound} for a name the chair
 *   may not see.
 */
export function addBallotName(viewer: SeatedViewer, input: { ballotId: number; candidateId: number }): void {
  const { openingId } = viewer.seat;
  const { ballotId, candidateId } = input;
  const allowed = permit(viewer, "ballot.hold", { openingId });
  const ballot = getBallot(viewer, ballotId);
  const stage = visibleStages(viewer).get(candidateId);
  if (!stage) throw new NotFound();
  if (!inTheRunning(stage)) throw new Invalid(LEFT);
  if (ballot.open !== 1) throw new Invalid("Names can be added only while the first round is open.");
  if (ballot.names.some((one) => one.candidateId === candidateId)) throw new Invalid("This name is on the ballot.");
  // Counted over what this chair sees: a limit that counted hidden names would tell of them.
  if (ballot.names.length >= MOST_NAMES) throw new Invalid(`A ballot has at most ${MOST_NAMES} names.`);
  write(
    allowed,
    (pen) => {
      pen.insert(ballotNames).values({ ballotId, candidateId, addedBy: viewer.accountId, at: new Date() }).run();
    },
    () => ({ what: "name added", ballotId }),
  );
}

/** Closes the open round and breaks its seal. @throws {Invalid} when that round is not open. */
export function closeRound(viewer: SeatedViewer, { ballotId, round }: { ballotId: number; round: Round }): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "ballot.hold", { openingId });
  const { open } = getBallot(viewer, ballotId);
  if (open !== round) throw new Invalid("This round is closed already.");
  write(
    allowed,
    (pen) => {
      pen
        .update(ballotRounds)
        .set({ closedBy: viewer.accountId, closedAt: new Date() })
        .where(and(eq(ballotRounds.ballotId, ballotId), eq(ballotRounds.round, round), isNull(ballotRounds.closedAt)))
        .run();
    },
    () => ({ what: "closed", ballotId, round }),
  );
}

/**
 * Opens the one revision after the first round was discussed. First papers stand unless their voters revise them; both
 * are kept.
 * @throws {Invalid} when the first round is open, there has been a revision, or another ballot is open.
 */
export function openRevision(viewer: SeatedViewer, { ballotId }: { ballotId: number }): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "ballot.hold", { openingId });
  const { rounds } = getBallot(viewer, ballotId);
  if (rounds.length > 1) throw new Invalid("A ballot is revised once. Open a new ballot instead.");
  refuseWhileOpen(viewer);
  write(
    allowed,
    (pen) => {
      pen.insert(ballotRounds).values({ ballotId, round: 2, openedBy: viewer.accountId, openedAt: new Date() }).run();
    },
    () => ({ what: "revision", ballotId }),
  );
}

/** Takes a ballot back that was opened by mistake. @throws {Invalid} once somebody has voted. */
export function withdrawBallot(viewer: SeatedViewer, { ballotId }: { ballotId: number }): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "ballot.hold", { openingId });
  getBallot(viewer, ballotId);
  const voted = database()
    .select({ id: votes.id })
    .from(votes)
    .where(and(eq(votes.ballotId, ballotId), isNotNull(votes.castAt)))
    .get();
  if (voted) throw new Invalid("Somebody has voted: close the ballot instead.");
  write(
    allowed,
    (pen) => {
      pen.update(ballots).set({ withdrawnAt: new Date() }).where(eq(ballots.id, ballotId)).run();
    },
    () => ({ what: "withdrawn", ballotId }),
  );
}

function refuseWhileOpen(viewer: SeatedViewer): void {
  if (listBallots(viewer).some((ballot) => ballot.open !== null))
    throw new Invalid("A ballot is open. Close it before opening another.");
}

const LEFT = "Somebody among them is no longer in the running. Load the page anew: it offers those who are.";

function visibleStages(viewer: SeatedViewer): Map<number, Stage> {
  const rows = database()
    .select({ id: candidates.id, stage: candidates.stage })
    .from(candidates)
    .where(visibleCandidate(viewer))
    .all();
  return new Map(rows.map(({ id, stage }) => [id, stage]));
}
