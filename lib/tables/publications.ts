import type { PublicationStatus } from "#lib/ingest/draft.ts";
import { STAGE_NAMES, STAGES, type Stage } from "#lib/opening/stage.ts";
import type { Column, Table } from "#lib/tables/column.ts";
import { COUNTED_AS, COUNTED_NAMES, type CountedAs } from "#lib/tables/counted-as.ts";

/** A line of the table of publications: one work as one candidate's documents print it. */
export interface PublicationRow {
  id: number;
  candidateId: number;
  candidateName: string;
  stage: Stage;
  tags: string[];
  title: string;
  authors: PrintedAuthor[];
  /** Printed authors in one line; stands in where they are not taken apart. */
  authorsText: string;
  authorCount: number;
  /** The list is cut short ("et al."). */
  authorsTruncated: boolean;
  /** Place of the candidate from 1; null when unknown. */
  authorPosition: number | null;
  /** First, or sharing the first place. */
  firstAuthor: boolean;
  venue: string | null;
  /** The venue as printed. */
  venueAsPrinted: string | null;
  year: number | null;
  countedAs: CountedAs;
  status: PublicationStatus;
  distinction: string | null;
  links: { url: string; label: string }[];
  /** Other visible candidates with the same work. */
  alsoBy: { candidateId: number; name: string }[];
}

export interface PrintedAuthor {
  name: string;
  self: boolean;
  equal: boolean;
}

/** "2nd of 5"; "= 1st of 5" where the first place is shared; "5 or more" where the list is cut short; "" when unknown. */
export function positionText(
  row: Pick<PublicationRow, "authorPosition" | "authorCount" | "authorsTruncated" | "firstAuthor">,
): string {
  if (row.authorPosition === null) return "";
  const of = `of ${row.authorCount}${row.authorsTruncated ? "+" : ""}`;
  if (row.firstAuthor && row.authorPosition > 1) return `= 1st ${of}`;
  return row.authorCount === 1 && !row.authorsTruncated ? "sole" : `${ordinal(row.authorPosition)} ${of}`;
}

export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}

/** The table of all candidates' publications. */
export const PUBLICATIONS: Table<PublicationRow> = {
  id: "publications",
  noun: { one: "publication", many: "publications" },
  columns: [...work(), ...candidate()],
  defaultSort: [{ id: "year", descending: true }],
  ownOrder: "in the order they came in",
};

function work(): Column<PublicationRow>[] {
  return [
    { id: "title", label: "Title", kind: "text", value: (row) => row.title, width: 44 },
    {
      id: "authors",
      label: "Authors",
      kind: "text",
      value: (row) => row.authorsText,
      aliases: ["author"],
      width: 32,
      about: "In printed order, the candidate in bold; = marks equal contribution.",
    },
    {
      id: "position",
      label: "Place",
      kind: "count",
      value: (row) => row.authorPosition,
      text: positionText,
      worded: true,
      width: 11,
      about: "Place of the candidate among the authors; = 1st by an equal-contribution mark.",
    },
    { id: "candidate", label: "Candidate", kind: "choice", facet: true, value: (row) => row.candidateName, width: 19 },
    { id: "venue", label: "Venue", kind: "choice", facet: true, value: (row) => row.venue, width: 19 },
    { id: "year", label: "Year", kind: "year", facet: true, value: (row) => row.year, width: 8 },
    {
      id: "kind",
      label: "Kind",
      kind: "choice",
      facet: true,
      choices: COUNTED_AS.map((kind) => ({ value: kind, label: COUNTED_NAMES[kind].one })),
      value: (row) => row.countedAs,
      width: 14,
      about: "What it counts as: a paper under review counts as in submission, never as its kind.",
    },
    {
      id: "status",
      label: "Status",
      kind: "choice",
      choices: [
        { value: "preprint", label: "Preprint" },
        { value: "published", label: "Published" },
        { value: "submitted", label: "Submitted" },
        { value: "working", label: "In preparation" },
      ],
      value: (row) => row.status,
      width: 14,
    },
    { id: "distinction", label: "Distinction", kind: "text", value: (row) => row.distinction, width: 18 },
  ];
}

function candidate(): Column<PublicationRow>[] {
  return [
    {
      id: "first-author",
      label: "First author",
      kind: "flag",
      facet: true,
      value: (row) => row.firstAuthor,
      width: 11,
      hidden: true,
      about: "The candidate is first, or shares the first place.",
    },
    {
      id: "also-by",
      label: "Also by",
      kind: "list",
      value: (row) => row.alsoBy.map((other) => other.name),
      sortable: false,
      filterable: false,
      width: 20,
      about: "Other candidates with the same work.",
    },
    {
      id: "stage",
      label: "Stage",
      kind: "choice",
      choices: STAGES.map((stage) => ({ value: stage, label: STAGE_NAMES[stage] })),
      value: (row) => row.stage,
      sortable: false,
      hidden: true,
      width: 12,
    },
    {
      id: "tag",
      label: "Tags",
      kind: "list",
      value: (row) => row.tags,
      aliases: ["tags"],
      searched: false,
      sortable: false,
      hidden: true,
      width: 18,
    },
    {
      id: "link",
      label: "Link",
      kind: "text",
      value: (row) => row.links[0]?.url ?? null,
      sortable: false,
      filterable: false,
      hidden: true,
      width: 30,
    },
  ];
}
