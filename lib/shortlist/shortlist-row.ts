import { STAGE_NAMES, STAGES, type Stage } from "#lib/opening/stage.ts";
import { shownMean } from "#lib/reviews/aggregate.ts";
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

/** A line of a file of the shortlist: the entry, and who it is of. */
export interface ShortlistLine extends ShortlistRow {
  position: string | null;
  affiliation: string | null;
  mean: number | null;
  /** Whole reviews in the mean; null where they are not open to the viewer. */
  n: number | null;
}

/** Puts what the viewer may see of each candidate beside the entries. */
export function withWhoAndMean(
  rows: readonly ShortlistRow[],
  people: readonly { id: number; position: string | null; affiliation: string | null }[],
  figures: ReadonlyMap<number, { open: boolean; mean: number | null; n: number }>,
): ShortlistLine[] {
  const byId = new Map(people.map((one) => [one.id, one]));
  return rows.map((row) => {
    const { position = null, affiliation = null } = byId.get(row.candidateId) ?? {};
    const found = figures.get(row.candidateId);
    const mean = found?.mean == null ? null : shownMean(found.mean);
    return { ...row, position, affiliation, mean, n: found?.open ? found.n : null };
  });
}

/** The shortlist as a table of columns: what files are written by. */
export const SHORTLIST: Table<ShortlistLine> = {
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
    { id: "position", label: "Position", kind: "text", value: (row) => row.position, width: 26 },
    { id: "affiliation", label: "Affiliation", kind: "text", value: (row) => row.affiliation, width: 26 },
    { id: "mean", label: "Mean", kind: "number", value: (row) => row.mean, width: 9 },
    { id: "n", label: "n", kind: "count", value: (row) => row.n, width: 7 },
    { id: "reason", label: "Reason", kind: "text", value: (row) => row.reason, width: 80 },
    { id: "added-by", label: "Added by", kind: "text", value: (row) => row.addedBy, width: 24 },
    { id: "added", label: "Added", kind: "text", value: (row) => row.at.toISOString().slice(0, 10), width: 12 },
  ],
  defaultSort: [],
  ownOrder: "in order",
};
