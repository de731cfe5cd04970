import type { CorrectionInput } from "#lib/ingest/corrections/correction.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { DeskActs } from "./desk-acts.ts";

/** What can be done with one draft: server actions, handed down by the page. */
export interface DraftActs extends Pick<DeskActs, "accept" | "takeBack" | "putBack" | "reread"> {
  correct: (slug: string, input: CorrectionInput) => Promise<Outcome<{ made: number }>>;
  withdraw: (slug: string, input: { correctionId: number }) => Promise<Outcome<void>>;
}
