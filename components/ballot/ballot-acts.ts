import type { Outcome } from "#lib/opening/outcome.ts";
import type { BallotInput } from "#lib/reviews/ballot.ts";
import type { PaperSave, Round } from "#lib/reviews/ballot-paper.ts";

/** What the server answers to a save of a paper. */
export type PaperAnswer =
  | { kind: "saved"; revision: number; savedAt: Date }
  | { kind: "stale"; revision: number; savedAt: Date; paper: BallotInput };

type Act<I, T = void> = (slug: string, input: I) => Promise<Outcome<T>>;

/** The server actions of the ballot, as they arrive from its page. */
export interface BallotActs {
  open: Act<{ candidateIds: number[] }, { ballotId: number }>;
  addName: Act<{ ballotId: number; candidateId: number }>;
  close: Act<{ ballotId: number; round: Round }>;
  revise: Act<{ ballotId: number }>;
  withdraw: Act<{ ballotId: number }>;
  save: Act<PaperSave, PaperAnswer>;
  cast: Act<PaperSave, PaperAnswer>;
}
