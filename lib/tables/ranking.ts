import { inTheRunning, STAGE_NAMES, STAGES, type Stage } from "#lib/opening/stage.ts";
import { TOP_BAND_NAMES, TOP_BANDS } from "#lib/reviews/adjusted.ts";
import { formatMean, SEALED, shownMean } from "#lib/reviews/aggregate.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { PoolFigures } from "#lib/reviews/rank-pool.ts";
import type { Column, Table } from "#lib/tables/column.ts";

export interface RankingRow extends PoolFigures {
  candidateId: number;
  name: string;
  stage: Stage;
  onShortlist: boolean;
  /** Others' reviews of this candidate are open to the viewer; otherwise every figure but `myTotal` is empty. */
  open: boolean;
  myTotal: number | null;
  /** What is left of the readers' disagreement without their leanings, in levels: who has most is to be discussed. */
  leftOver: number | null;
}

export const DISCUSS_NAMES = {
  "wide-range": "discuss first",
  "large-spread": "discuss",
} as const;

/**
 * The ranking under one rubric. By itself it is in the order of raw means; ties stand by name.
 * @param withRanges the viewer is told how far ranks rest on single readers.
 * @param withAdjusted the ranking has an adjusted column.
 */
export function rankingTable(
  criteria: readonly Criterion[],
  withRanges: boolean,
  withAdjusted: boolean,
): Table<RankingRow> {
  return {
    id: "ranking",
    noun: { one: "candidate", many: "candidates" },
    columns: [
      ...BEFORE,
      ...(withAdjusted ? ADJUSTED : []),
      ...FIGURES,
      ...criteria.map(criterionColumn),
      ...(withRanges ? [RANK_RANGE] : []),
      ...AFTER,
    ],
    defaultSort: [],
    ownOrder: "by raw mean",
  };
}

/** In the place of a rank, of whoever is withdrawn or not advanced. */
const OUT = "out";

const BEFORE: Column<RankingRow>[] = [
  { id: "name", label: "Candidate", kind: "text", value: (row) => row.name, width: 26 },
  {
    id: "rank",
    label: "Rank",
    kind: "count",
    value: (row) => row.rank,
    text: ({ rank, tied, stage }) => (rank === null ? (inTheRunning(stage) ? "" : OUT) : `${rank}${tied ? " =" : ""}`),
    width: 9,
    about:
      "By the mean as shown, to one decimal. Equal means are a tie. Who is withdrawn or not advanced is out and takes no place.",
  },
  {
    id: "mean",
    label: "Mean",
    kind: "number",
    value: ({ mean }) => (mean === null ? null : shownMean(mean)),
    text: ({ mean }) => (mean === null ? "" : formatMean(mean)),
    width: 9,
    about: "Raw mean of the whole reviews you may see, each the weighted mean of its criteria.",
  },
  {
    id: "marks",
    label: "Every mark",
    kind: "text",
    value: ({ marks }) => marks.map((mark) => mark.toFixed(1)).join("; ") || null,
    text: ({ open, marks }) => (open ? marks.map((mark) => mark.toFixed(1)).join("; ") : SEALED),
    sortable: false,
    filterable: false,
    width: 22,
  },
];

const ADJUSTED: Column<RankingRow>[] = [
  {
    id: "adjusted",
    label: "Adjusted",
    kind: "number",
    value: ({ adjusted }) => (adjusted === null ? null : shownMean(adjusted.mark)),
    width: 11,
    about: "What the mark would be from an average reader: how high each reader usually marks is taken out.",
  },
  {
    id: "band",
    label: "Rank band",
    kind: "text",
    value: ({ adjusted }) => adjusted && `${adjusted.best}–${adjusted.worst}`,
    order: ({ adjusted }) => adjusted?.expectedRank ?? null,
    filterable: false,
    width: 26,
    about: "Where the candidate would stand had the readers differed a little: four times in five within this band.",
  },
  {
    id: "top",
    label: "Has a place",
    kind: "choice",
    groups: true,
    value: ({ adjusted }) => adjusted?.top ?? null,
    choices: TOP_BANDS.map((value) => ({ value, label: TOP_BAND_NAMES[value] })),
    width: 17,
    about: "How surely the candidate is among as many as the shortlist has places, had the readers differed a little.",
  },
];

const FIGURES: Column<RankingRow>[] = [
  {
    id: "n",
    label: "n",
    kind: "count",
    value: (row) => (row.open ? row.n : null),
    width: 7,
    about: "Whole reviews in the mean.",
  },
  {
    id: "median",
    label: "Median",
    kind: "number",
    value: ({ median }) => (median === null ? null : shownMean(median)),
    width: 10,
  },
  {
    id: "range",
    label: "Range",
    kind: "number",
    value: ({ range }) => (range === null ? null : shownMean(range)),
    aliases: ["spread"],
    width: 10,
    about: "Highest less lowest.",
  },
  {
    id: "discuss",
    label: "Disagreement",
    kind: "choice",
    groups: true,
    value: (row) => row.discuss,
    choices: [
      { value: "wide-range", label: DISCUSS_NAMES["wide-range"] },
      { value: "large-spread", label: DISCUSS_NAMES["large-spread"] },
    ],
    width: 15,
    about:
      "Discuss first: readers are two levels or more apart. Discuss: among the fifth with most left over, whatever the range.",
  },
  {
    id: "left-over",
    label: "Left over",
    kind: "number",
    value: ({ leftOver }) => (leftOver === null ? null : Math.round(leftOver * 100) / 100),
    text: ({ leftOver }) => (leftOver === null ? "" : leftOver.toFixed(2)),
    hidden: true,
    width: 11,
    about:
      "How far the marks lie apart when each reader’s own leaning, generous or strict, is taken out (standard deviation, in levels).",
  },
];

const RANK_RANGE: Column<RankingRow> = {
  id: "rank-range",
  label: "Rank without one reader",
  kind: "text",
  value: ({ rankRange }) => rankRange && `${rankRange.best}–${rankRange.worst}`,
  order: ({ rankRange }) => rankRange && rankRange.worst - rankRange.best,
  filterable: false,
  hidden: true,
  width: 25,
  about:
    "The best and the worst rank this candidate would have with one reader left out. Sorted by how far apart they are.",
};

const AFTER: Column<RankingRow>[] = [
  {
    id: "partial",
    label: "Not in the mean",
    kind: "count",
    value: (row) => (row.open ? row.partial : null),
    hidden: true,
    width: 16,
    about: "Submitted reviews that judge less than 60 % of the rubric’s weight, or abstain.",
  },
  {
    id: "mine",
    label: "My score",
    kind: "number",
    value: ({ myTotal }) => (myTotal === null ? null : shownMean(myTotal)),
    width: 11,
  },
  {
    id: "stage",
    label: "Stage",
    kind: "choice",
    groups: true,
    value: (row) => row.stage,
    choices: STAGES.map((value) => ({ value, label: STAGE_NAMES[value] })),
    width: 16,
  },
  { id: "shortlist", label: "Shortlist", kind: "flag", groups: true, value: (row) => row.onShortlist, width: 11 },
];

function criterionColumn(criterion: Criterion, at: number): Column<RankingRow> {
  return {
    id: `criterion-${criterion.id}`,
    label: criterion.name,
    kind: "number",
    value: ({ criteria }) => {
      const mean = criteria[at]?.mean ?? null;
      return mean === null ? null : shownMean(mean);
    },
    hidden: true,
    width: Math.max(12, criterion.name.length + 4),
    about: "Mean mark of everyone who judged this criterion.",
  };
}
