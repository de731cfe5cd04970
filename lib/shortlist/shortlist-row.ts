import { STAGE_NAMES, STAGES, type Stage } from "#lib/opening/stage.ts";
import type { Table } from "#lib/tables/column.ts";

export interface ShortlistRow {
  candidateId: number;
  name: string;
  stage: Stage;
  /** From 1; equal places are a tie (1, 2, 2, 4). */
  place: number;
  tied: boolean;
  reason: string;
  addedBy: string;
  at: Date;
}

/** The shortlist as a table of columns: what files are written by. */
export const SHORTLIST: Table<ShortlistRow> = {
  id: "shortlist",
  noun: { one: "entry", many: "shortlist" },
  columns: [
    { id: "place", label: "Place", kind: "count", value: (row) => row.place, width: 8 },
    { id: "shared", label: "Shared", kind: "flag", value: (row) => row.tied, width: 8 },
    { id: "name", label: "Candidate", kind: "text", value: (row) => row.name, width: 28 },
    {
      id: "stage",
      label: "Stage",
      kind: "choice",
      value: (row) => row.stage,
      choices: STAGES.map((value) => ({ value, label: STAGE_NAMES[value] })),
      width: 14,
    },
    { id: "reason", label: "Reason", kind: "text", value: (row) => row.reason, width: 80 },
    { id: "added-by", label: "Added by", kind: "text", value: (row) => row.addedBy, width: 24 },
    { id: "added", label: "Added", kind: "text", value: (row) => row.at.toISOString().slice(0, 10), width: 12 },
  ],
  defaultSort: [],
  ownOrder: "in order",
};
