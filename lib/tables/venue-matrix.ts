import { foldWords } from "#lib/profile/fold-words.ts";
import type { Column, Table } from "#lib/tables/column.ts";
import type { VenueRow } from "#lib/tables/venues.ts";

/** Who published where: venues across, candidates down. */
export interface VenueMatrix {
  venues: MatrixVenue[];
  rows: MatrixRow[];
}

export interface MatrixVenue {
  /** The word of its column. */
  id: string;
  venue: string;
  watched: boolean;
}

/** One candidate; `papers` and `first` are in the order of the venues. */
export interface MatrixRow {
  candidateId: number;
  name: string;
  /** Papers at any venue, also those that have no column. */
  all: number;
  papers: number[];
  /** Of those, with the candidate first or sharing the first place. */
  first: number[];
}

/** Venues that get a column at all, and those shown at first. */
const MOST = 24;
const SHOWN = 10;
const LONGEST_LABEL = 15;

/**
 * The venues table turned to candidates. Venues on the list to watch come first, then those with most papers.
 * @param people every candidate the viewer may see: also those without a paper at any venue have a row.
 */
export function venueMatrix(rows: readonly VenueRow[], people: readonly { id: number; name: string }[]): VenueMatrix {
  const top = [...rows]
    .sort((a, b) => Number(b.watched) - Number(a.watched) || b.papers - a.papers || (a.venue < b.venue ? -1 : 1))
    .slice(0, MOST);
  const empty = () => top.map(() => 0);
  const found = new Map(
    people.map(({ id, name }) => [id, { candidateId: id, name, all: 0, papers: empty(), first: empty() }]),
  );
  for (const { who } of rows)
    for (const { candidateId, papers } of who) {
      const row = found.get(candidateId);
      if (row) row.all += papers;
    }
  for (const [at, { who }] of top.entries())
    for (const { candidateId, papers, first } of who) {
      const row = found.get(candidateId);
      if (!row) continue;
      row.papers[at] = papers;
      row.first[at] = first;
    }
  return { venues: named(top), rows: [...found.values()] };
}

/** The columns of these venues: how many papers, and how many of them as first author. */
export function matrixTable(venues: readonly MatrixVenue[]): Table<MatrixRow> {
  return {
    id: "venue-matrix",
    noun: { one: "candidate", many: "candidates" },
    columns: [NAME, ALL, ...venues.map(venueColumn), inWords(venues)],
    defaultSort: [{ id: "name", descending: false }],
    ownOrder: "by name",
  };
}

const NAME: Column<MatrixRow> = { id: "name", label: "Name", kind: "text", value: (row) => row.name, width: 22 };

const ALL: Column<MatrixRow> = {
  id: "papers",
  label: "All",
  kind: "count",
  value: (row) => row.all,
  text: (row) => (row.all === 0 ? "–" : String(row.all)),
  width: 7,
  about: "Papers at any venue, also at those without a column.",
};

function venueColumn({ id, venue, watched }: MatrixVenue, at: number): Column<MatrixRow> {
  const label = venue.length > LONGEST_LABEL ? `${venue.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : venue;
  return {
    id,
    label: watched ? `★ ${label}` : label,
    kind: "count",
    value: (row) => row.papers[at] ?? 0,
    text: ({ papers, first }) => (papers[at] ? `${papers[at]}${first[at] ? ` (${first[at]})` : ""}` : "–"),
    // Of equal counts, more as first author goes first.
    order: (row) => (row.papers[at] ?? 0) + (row.first[at] ?? 0) / 10_000,
    width: 9,
    about: `${venue}${watched ? ", to watch" : ""}: papers, and in brackets those as first author.`,
    ...(at < SHOWN || watched ? {} : { hidden: true as const }),
  };
}

/** The row as a sentence, for those who do not read across. */
function inWords(venues: readonly MatrixVenue[]): Column<MatrixRow> {
  return {
    id: "in-words",
    label: "In words",
    kind: "text",
    value: (row) =>
      venues.flatMap(({ venue }, at) => (row.papers[at] ? [`${venue} ${countWords(row, at)}`] : [])).join("; ") || null,
    sortable: false,
    searched: false,
    hidden: true,
    width: 60,
    about: "The row as a sentence.",
  };
}

/** "3, 2 as first author" */
export function countWords({ papers, first }: MatrixRow, at: number): string {
  return first[at] ? `${papers[at]}, ${first[at]} as first author` : String(papers[at]);
}

/** Words for the columns: lower case, no two the same, none that another column has. */
function named(rows: readonly VenueRow[]): MatrixVenue[] {
  const taken = new Set<string>();
  return rows.map(({ venue, watched }, at) => {
    const word = `at-${foldWords(venue).replaceAll(" ", "-") || at + 1}`;
    const id = taken.has(word) ? `${word}-${at + 1}` : word;
    taken.add(id);
    return { id, venue, watched };
  });
}
