import type { BallotResult } from "#lib/reviews/ballot-result.ts";
import { placesOf } from "#lib/shortlist/order.ts";
import type { Table } from "#lib/tables/column.ts";

/** A line of the table of ballots: one name in one closed round. */
export interface BallotLine {
  openedAt: Date;
  round: number;
  closedAt: Date;
  papers: number;
  name: string;
  /** From 1, in the Schulze order. */
  place: number;
  tied: boolean;
  /** 0: first on every ballot that ranks the name, 1: last on every one; null: ranked by nobody. */
  meanRank: number | null;
  rankedBy: number;
  yes: number;
  no: number;
  abstain: number;
  recused: number;
}

/** The names of a ballot in the order of each of its closed rounds. */
export function ballotLines(
  { openedAt, names }: { openedAt: Date; names: readonly { candidateId: number; name: string }[] },
  rounds: readonly (BallotResult & { round: number; closedAt: Date; papers: number })[],
): BallotLine[] {
  return rounds.flatMap(({ round, closedAt, papers, tiers, meanRanks, approvals }) => {
    const places = placesOf(tiers);
    return tiers.flat().flatMap((id) => {
      const name = names.find((one) => one.candidateId === id)?.name;
      const mean = meanRanks.find((one) => one.candidateId === id);
      const said = approvals.find((one) => one.candidateId === id);
      if (name === undefined || !mean || !said) return [];
      const { yes, no, abstain, recused } = said;
      const place = places.get(id) ?? { place: 0, tied: false };
      return [
        {
          ...{ openedAt, round, closedAt, papers, name, ...place },
          ...{ meanRank: mean.mean, rankedBy: mean.n, yes, no, abstain, recused },
        },
      ];
    });
  });
}

const day = (at: Date): string => at.toISOString().slice(0, 10);

/** Counted ballots as files write them. */
export const BALLOTS: Table<BallotLine> = {
  id: "ballots",
  noun: { one: "line", many: "ballots" },
  columns: [
    { id: "opened", label: "Ballot opened", kind: "text", value: (row) => day(row.openedAt), width: 14 },
    { id: "round", label: "Round", kind: "count", value: (row) => row.round, width: 8 },
    { id: "closed", label: "Closed", kind: "text", value: (row) => day(row.closedAt), width: 12 },
    { id: "papers", label: "Ballots counted", kind: "count", value: (row) => row.papers, width: 14 },
    { id: "place", label: "Place (Schulze)", kind: "count", value: (row) => row.place, width: 14 },
    { id: "shared", label: "Shared", kind: "flag", value: (row) => row.tied, width: 8 },
    { id: "name", label: "Candidate", kind: "text", value: (row) => row.name, width: 28 },
    {
      id: "mean-rank",
      label: "Mean rank 0–1",
      kind: "number",
      value: (row) => row.meanRank,
      text: (row) => row.meanRank?.toFixed(2) ?? "",
      width: 14,
    },
    { id: "ranked-by", label: "Ranked by", kind: "count", value: (row) => row.rankedBy, width: 10 },
    { id: "yes", label: "Acceptable", kind: "count", value: (row) => row.yes, width: 10 },
    { id: "no", label: "Not acceptable", kind: "count", value: (row) => row.no, width: 14 },
    { id: "abstain", label: "Abstain", kind: "count", value: (row) => row.abstain, width: 9 },
    { id: "recused", label: "Recused", kind: "count", value: (row) => row.recused, width: 9 },
  ],
  defaultSort: [],
  ownOrder: "newest ballot first",
};
