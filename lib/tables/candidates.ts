import { STAGE_NAMES, STAGES, type Stage } from "#lib/opening/stage.ts";
import { SEALED, shownMean } from "#lib/reviews/aggregate.ts";
import type { Column, Table } from "#lib/tables/column.ts";
import { COUNTED_AS, COUNTED_NAMES, type CountedAs, FIRST_AUTHORED } from "#lib/tables/counted-as.ts";
import { YEARS_OF_PAPERS } from "#lib/tables/years.ts";

/** What a candidate's profile comes to in the table. */
export interface CandidateFigures {
  position: string | null;
  /** Institutions under the one name of all their prints. */
  affiliation: string | null;
  phdInstitution: string | null;
  /** What else these are asked for by: as printed, and in short. */
  otherNames: { affiliation?: string[]; phd?: string[] };
  phdYear: number | null;
  /** Publications by what they count as; kinds without any are left out. */
  counts: Partial<Record<CountedAs, number>>;
  /** Published works with the candidate first, or sharing the first place. */
  firstAuthor: number;
  /** Venues of published works (not of preprints) with how often, most first. */
  venues: [name: string, count: number][];
  /** Years of the publications, each once, the earliest first. */
  years: number[];
}

/** A line of the table of candidates. */
export interface CandidateRow extends CandidateFigures {
  id: number;
  name: string;
  stage: Stage;
  tags: string[];
  /** What the viewer may see of the reviews; absent where reviews are not shown at all. */
  figures?: ReviewFigures;
}

export interface ReviewFigures {
  mine: "none" | "draft" | "submitted";
  /** The viewer went on writing after submitting, and has not submitted that. */
  changed: boolean;
  /** The viewer's own weighted score. */
  myTotal: number | null;
  /** Others' reviews of this candidate are open to the viewer; otherwise there is no figure of them, not even none. */
  open: boolean;
  /** Of the submitted reviews visible to the viewer. */
  mean: number | null;
  n: number;
  /** Highest less lowest. */
  spread: number | null;
}

export const READINGS = ["none", "draft", "submitted", "changed"] as const;
export type Reading = (typeof READINGS)[number];

export const READING_NAMES: Record<Reading, string> = {
  none: "Not yet read",
  draft: "Draft",
  submitted: "Submitted",
  changed: "Changed since",
};

/** How far the viewer is with a file, in one word. */
export const readingOf = (figures: Pick<ReviewFigures, "mine" | "changed"> | undefined): Reading =>
  figures?.changed ? "changed" : (figures?.mine ?? "none");

/** Which review columns a viewer has: `own` for those who score, `others` where others' reviews are open to them. */
export interface ReviewColumns {
  own: boolean;
  others: boolean;
}

/** The table of candidates. By itself it keeps the viewer's own shuffled order: no order comes from a CV unasked. */
export function candidatesTable(reviews: ReviewColumns = { own: false, others: false }): Table<CandidateRow> {
  return {
    id: "candidates",
    noun: { one: "candidate", many: "candidates" },
    columns: [
      ...WHO,
      ...(reviews.own ? [READING] : []),
      ...COUNTED_AS.map(countColumn),
      LATEST,
      YEARS,
      ...(reviews.own ? [MY_SCORE] : []),
      ...(reviews.others ? OTHERS_REVIEWS : []),
      FIRST_AUTHOR,
      ...MORE,
      VENUES,
    ],
    defaultSort: [],
    ownOrder: "in an order shuffled for you",
  };
}

/** First what a reader of the list goes by: who, from where, how far; the reviews and counts follow at once. */
const WHO: Column<CandidateRow>[] = [
  { id: "name", label: "Name", kind: "text", value: (row) => row.name, width: 22 },
  {
    id: "affiliation",
    label: "Affiliation",
    kind: "text",
    groups: true,
    value: (row) => row.affiliation,
    others: (row) => row.otherNames.affiliation ?? [],
    width: 20,
  },
  {
    id: "phd",
    label: "PhD from",
    kind: "choice",
    groups: true,
    facet: true,
    value: (row) => row.phdInstitution,
    others: (row) => row.otherNames.phd ?? [],
    width: 20,
    aliases: ["phd-institution"],
  },
  {
    id: "stage",
    label: "Stage",
    kind: "choice",
    groups: true,
    facet: true,
    choices: STAGES.map((stage) => ({ value: stage, label: STAGE_NAMES[stage] })),
    value: (row) => row.stage,
    width: 13.5,
  },
];

