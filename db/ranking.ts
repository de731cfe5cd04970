import { asc, eq } from "drizzle-orm";
import { adjust } from "#db/adjusted-ranking.ts";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { listMarks, listReviewFigures, marksOf, type VisibleMark } from "#db/reviews.ts";
import { listCriteria } from "#db/rubrics.ts";
import { candidates, shortlistEntries } from "#db/schema/candidates.ts";
import { othersReviews, permit, refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Adjusted } from "#lib/reviews/adjusted.ts";
import { aggregate, shownMean } from "#lib/reviews/aggregate.ts";
import { type Agreement, agreement } from "#lib/reviews/agreement.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { disagreements } from "#lib/reviews/disagreement.ts";
import { type RankRange, rank, rankRanges } from "#lib/reviews/ranking.ts";
import type { RankingRow } from "#lib/tables/ranking.ts";

export interface Ranking {
  criteria: Criterion[];
  /** Krippendorff's α of the readers on each criterion, in rubric order. */
  agreement: Agreement[];
  /** The viewer is told how far ranks rest on single readers. */
  withRanges: boolean;
  /** The adjusted column, where the chair asked for one. */
  adjusted: Adjusted;
  /** How far others' reviews are open to the viewer. */
  reach: "all" | "own-first" | "none";
  /** By rank; ties and those without a mean by name. */
  rows: RankingRow[];
}

/**
 * The order of the candidates by raw mean, over the reviews the viewer may see: derived each time, kept nowhere.
 * @param places how many the shortlist has room for; only the adjusted column asks.
 * @throws {Refused} during set-up.
 */
export function rankingFor(viewer: SeatedViewer, places = 5): Ranking {
  const { openingId } = viewer.seat;
  permit(viewer, "ranking.read", { openingId });
  const criteria = listCriteria(viewer);
  const marks = listMarks(viewer);
  const figures = listReviewFigures(viewer, undefined, marks);
  const shown = marks.filter((one) => one.current && figures.get(one.candidateId)?.open);
  const byCandidate = Map.groupBy(shown, (one) => one.candidateId);
  const whole = marksOf(shown);
  const { adjusted, byCandidate: adjustedMarks } = adjust(viewer, whole, places);
  const why = new Map(disagreements(whole).map((one) => [one.candidateId, one.why]));
  const withRanges = viewer.seat.role === "chair";
  const ranges = new Map(withRanges ? rankRanges(whole).map((one) => [one.candidateId, one]) : []);
  const listed = refusal(viewer, "shortlist.read", { openingId }) === null;
  const rows = listStanding(viewer).map(({ shortlisted, ...person }) => {
    const list = byCandidate.get(person.candidateId) ?? [];
    const { totals, n, mean, median, range } = aggregate(marksOf(list));
    const figure = figures.get(person.candidateId);
    return {
      ...person,
      onShortlist: listed && shortlisted !== null,
      open: figure?.open ?? false,
      ...{ n, mean, median, range, marks: totals, partial: list.length - n },
      criteria: criteria.map((one) => criterionMean(one, list)),
      discuss: why.get(person.candidateId) ?? null,
      adjusted: adjustedMarks.get(person.candidateId) ?? null,
      rankRange: rangeOf(ranges.get(person.candidateId)),
      myTotal: figure?.myTotal ?? null,
    };
  });
  const ranked = rank(
    rows,
    (row) => (row.mean === null ? null : shownMean(row.mean)),
    (row) => row.name,
  );
  return {
    criteria,
    agreement: criteria.map((one) => agreement([...byCandidate.values()].map((list) => valuesOf(one, list)))),
    withRanges,
    adjusted,
    reach: othersReviews(viewer),
    rows: ranked.map(({ item, rank: place, tied }) => ({ ...item, rank: place, tied })),
  };
}

function listStanding(viewer: SeatedViewer) {
  return database()
    .select({
      candidateId: candidates.id,
      name: candidates.name,
      stage: candidates.stage,
      shortlisted: shortlistEntries.candidateId,
    })
    .from(candidates)
    .leftJoin(shortlistEntries, eq(shortlistEntries.candidateId, candidates.id))
    .where(visibleCandidate(viewer))
    .orderBy(asc(candidates.name), asc(candidates.id))
    .all();
}

const rangeOf = (range: RankRange | undefined): RankingRow["rankRange"] =>
  range ? { best: range.best, worst: range.worst } : null;

/** The mean mark for one criterion, over everyone who judged it, in whole and partial reviews alike. */
function criterionMean(criterion: Criterion, list: readonly VisibleMark[]): { mean: number | null; n: number } {
  const values = valuesOf(criterion, list);
  return { mean: aggregate(values.map((total) => ({ total }))).mean, n: values.length };
}

function valuesOf(criterion: Criterion, list: readonly VisibleMark[]): number[] {
  return list.flatMap(({ scores, recommendation }) =>
    recommendation === "abstain"
      ? []
      : scores.flatMap(({ criterionId, value }) =>
          criterionId === criterion.id && typeof value === "number" ? [value] : [],
        ),
  );
}
