import type { AcceptInput } from "#lib/ingest/intake/desk-input.ts";
import type { Outcome } from "#lib/opening/outcome.ts";

type Act<I, T> = (slug: string, input: I) => Promise<Outcome<T>>;

/** What can be done on the import desk: server actions, handed down by the page. */
export interface DeskActs {
  accept: Act<AcceptInput, { candidateId: number }>;
  acceptAll: Act<Record<string, never>, { accepted: number; more: number; left: number }>;
  acceptNamesakes: Act<Record<string, never>, { accepted: number; more: number }>;
  takeBack: Act<{ documentId: number }, { candidateRemoved: boolean }>;
  /** Undoes one's own `takeBack`. */
  putBack: Act<{ documentId: number }, { candidateId: number }>;
  reread: Act<{ documentId: number }, void>;
  rereadAll: Act<{ which: "failed" | "all" }, number>;
  remove: Act<{ documentId: number }, void>;
  /** Undoes one's own `remove`. */
  restore: Act<{ documentId: number }, { candidateId: number | null }>;
}
