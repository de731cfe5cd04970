import { z } from "zod";

/** A final ballot beyond this many names is no longer read as a whole. */
export const MOST_NAMES = 12;

export const ACCEPTABLE = ["yes", "no", "abstain"] as const;
export type Acceptable = (typeof ACCEPTABLE)[number];

const candidateId = z.number().int().positive();

/** The names put to the vote. */
export const ballotNames = z
  .array(candidateId)
  .min(2, "A ballot needs at least two names.")
  .max(
    MOST_NAMES,
    `A ballot of more than ${MOST_NAMES} names is not read as a whole: make the shortlist shorter first.`,
  )
  .refine((names) => new Set(names).size === names.length, "A name stands on the ballot twice.");

/** What one voter hands in. Whether the names are on the ballot and open to the voter is `ballotInputFor`'s question. */
export const ballotInput = z.object({
  approvals: z.array(z.object({ candidateId, acceptable: z.enum(ACCEPTABLE) })),
  /** Best tier first; names in one tier are tied; names left out are not ranked. */
  ranking: z.array(z.array(candidateId).min(1)),
});
export type BallotInput = z.infer<typeof ballotInput>;

export interface Ballot extends BallotInput {
  voterId: number;
  /** Names that this voter is recused from: they are on no list of theirs. */
  recusedFrom: readonly number[];
}

/** The schema of a ballot on these names by a voter recused from some of them. */
export function ballotInputFor(names: readonly number[], recusedFrom: readonly number[]) {
  return ballotInput.superRefine(({ approvals, ranking }, context) => {
    const refuse = (message: string, path: string) => context.addIssue({ code: "custom", message, path: [path] });
    for (const [path, ids] of [
      ["approvals", approvals.map((one) => one.candidateId)],
      ["ranking", ranking.flat()],
    ] as const) {
      if (new Set(ids).size !== ids.length) refuse("A name stands on the ballot twice.", path);
      if (ids.some((id) => !names.includes(id))) refuse("A name is not on this ballot.", path);
      if (ids.some((id) => recusedFrom.includes(id)))
        refuse("A name is on this ballot from which you are recused.", path);
    }
  });
}

export interface ApprovalCount {
  candidateId: number;
  yes: number;
  no: number;
  /** Said "abstain"; a voter who said nothing is counted in neither. */
  abstain: number;
  recused: number;
}

/** How many find each name acceptable, in the order of `names`. */
export function countApprovals(names: readonly number[], ballots: readonly Ballot[]): ApprovalCount[] {
  return names.map((candidateId) => {
    const said = ballots.flatMap(({ approvals }) => approvals.filter((one) => one.candidateId === candidateId));
    const count = (acceptable: Acceptable) => said.filter((one) => one.acceptable === acceptable).length;
    const recused = ballots.filter((ballot) => ballot.recusedFrom.includes(candidateId)).length;
    return { candidateId, yes: count("yes"), no: count("no"), abstain: count("abstain"), recused };
  });
}
