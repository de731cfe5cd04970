/** One submitted, whole review as the aggregates see it. */
export interface Mark {
  candidateId: number;
  reviewerId: number;
  /** The review's total on the rubric's scale. */
  total: number;
}

export interface Aggregate {
  /** Number of marks. Without any there is no mean, median or range: a candidate not yet read is not a low one. */
  n: number;
  mean: number | null;
  median: number | null;
  lowest: number | null;
  highest: number | null;
  /** Highest minus lowest, in levels; null below two marks. */
  range: number | null;
  /** Every total, ascending: each is drawn. */
  totals: number[];
}

/** What the marks of one candidate say together: the raw mean, and what it hides. */
export function aggregate(marks: readonly { total: number }[]): Aggregate {
  const totals = marks.map((mark) => mark.total).sort((a, b) => a - b);
  const n = totals.length;
  const lowest = totals[0] ?? null;
  const highest = totals.at(-1) ?? null;
  return {
    n,
    mean: n > 0 ? totals.reduce((sum, total) => sum + total, 0) / n : null,
    median: median(totals),
    lowest,
    highest,
    range: n > 1 && lowest !== null && highest !== null ? highest - lowest : null,
    totals,
  };
}

/** Marks by candidate. Candidates without marks have no entry. */
export function byCandidate(marks: readonly Mark[]): Map<number, Mark[]> {
  return Map.groupBy(marks, (mark) => mark.candidateId);
}

/**
 * A mean as it is shown and as it is ranked: one decimal, halves up. Two candidates whose shown means are equal are tied;
 * the digits behind are noise of a few readers.
 */
export function shownMean(mean: number): number {
  // 3.65 is stored as 3.6499…; the nudge rounds it as a person would.
  return Math.round(mean * 10 + 1e-7) / 10;
}

/** In the place of figures whose reviews are not open to the reader. */
export const SEALED = "sealed";

/** "3.7"; an em dash where there is nothing to show. */
export function formatMean(mean: number | null): string {
  return mean === null ? "—" : shownMean(mean).toFixed(1);
}

function median(sorted: readonly number[]): number | null {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  const lower = sorted[Math.ceil(half) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
