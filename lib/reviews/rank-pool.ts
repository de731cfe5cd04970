import type { AdjustedMark } from "#lib/reviews/adjusted.ts";
import { aggregate, type Mark, shownMean } from "#lib/reviews/aggregate.ts";
import { type Agreement, agreement } from "#lib/reviews/agreement.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { type Disagreement, disagreements } from "#lib/reviews/disagreement.ts";
import { type RankRange, rank, rankRanges } from "#lib/reviews/ranking.ts";
import type { Score } from "#lib/reviews/review.ts";
import type { ReviewTotal } from "#lib/reviews/score.ts";

/** What the ranking needs of one submitted review that counts. */
export interface PoolMark {
  candidateId: number;
  reviewerId: number;
  recommendation: string | null;
  scores: readonly Pick<Score, "criterionId" | "value">[];
  total: ReviewTotal;
}

/** What the reviews of one candidate come to, in the order of the pool. */
export interface PoolFigures {
  /** From 1; equal means as shown share a rank. Null without a mean, and for whoever is out of the running. */
  rank: number | null;
  tied: boolean;
  /** Whole reviews in the mean. */
  n: number;
  /** Submitted reviews that judge too little of the rubric, or abstain: shown, and out of the mean. */
  partial: number;
  mean: number | null;
  median: number | null;
  /** Highest less lowest total, in levels. */
  range: number | null;
  /** Every total, ascending. */
  marks: number[];
  /** Mean and number of marks for each criterion, in rubric order. */
  criteria: { mean: number | null; n: number }[];
  discuss: Disagreement["why"];
  /** The best and worst rank without one of the readers; only the chair is told. */
  rankRange: { best: number; worst: number } | null;
  /** Null unless the ranking has an adjusted column and this candidate is in it. */
  adjusted: AdjustedMark | null;
}

interface PoolOptions {
  /** Also say how far ranks rest on single readers. */
  withRanges: boolean;
  adjusted: ReadonlyMap<number, AdjustedMark>;
  /** Who is in the running. The others keep their figures, stand below and take no place. */
  running: ReadonlySet<number>;
}

/**
 * Orders people by the raw mean of these marks: the one computation behind the ranking on the screen, in files and in the
 * check of a decision record. What readers wrote of those out of the running still tells of the readers: it counts for
 * their leanings and their agreement.
 * @param marks of reviews that count and are open: each reader's last submitted round.
 */
export function rankPool<P extends { candidateId: number; name: string }>(
  people: readonly P[],
  criteria: readonly Criterion[],
  marks: readonly PoolMark[],
  { withRanges, adjusted, running }: PoolOptions,
): { rows: (P & PoolFigures)[]; agreement: Agreement[]; disagreements: ReadonlyMap<number, Disagreement> } {
  const byCandidate = Map.groupBy(marks, (one) => one.candidateId);
  const whole = wholeMarks(marks);
  const apart = new Map(disagreements(whole, running).map((one) => [one.candidateId, one]));
  const placed = whole.filter((one) => running.has(one.candidateId));
  const ranges = new Map(withRanges ? rankRanges(placed).map((one) => [one.candidateId, one]) : []);
  const rows = people.map((person) => {
    const list = byCandidate.get(person.candidateId) ?? [];
    const { totals, n, mean, median, range } = aggregate(wholeMarks(list));
    return {
      ...person,
      ...{ n, mean, median, range, marks: totals, partial: list.length - n },
      criteria: criteria.map((one) => criterionMean(one, list)),
      discuss: apart.get(person.candidateId)?.why ?? null,
      rankRange: rangeOf(ranges.get(person.candidateId)),
      adjusted: adjusted.get(person.candidateId) ?? null,
    };
  });
  const byMean = (list: typeof rows) =>
    rank(
      list,
      (row) => (row.mean === null || !running.has(row.candidateId) ? null : shownMean(row.mean)),
      (row) => row.name,
    );
  const parts = Map.groupBy(rows, (row) => running.has(row.candidateId));
  const ranked = [...byMean(parts.get(true) ?? []), ...byMean(parts.get(false) ?? [])];
  return {
    rows: ranked.map(({ item, rank: place, tied }) => ({ ...item, rank: place, tied })),
    disagreements: apart,
    agreement: criteria.map((one) => agreement([...byCandidate.values()].map((list) => valuesOf(one, list)))),
  };
}

/** The totals that may enter a mean: partial and abstaining reviews stay out. */
export function wholeMarks(list: readonly Pick<PoolMark, "candidateId" | "reviewerId" | "total">[]): Mark[] {
  return list.flatMap(({ candidateId, reviewerId, total }) =>
    total.total === null ? [] : [{ candidateId, reviewerId, total: total.total }],
  );
}

const rangeOf = (range: RankRange | undefined): PoolFigures["rankRange"] =>
  range ? { best: range.best, worst: range.worst } : null;

/** The mean mark for one criterion, over everyone who judged it, in whole and partial reviews alike. */
function criterionMean(criterion: Criterion, list: readonly PoolMark[]): { mean: number | null; n: number } {
  const values = valuesOf(criterion, list);
  return { mean: aggregate(values.map((total) => ({ total }))).mean, n: values.length };
}

function valuesOf(criterion: Criterion, list: readonly PoolMark[]): number[] {
  return list.flatMap(({ scores, recommendation }) =>
    recommendation === "abstain"
      ? []
      : scores.flatMap(({ criterionId, value }) =>
          criterionId === criterion.id && typeof value === "number" ? [value] : [],
        ),
  );
}
