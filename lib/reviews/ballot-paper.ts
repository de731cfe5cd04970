import { z } from "zod";
import { type BallotInput, ballotInput, ballotNames } from "#lib/reviews/ballot.ts";

const id = z.number().int().positive();
const round = z.union([z.literal(1), z.literal(2)]);

/** A ballot has a first round and one revision. */
export type Round = z.infer<typeof round>;

export const openBallotInput = z.object({ candidateIds: ballotNames });
export const ballotNameInput = z.object({ ballotId: id, candidateId: id });
/** `round`: the one the chair was looking at, so that a stale page closes nothing else. */
export const roundInput = z.object({ ballotId: id, round });
export const ballotIdInput = z.object({ ballotId: id });

/** A save of a voter's paper: `revision` is the one the form started from (0: none yet). */
export const paperSave = z.object({
  ballotId: id,
  round,
  revision: z.number().int().nonnegative(),
  paper: ballotInput,
});
export type PaperSave = z.infer<typeof paperSave>;

export const EMPTY_PAPER: BallotInput = { approvals: [], ranking: [] };

/** The paper as far as it speaks of `names`: tiers that are left empty go, the order of the others stays. */
export function onlyNames(paper: BallotInput, names: ReadonlySet<number>): BallotInput {
  return {
    approvals: paper.approvals.filter((one) => names.has(one.candidateId)),
    ranking: paper.ranking.map((tier) => tier.filter((one) => names.has(one))).filter((tier) => tier.length > 0),
  };
}

/** Two papers that say the same, whatever the order in which names were ticked or stand inside a tie. */
export function samePaper(a: BallotInput, b: BallotInput): boolean {
  return JSON.stringify(arranged(a)) === JSON.stringify(arranged(b));
}

function arranged({ approvals, ranking }: BallotInput): unknown {
  return [
    approvals.map((one) => [one.candidateId, one.acceptable] as const).sort(([a], [b]) => a - b),
    ranking.map((tier) => tier.toSorted((a, b) => a - b)),
  ];
}

/** Names without a yes, no or abstain: a paper is handed in when there are none. A ranking may leave names out. */
export function unanswered(names: readonly number[], { approvals }: BallotInput): number[] {
  const said = new Set(approvals.map((one) => one.candidateId));
  return names.filter((name) => !said.has(name));
}
