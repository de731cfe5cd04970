import type { Column, Table } from "#lib/tables/column.ts";
import { YEARS_OF_PAPERS } from "#lib/tables/years.ts";

/** A line of the table of venues: who of the pool published there. */
export interface VenueRow {
  venue: string;
  /** Different works; one by two candidates counts once. */
  papers: number;
  /** Works with a candidate first, or sharing the first place. */
  firstAuthor: number;
  years: number[];
  /** On the committee's own list of venues to watch. */
  watched: boolean;
  /** `first`: of a candidate's papers, those as first author, or sharing the first place. */
  who: { candidateId: number; name: string; papers: number; first: number }[];
}

/** The venues of the pool. No tier, no rank: only who published there, how often and when. */
export const VENUES: Table<VenueRow> = {
  id: "venues",
  noun: { one: "venue", many: "venues" },
  columns: columns(),
  defaultSort: [{ id: "venue", descending: false }],
  ownOrder: "by name",
};

function columns(): Column<VenueRow>[] {
  return [
    { id: "venue", label: "Venue", kind: "text", value: (row) => row.venue, width: 34 },
    {
      id: "watched",
      label: "Watched",
      kind: "flag",
      groups: true,
      facet: true,
      searched: false,
      value: (row) => row.watched,
      width: 9,
      about: "On this opening’s own list of venues to watch, which the chair keeps.",
    },
    {
      id: "papers",
      label: "Papers",
      kind: "count",
      value: (row) => row.papers,
      width: 8,
      about: "Published works; one by two candidates counts once.",
    },
    { id: "candidates", label: "Candidates", kind: "count", value: (row) => row.who.length, width: 11 },
    {
      id: "first-author",
      label: "First author",
      kind: "count",
      value: (row) => row.firstAuthor,
      text: (row) => (row.firstAuthor ? String(row.firstAuthor) : "–"),
      width: 11,
      about: "Works with a candidate first, or sharing the first place.",
    },
    { ...YEARS_OF_PAPERS, facet: true, width: 16, about: "Ordered by the latest year." },
    {
      id: "candidate",
      label: "Who",
      kind: "list",
      facet: true,
      value: (row) => row.who.map((one) => one.name),
      text: (row) => row.who.map((one) => (one.papers > 1 ? `${one.name} ${one.papers}` : one.name)).join(" · "),
      aliases: ["who"],
      width: 50,
    },
  ];
}