const MORE: Column<CandidateRow>[] = [
  { id: "position", label: "Position", kind: "text", groups: true, value: (row) => row.position, width: 20 },
  { id: "phd-year", label: "PhD year", kind: "year", groups: true, value: (row) => row.phdYear, width: 11 },
  { id: "tag", label: "Tags", kind: "list", facet: true, value: (row) => row.tags, aliases: ["tags"], width: 15 },
];

const spoken = (reading: Reading) => (reading === "none" ? "unread" : reading);

const READING: Column<CandidateRow> = {
  id: "reading",
  label: "My review",
  kind: "choice",
  groups: true,
  facet: true,
  choices: READINGS.map((reading) => ({ value: spoken(reading), label: READING_NAMES[reading] })),
  value: (row) => spoken(readingOf(row.figures)),
  width: 14,
};

/** What is shown is what is filtered, sorted and filed: equal as shown is equal. */
const asShown = (score: number | null | undefined): number | null => (score == null ? null : shownMean(score));

const MY_SCORE: Column<CandidateRow> = {
  id: "my-score",
  label: "My score",
  kind: "number",
  value: (row) => asShown(row.figures?.myTotal),
  ties: "name",
  width: 11,
};

const OTHERS_REVIEWS: Column<CandidateRow>[] = [
  {
    id: "score",
    label: "Mean",
    kind: "number",
    value: (row) => asShown(row.figures?.mean),
    ties: "name",
    aliases: ["mean"],
    width: 9,
    about: "Mean of the submitted reviews that are open to you, to one decimal; equal means stand by name.",
  },
  {
    id: "reviews",
    label: "n",
    kind: "count",
    value: (row) => (row.figures?.open ? row.figures.n : null),
    text: (row) => (row.figures?.open ? String(row.figures.n) : SEALED),
    aliases: ["n"],
    width: 9,
    about: "How many submitted reviews the mean is of.",
  },
  {
    id: "range",
    label: "Range",
    kind: "number",
    value: (row) => asShown(row.figures?.spread),
    ties: "name",
    aliases: ["spread"],
    width: 10,
    about: "Highest less lowest.",
  },
];

const SHOWN_COUNTS: ReadonlySet<CountedAs> = new Set(["conference", "journal", "workshop", "preprint"]);

function countColumn(kind: CountedAs): Column<CandidateRow> {
  return {
    id: kind,
    label: COUNTED_NAMES[kind].many,
    kind: "count",
    value: (row) => row.counts[kind] ?? 0,
    text: (row) => (row.counts[kind] ? String(row.counts[kind]) : "–"),
    width: 8,
    about: `Publications counted as: ${COUNTED_NAMES[kind].one.toLowerCase()}. Each counts once, as one kind.`,
    ...(SHOWN_COUNTS.has(kind) ? {} : { hidden: true as const }),
  };
}

const LATEST: Column<CandidateRow> = {
  id: "latest",
  label: "Latest",
  kind: "year",
  groups: true,
  value: (row) => row.years.at(-1) ?? null,
  width: 9,
  about: "Year of the latest publication.",
};

const YEARS: Column<CandidateRow> = {
  ...YEARS_OF_PAPERS,
  hidden: true,
  about: "Years of the publications: year:2019 finds whoever published in 2019. Ordered by the latest.",
};

const FIRST_AUTHOR: Column<CandidateRow> = {
  id: "first-author",
  label: "First author",
  kind: "count",
  value: (row) => row.firstAuthor,
  text: (row) => (row.firstAuthor ? String(row.firstAuthor) : "–"),
  width: 13,
  about: FIRST_AUTHORED.long,
};

const VENUES: Column<CandidateRow> = {
  id: "venue",
  label: "Venues",
  kind: "list",
  facet: true,
  value: (row) => row.venues.map(([name]) => name),
  text: (row) => row.venues.map(([name, count]) => `${name} ${count}`).join(" · "),
  aliases: ["venues"],
  width: 30,
  about: "Where published, with how often; the filter looks at all of them.",
};
