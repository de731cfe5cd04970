import { and, asc, eq } from "drizzle-orm";
import { type BallotRow, getBallot } from "#db/ballots.ts";
import { database } from "#db/client.ts";
import { votes } from "#db/schema/ballots.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { type BallotInput, ballotInputFor } from "#lib/reviews/ballot.ts";
import {
  EMPTY_PAPER,
  onlyNames,
  type PaperSave,
  type Round,
  samePaper,
  unanswered,
} from "#lib/reviews/ballot-paper.ts";
import { orderSeed, shuffle } from "#lib/reviews/shuffle.ts";

/** The viewer's own paper in the open round, as their form shows it. Names they are recused from are nowhere in it. */
export interface OwnPaper {
  round: Round;
  /** In the viewer's own stable random order, so that no name gains by standing first. */
  names: { candidateId: number; name: string }[];
  /** Counts every save; the form sends back the one it started from. */
  revision: number;
  paper: BallotInput;
  savedAt: Date | null;
  castAt: Date | null;
  /** The paper differs from the one handed in, and counts only when handed in anew. */
  changed: boolean;
  /** In the revision: the first paper stands unless this one is handed in. */
  firstStands: boolean;
}

/** @returns null when no round is open. @throws {NotFound} for a ballot of another opening. */
export function getOwnPaper(viewer: SeatedViewer, ballotId: number): OwnPaper | null {
  const ballot = getBallot(viewer, ballotId);
  return ballot.open === null ? null : paperOf(viewer, ballot, ballot.open);
}

function paperOf(viewer: SeatedViewer, ballot: BallotRow, round: Round): OwnPaper {
  const own = listOwnVotes(viewer, ballot);
  const current = own.find((vote) => vote.round === round);
  const first = own.find((vote) => vote.round < round && vote.cast !== null);
  const paper = current?.draft ?? first?.cast ?? EMPTY_PAPER;
  const cast = current?.cast ?? null;
  return {
    round,
    names: shuffle(ballot.names, orderSeed(viewer.seat.openingId, viewer.accountId), (one) => one.candidateId),
    revision: current?.revision ?? 0,
    paper,
    savedAt: current?.savedAt ?? null,
    castAt: current?.castAt ?? null,
    changed: cast !== null && !samePaper(cast, paper),
    firstStands: cast === null && first !== undefined,
  };
}

function listOwnVotes(viewer: SeatedViewer, ballot: BallotRow) {
  const names = new Set(ballot.names.map((one) => one.candidateId));
  return database()
    .select()
    .from(votes)
    .where(and(eq(votes.ballotId, ballot.id), eq(votes.voterId, viewer.accountId)))
    .orderBy(asc(votes.round))
    .all()
    .map((vote) => ({
      ...vote,
      draft: onlyNames(vote.draft, names),
      cast: vote.cast === null ? null : onlyNames(vote.cast, names),
    }));
}

/** What the viewer has handed in on a ballot, first round first; as far as they may see the names. */
export function listOwnPapers(
  viewer: SeatedViewer,
  ballotId: number,
): { round: number; paper: BallotInput; castAt: Date }[] {
  return listOwnVotes(viewer, getBallot(viewer, ballotId)).flatMap(({ round, cast, castAt }) =>
    cast === null || castAt === null ? [] : [{ round, paper: cast, castAt }],
  );
}

/** What a save answers: kept, or that another window was there first, with its paper. */
export type PaperSaved =
  | { kind: "saved"; revision: number; savedAt: Date }
  | { kind: "stale"; revision: number; savedAt: Date; paper: BallotInput };

/**
 * Keeps the viewer's working paper.
 * @throws {Refused} out of phase, for observers and the recused; {Invalid} when the round is over or a name is not on
 *   the ballot (for this voter).
 */
export function savePaper(viewer: SeatedViewer, input: PaperSave): PaperSaved {
  return store(viewer, input, false);
}

/**
 * Hands the paper in: it counts. Until the round is closed it may be handed in anew and replaces the one before.
 * @throws {Invalid} while a name has no yes, no or abstain.
 */
export function castPaper(viewer: SeatedViewer, input: PaperSave): PaperSaved {
  return store(viewer, input, true);
}

function store(viewer: SeatedViewer, input: PaperSave, cast: boolean): PaperSaved {
  const { ballotId, round, revision } = input;
  const ballot = getBallot(viewer, ballotId);
  const allowed = permit(viewer, "ballot.vote", { openingId: viewer.seat.openingId, candidateId: null });
  if (ballot.open !== round) throw new Invalid("This round is closed: votes are no longer taken.");
  const paper = checked(ballot, input.paper, cast);
  const now = paperOf(viewer, ballot, round);
  const savedAt = now.savedAt ?? new Date();
  if (now.revision !== revision) {
    // The same paper again: an answer that got lost on the way, not another window.
    const same = samePaper(now.paper, paper) && (!cast || (now.castAt !== null && !now.changed));
    if (same) return { kind: "saved", revision: now.revision, savedAt };
    return { kind: "stale", revision: now.revision, savedAt, paper: now.paper };
  }
  const at = new Date();
  const change = { revision: revision + 1, draft: paper, savedAt: at, ...(cast ? { cast: paper, castAt: at } : {}) };
  write(
    allowed,
    (pen) => {
      pen
        .insert(votes)
        .values({ ballotId, round, voterId: viewer.accountId, ...change })
        .onConflictDoUpdate({ target: [votes.ballotId, votes.round, votes.voterId], set: change })
        .run();
    },
    () => ({ ballotId, round, cast }),
  );
  return { kind: "saved", revision: revision + 1, savedAt: at };
}

/** A name the voter is recused from is, to them, as much "not on this ballot" as one that never was. */
function checked(ballot: BallotRow, paper: BallotInput, cast: boolean): BallotInput {
  const names = ballot.names.map((one) => one.candidateId);
  const parsed = ballotInputFor(names, []).safeParse(paper);
  if (!parsed.success) throw new Invalid(parsed.error.issues[0]?.message ?? "Please check the ballot.");
  const open = cast ? unanswered(names, parsed.data).length : 0;
  if (open > 0)
    throw new Invalid(`Please say yes, no or abstain for every name; ${open} ${open === 1 ? "is" : "are"} missing.`);
  return parsed.data;
}
