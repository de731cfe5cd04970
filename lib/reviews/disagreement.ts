import { byCandidate, type Mark } from "#lib/reviews/aggregate.ts";

/** A range of this many levels between two readers of one file calls for a talk. */
export const WIDE_RANGE = 2;

export interface Disagreement {
  candidateId: number;
  /** Highest minus lowest total, in levels. */
  range: number;
  /** Standard deviation of what remains of the marks when each reader's own leaning is taken out, in levels. */
  spread: number;
  /** Null: nothing to discuss first. */
  why: "wide-range" | "large-spread" | null;
}

/**
 * Where readers disagree, for candidates with two marks or more: a range of two levels or more, or a residual spread in the
 * top fifth of the pool (which needs five such candidates to exist). Sorted so that what to discuss first comes first.
 * @param running the pool: marks of others tell only how readers lean. Without it, everyone with marks.
 */
export function disagreements(marks: readonly Mark[], running?: ReadonlySet<number>): Disagreement[] {
  const groups = [...byCandidate(marks)].filter(([, group]) => group.length > 1);
  const leaning = reviewerLeanings(groups.map(([, group]) => group));
  const pool = groups.filter(([candidateId]) => running?.has(candidateId) ?? true);
  const measured = pool.map(([candidateId, group]) => {
    const totals = group.map((mark) => mark.total);
    const centred = group.map((mark) => mark.total - (leaning.get(mark.reviewerId) ?? 0));
    return { candidateId, range: Math.max(...totals) - Math.min(...totals), spread: deviation(centred) };
  });
  const spreads = measured.map((one) => one.spread).sort((a, b) => b - a);
  const threshold = spreads[Math.floor(spreads.length / 5) - 1] ?? Number.POSITIVE_INFINITY;
  return measured
    .map((one): Disagreement => ({ ...one, why: reasonFor(one.range, one.spread, threshold) }))
    .sort((a, b) => Number(b.why !== null) - Number(a.why !== null) || b.range - a.range || b.spread - a.spread);
}

function reasonFor(range: number, spread: number, threshold: number): Disagreement["why"] {
  if (range > WIDE_RANGE - 1e-9) return "wide-range";
  return spread > 1e-9 && spread >= threshold ? "large-spread" : null;
}

/** How far each reader's marks lie above the means of the files they read. */
function reviewerLeanings(groups: readonly (readonly Mark[])[]): Map<number, number> {
  const above = groups.flatMap((group) => {
    const centre = mean(group.map((mark) => mark.total));
    return group.map((mark) => ({ reviewerId: mark.reviewerId, by: mark.total - centre }));
  });
  const byReviewer = Map.groupBy(above, (one) => one.reviewerId);
  return new Map([...byReviewer].map(([reviewerId, list]) => [reviewerId, mean(list.map((one) => one.by))]));
}

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
