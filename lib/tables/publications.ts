import type { PublicationStatus } from "#lib/ingest/draft.ts";
import { STAGE_NAMES, STAGES, type Stage } from "#lib/opening/stage.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import type { Column, Table } from "#lib/tables/column.ts";
import { COUNTED_AS, COUNTED_NAMES, type CountedAs } from "#lib/tables/counted-as.ts";

/**
 * A line of the table of publications: one work, whatever its versions and however many of the candidates wrote it. It is
 * shown as its strongest version (`STRENGTH` of lib/tables/counted-as.ts) is printed, and counts once, as that.
 */
export interface PublicationRow extends ShownVersion {
  id: number;
  /** Visible candidates with this work; the first is the one whose document is shown. */
  owners: RowOwner[];
  /** Of all owners, each once. */
  tags: string[];
  authors: PrintedAuthor[];
  /** Printed authors in one line; stands in where they are not taken apart. */
  authorsText: string;
  /** From the strongest to the weakest; at least one. */
  versions: RowVersion[];
}

/** A candidate's place among the authors of a work. */
export interface WorkOwner {
  candidateId: number;
  name: string;
  authorCount: number;
  /** The list is cut short ("et al."). */
  authorsTruncated: boolean;
  /** Place of the candidate from 1; null when unknown. */
  authorPosition: number | null;
  /** First, or sharing the first place. */
  firstAuthor: boolean;
}

export interface RowOwner extends WorkOwner {
  stage: Stage;
}

/** What is printed of one version of a work. */
export interface ShownVersion {
  title: string;
  countedAs: CountedAs;
  status: PublicationStatus;
  venue: string | null;
  /** The venue as printed. */
  venueAsPrinted: string | null;
  year: number | null;
  distinction: string | null;
  links: { url: string; label: string }[];
}

/** A version with the places where it is printed, one for each candidate's document. */
export interface RowVersion extends ShownVersion {
  printings: Printing[];
}

/** A line of a document in a work: of several versions the row of that version, null where one line tells the work. */
export interface VersionRef {
  publicationId: number;
  versionId: number | null;
}

/** Where a version is printed: half-open range in the text of a document of a candidate. */
export interface Printing extends VersionRef {
  candidateId: number;
  name: string;
  documentId: number;
  start: number;
  end: number;
}

export interface PrintedAuthor {
  name: string;
  self: boolean;
  equal: boolean;
}

/** "2nd of 5"; "= 1st of 5" where the first place is shared; "5 or more" where the list is cut short; "" when unknown. */
export function positionText(
  row: Pick<WorkOwner, "authorPosition" | "authorCount" | "authorsTruncated" | "firstAuthor">,
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

/** Of one candidate the place; of several each with the name: "Ada Quill 1st of 3; Bo Lindqvist 2nd of 3". */
function placesText({ owners }: PublicationRow): string {
  const [only, ...more] = owners.map((owner) => ({ name: owner.name, place: positionText(owner) }));
  if (only && more.length === 0) return only.place;
  return [only, ...more].flatMap((one) => (one?.place ? [`${one.name} ${one.place}`] : [])).join("; ");
}

const KINDS = COUNTED_AS.map((kind) => ({ value: kind, label: COUNTED_NAMES[kind].one }));

const unique = <V extends string | number>(values: readonly (V | null)[]): V[] => [
  ...new Set(values.filter((value): value is V => value !== null)),
];
const folded = (words: string | null): string | null => words && (foldWords(words) || words);

/** The table of all candidates' publications. */
export const PUBLICATIONS: Table<PublicationRow> = {
  id: "publications",
  noun: { one: "publication", many: "publications" },
  columns: [...work(), ...standing(), ...candidate()],
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
      value: (row) => row.owners.flatMap((owner) => owner.authorPosition ?? []),
      text: (row) => placesText(row),
      order: (row) => row.owners[0]?.authorPosition ?? null,
      worded: true,
      width: 11,
      about: "Place of each candidate among the authors; = 1st by an equal-contribution mark.",
    },
    {
      id: "candidate",
      label: "Candidate",
      kind: "choice",
      groups: true,
      facet: true,
      value: (row) => row.owners.map(({ name }) => name),
      order: (row) => folded(row.owners[0]?.name ?? null),
      width: 19,
      about: "Whoever of the candidates wrote it; several where they wrote it together.",
    },
    {
      id: "venue",
      label: "Venue",
      kind: "choice",
      groups: true,
      facet: true,
      value: (row) => unique(row.versions.map(({ venue }) => venue)),
      text: (row) => row.venue ?? "",
      order: (row) => folded(row.venue),
      width: 19,
      about: "Shown of the strongest version; a filter finds the venue of any version.",
    },
    {
      id: "year",
      label: "Year",
      kind: "year",
      groups: true,
      facet: true,
      value: (row) => unique(row.versions.map(({ year }) => year)),
      text: (row) => String(row.year ?? ""),
      order: (row) => row.year,
      width: 8,
      about: "Shown of the strongest version; a filter finds the year of any version.",
    },
  ];
}

function standing(): Column<PublicationRow>[] {
  return [
    {
      id: "kind",
      label: "Kind",
      kind: "choice",
      groups: true,
      facet: true,
      choices: KINDS,
      value: (row) => row.countedAs,
      width: 14,
      about:
        "What the work counts as, once, by its strongest version: journal, conference, book, workshop, then preprint. A paper under review counts as in submission, never as its kind.",
    },
    {
      id: "version",
      label: "Versions",
      kind: "list",
      choices: KINDS,
      value: (row) => row.versions.map(({ countedAs }) => countedAs),
      text: (row) => row.versions.map(({ countedAs }) => COUNTED_NAMES[countedAs].one).join(", "),
      sortable: false,
      hidden: true,
      width: 18,
      about: "Kinds of all versions: version:preprint finds what is also a preprint.",
    },
    {
      id: "status",
      label: "Status",
      kind: "choice",
      groups: true,
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
      value: (row) => row.owners.some((owner) => owner.firstAuthor),
      order: (row) => (row.owners[0]?.firstAuthor ? 1 : 0),
      width: 11,
      hidden: true,
      about: "A candidate is first, or shares the first place.",
    },
    {
      id: "stage",
      label: "Stage",
      kind: "choice",
      choices: STAGES.map((stage) => ({ value: stage, label: STAGE_NAMES[stage] })),
      value: (row) => unique(row.owners.map((owner) => owner.stage)),
      text: (row) => unique(row.owners.map((owner) => STAGE_NAMES[owner.stage])).join("; "),
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
