import { STAGE_NAMES, STAGES } from "#lib/opening/stage.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import type { Column, Table } from "#lib/tables/column.ts";
import { COUNTED_AS, COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import { PLACES, type PublicationRow, placesOf, positionText } from "#lib/tables/publication-row.ts";

/** Of one candidate the place; of several each with the name: "Ada Quill 1st of 3; Bo Lindqvist 2nd of 3". */
function placesText({ owners }: PublicationRow): string {
  const [only, ...more] = owners.map((owner) => ({ name: owner.name, place: positionText(owner) }));
  if (only && more.length === 0) return only.place;
  return [only, ...more].flatMap((one) => (one?.place ? [`${one.name} ${one.place}`] : [])).join("; ");
}

/** Printed authors in one line, with what the screen marks: "=" behind those who contributed equally. */
function authorsAsMarked({ authors, authorsText, owners }: PublicationRow): string {
  if (authors.length === 0) return authorsText;
  const cut = owners.some(({ authorsTruncated }) => authorsTruncated) ? ", et al." : "";
  return `${authors.map(({ name, equal }) => `${name}${equal ? "=" : ""}`).join(", ")}${cut}`;
}

/** "Journal: Annals of Tests 2024". */
function versionText({ countedAs, venue, year }: PublicationRow["versions"][number]): string {
  const where = [venue, year].filter(Boolean).join(" ");
  return [COUNTED_NAMES[countedAs].one, where].filter(Boolean).join(": ");
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
    { id: "title", label: "Title", kind: "text", value: (row) => row.title, width: 29 },
    {
      id: "authors",
      label: "Authors",
      kind: "text",
      value: (row) => row.authorsText,
      text: authorsAsMarked,
      aliases: ["author"],
      width: 22,
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
      called: { words: PLACES, of: (row) => row.owners.flatMap(placesOf) },
      width: 8.5,
      about:
        "Place of each candidate among the authors; = 1st by an equal-contribution mark. Also first, last or sole.",
    },
    {
      id: "candidate",
      label: "Candidate",
      kind: "choice",
      groups: true,
      facet: true,
      value: (row) => row.owners.map(({ name }) => name),
      order: (row) => folded(row.owners[0]?.name ?? null),
      width: 14,
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
      width: 13,
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
      width: 7,
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
      width: 13,
      about:
        "What the work counts as, once, by its strongest version: journal, conference, book, workshop, then preprint. A paper under review counts as in submission, never as its kind.",
    },
    {
      id: "version",
      label: "Versions",
      kind: "list",
      choices: KINDS,
      value: (row) => row.versions.map(({ countedAs }) => countedAs),
      text: (row) => row.versions.map(versionText).join("; "),
      sortable: false,
      hidden: true,
      within: "title",
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
      hidden: true,
      within: "kind",
      width: 14,
      about: "The kind says it too: what is not published counts as a preprint, in submission or in preparation.",
    },
    {
      id: "distinction",
      label: "Distinction",
      kind: "text",
      value: (row) => row.distinction,
      hidden: true,
      within: "title",
      width: 18,
    },
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
    outside("doi", "DOI", (row) => row.doi),
    outside("arxiv", "arXiv", (row) => row.arxiv),
    outside("link", "Links", (row) =>
      unique(row.versions.flatMap(({ links }) => links.map(({ url }) => url))).join(" "),
    ),
  ];
}

/** Where a work is found outside: on the screen the link of its title. */
function outside(id: string, label: string, value: (row: PublicationRow) => string | null): Column<PublicationRow> {
  return {
    id,
    label,
    kind: "text",
    value,
    within: "title",
    sortable: false,
    filterable: false,
    hidden: true,
    width: 30,
  };
}
