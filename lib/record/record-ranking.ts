import { inTheRunning } from "#lib/opening/stage.ts";
import type { DecisionRecord, RecordedReview } from "#lib/record/decision-record.ts";
import { adjustMarks } from "#lib/reviews/adjust-marks.ts";
import type { AdjustedMark } from "#lib/reviews/adjusted.ts";
import type { Mark } from "#lib/reviews/aggregate.ts";
import type { Agreement } from "#lib/reviews/agreement.ts";
import { calibrate, refusalText } from "#lib/reviews/calibration.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { type PoolFigures, type PoolMark, rankPool, wholeMarks } from "#lib/reviews/rank-pool.ts";
import { reviewTotal } from "#lib/reviews/score.ts";

/** What the ranking is computed from. */
export type RankedRecord = Pick<DecisionRecord, "candidates" | "reviews" | "rubrics"> & {
  opening: Pick<DecisionRecord["opening"], "openingId" | "adjustedRanking" | "places" | "reviewsOpen" | "ranked">;
  assignments: Pick<DecisionRecord["assignments"], "panels">;
};

export interface RecordRanking {
  /** Version of the rubric in force; null before one is locked. */
  rubric: number | null;
  agreement: (Agreement & { criterion: string })[];
  adjusted: { kind: "off" | "sealed" } | { kind: "refused"; why: string[] } | { kind: "shown"; places: number };
  rows: ({ candidateId: number; name: string; stage: string } & PoolFigures)[];
}

/** The ranking as the screen shows it, from what stands in the record alone. Figures are rounded to six decimals. */
export function rankingOf(record: RankedRecord): RecordRanking {
  const rubric = record.rubrics.find((one) => one.lockedAt !== null);
  const criteria = rubric?.criteria ?? [];
  const marks = marksOf(record, criteria);
  const running = runningIn(record);
  const { adjusted, byCandidate } = adjust(record, wholeMarks(marks), running);
  const people = record.candidates.map(({ candidateId, name, stage }) => ({ candidateId, name, stage }));
  const { rows, agreement } = rankPool(people, criteria, marks, {
    withRanges: true,
    adjusted: byCandidate,
    running,
  });
  return rounded({
    rubric: rubric?.version ?? null,
    agreement: agreement.map((one, at) => ({ criterion: criteria[at]?.name ?? "", ...one })),
    adjusted,
    rows,
  });
}

/** Who takes a place; an archive made before this was asked ranks everyone. */
function runningIn({ opening, candidates }: RankedRecord): Set<number> {
  const everyone = opening.ranked === "everyone";
  return new Set(candidates.flatMap((one) => (everyone || inTheRunning(one.stage) ? [one.candidateId] : [])));
}

/** A review's total under the criteria in force; none where the reader abstains or judged too little. */
export function totalOf(criteria: readonly Criterion[], review: Pick<RecordedReview, "scores" | "recommendation">) {
  const { total, judged } = reviewTotal(criteria, review.scores);
  return { total: review.recommendation === "abstain" ? null : total, judged };
}

/** Each reader's last submitted round of every candidate whose reviews are open. */
function marksOf({ candidates, reviews }: RankedRecord, criteria: readonly Criterion[]): PoolMark[] {
  const open = new Set(candidates.flatMap((one) => (one.reviewsOpen ? [one.candidateId] : [])));
  const last = new Map<string, RecordedReview>();
  for (const review of reviews) {
    const key = `${review.candidateId} ${review.reviewerId}`;
    if (open.has(review.candidateId) && review.round >= (last.get(key)?.round ?? 0)) last.set(key, review);
  }
  return [...last.values()].map((review) => ({ ...review, total: totalOf(criteria, review) }));
}

function adjust(
  { opening, assignments, reviews }: RankedRecord,
  marks: readonly Mark[],
  running: ReadonlySet<number>,
): { adjusted: RecordRanking["adjusted"]; byCandidate: Map<number, AdjustedMark> } {
  const none = new Map<number, AdjustedMark>();
  if (!opening.adjustedRanking) return { adjusted: { kind: "off" }, byCandidate: none };
  if (opening.reviewsOpen !== "all") return { adjusted: { kind: "sealed" }, byCandidate: none };
  const found = calibrate(marks, new Map(assignments.panels.map(({ readerId, panel }) => [readerId, panel])));
  if (found.kind === "refused") {
    const nameOf = (id: number) => reviews.find((one) => one.reviewerId === id)?.reviewer ?? "A reader";
    const why = [...new Set(found.refusals.map((one) => refusalText(one, nameOf)))];
    return { adjusted: { kind: "refused", why }, byCandidate: none };
  }
  const { places, byCandidate } = adjustMarks(found, opening.openingId, opening.places, running);
  return { adjusted: { kind: "shown", places }, byCandidate };
}

/** Six decimals: more than is shown anywhere, and not so many that another machine's last digit makes a difference. */
function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === "number" ? Number(inner.toFixed(6)) : inner)),
  ) as T;
}
