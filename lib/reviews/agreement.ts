/** What a scale's steps mean: names, an order, or equal distances. Rubric criteria are ordinal. */
export type Metric = "nominal" | "ordinal" | "interval";

/** Below this many candidates with two marks or more, agreement is not shown: it would be noise, and point at people. */
export const FEWEST_SHARED = 10;

export type Agreement =
  | { kind: "measured"; alpha: number; low: number; high: number; shared: number }
  | { kind: "hidden"; why: "few-shared" | "no-variation"; shared: number };

/**
 * Agreement of all readers on one criterion. `units` holds, for every candidate, the marks given (missing ones absent); who
 * gave which mark does not matter, so this is no league table of readers. The interval is a 95 % jackknife over candidates
 * (Hughes 2022). Hidden below ten shared candidates, or where all marks are equal and agreement has no meaning.
 */
export function agreement(units: readonly (readonly number[])[], metric: Metric = "ordinal"): Agreement {
  const pairable = units.filter((unit) => unit.length > 1);
  const shared = pairable.length;
  if (shared < FEWEST_SHARED) return { kind: "hidden", why: "few-shared", shared };
  const tally = tallyOf(pairable);
  const alpha = alphaOf(tally, metric);
  if (alpha === null) return { kind: "hidden", why: "no-variation", shared };
  const without = pairable.map((unit) => alphaOf(withoutUnit(tally, unit), metric) ?? alpha);
  const centre = without.reduce((sum, value) => sum + value, 0) / shared;
  const squares = without.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const reach = 1.96 * Math.sqrt((squares * (shared - 1)) / shared);
  return { kind: "measured", alpha, low: Math.max(-1, alpha - reach), high: Math.min(1, alpha + reach), shared };
}

/**
 * Krippendorff's α = 1 − Do/De with missing marks allowed (Hayes & Krippendorff 2007). Units with fewer than two marks are
 * left out. 1 is perfect agreement, 0 what chance gives. Null when all marks are equal (or there are none).
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric): number | null {
  return alphaOf(tallyOf(units.filter((unit) => unit.length > 1)), metric);
}

/** Reliability of the mean of `readers` marks when single marks agree by `alpha` (Spearman–Brown). */
export function reliabilityOfMean(alpha: number, readers: number): number {
  return (readers * alpha) / (1 + (readers - 1) * alpha);
}

/**
 * All that α is made of, and small: how often each value was given, and how often two values stand at one candidate
 * (every pair of a unit of m marks counts 1/(m − 1)). One unit more or less is a few additions, not a new count.
 */
interface Tally {
  /** Ascending. */
  values: readonly number[];
  /** By place of the value. */
  counts: number[];
  /** By place of one value, then of the other. */
  pairs: number[][];
}

function tallyOf(pairable: readonly (readonly number[])[]): Tally {
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const tally = { values, counts: values.map(() => 0), pairs: values.map(() => values.map(() => 0)) };
  for (const unit of pairable) add(tally, unit, 1);
  return tally;
}

function withoutUnit({ values, counts, pairs }: Tally, unit: readonly number[]): Tally {
  const less = { values, counts: [...counts], pairs: pairs.map((row) => [...row]) };
  add(less, unit, -1);
  return less;
}

function add({ values, counts, pairs }: Tally, unit: readonly number[], times: 1 | -1): void {
  const places = unit.map((value) => values.indexOf(value));
  for (const a of places) {
    counts[a] = (counts[a] ?? 0) + times;
    const row = pairs[a];
    if (row) for (const b of places) row[b] = (row[b] ?? 0) + times / (unit.length - 1);
  }
}

function alphaOf(tally: Tally, metric: Metric): number | null {
  const { counts, pairs } = tally;
  const total = counts.reduce((sum, n) => sum + n, 0);
  let observed = 0;
  let expected = 0;
  for (const [a, row] of distances(tally, metric).entries())
    for (const [b, distance] of row.entries()) {
      observed += (pairs[a]?.[b] ?? 0) * distance;
      expected += (counts[a] ?? 0) * (counts[b] ?? 0) * distance;
    }
  if (expected === 0) return null;
  return 1 - (observed / total) * ((total * (total - 1)) / expected);
}

/** δ² between the values at two places. */
function distances({ values, counts }: Tally, metric: Metric): number[][] {
  return values.map((a, row) =>
    values.map((b, column) => {
      if (row === column) return 0;
      if (metric === "nominal") return 1;
      if (metric === "interval") return (a - b) ** 2;
      const spanned = counts.slice(Math.min(row, column), Math.max(row, column) + 1);
      return (spanned.reduce((sum, n) => sum + n, 0) - ((counts[row] ?? 0) + (counts[column] ?? 0)) / 2) ** 2;
    }),
  );
}
