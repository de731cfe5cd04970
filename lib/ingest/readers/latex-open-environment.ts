import type { ListLabel } from "#lib/ingest/readers/latex-labels.ts";
import type { RowPlan } from "#lib/ingest/readers/latex-row-plan.ts";

/** An environment that was begun and not yet ended. */
export interface Environment {
  name: string;
  kind: "plain" | "list" | "table";
  /** Table: rows are blocks of their own. */
  rows?: boolean;
  /** Table: which of its rows go on with the rows above. */
  plan?: RowPlan;
  /** List: numbered, with what stands around the number. */
  label?: ListLabel;
  described?: boolean;
  /** Set apart from the text before and behind it, as what is centred is. */
  parts?: boolean;
  count: number;
  /** Groups that were open where it began. */
  groups?: number;
}

/** A list of references, whose labels are numbers in brackets. */
export const BIBLIOGRAPHY: Environment = {
  name: "thebibliography",
  kind: "list",
  count: 0,
  label: { before: "[", style: "arabic", after: "]" },
};
