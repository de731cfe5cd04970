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
  const alpha = krippendorffAlpha(pairable, metric);
  if (alpha === null) return { kind: "hidden", why: "no-variation", shared };
  const without = pairable.map((_, at) => krippendorffAlpha(pairable.toSpliced(at, 1), metric) ?? alpha);
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
  const pairable = units.filter((unit) => unit.length > 1);
  const counts = countValues(pairable.flat());
  const total = pairable.reduce((sum, unit) => sum + unit.length, 0);
  const distance = distances(counts, metric);
  const place = new Map(counts.map(({ value }, at) => [value, at]));
  const between = (a: number, b: number) => distance[place.get(a) ?? 0]?.[place.get(b) ?? 0] ?? 0;
  let observed = 0;
  for (const unit of pairable) {
    let sum = 0;
    for (const a of unit) for (const b of unit) sum += between(a, b);
    observed += sum / (unit.length - 1);
  }
  let expected = 0;
  for (const a of counts) for (const b of counts) expected += a.n * b.n * between(a.value, b.value);
  if (expected === 0) return null;
  return 1 - (observed / total) * ((total * (total - 1)) / expected);
}

/** Reliability of the mean of `readers` marks when single marks agree by `alpha` (Spearman–Brown). */
export function reliabilityOfMean(alpha: number, readers: number): number {
  return (readers * alpha) / (1 + (readers - 1) * alpha);
}

interface ValueCount {
  value: number;
  n: number;
}

function countValues(values: readonly number[]): ValueCount[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, n })).sort((a, b) => a.value - b.value);
}

/** δ² between the values at two places of `counts`. */
function distances(counts: readonly ValueCount[], metric: Metric): number[][] {
  return counts.map((a, row) =>
    counts.map((b, column) => {
      if (row === column) return 0;
      if (metric === "nominal") return 1;
      if (metric === "interval") return (a.value - b.value) ** 2;
      const spanned = counts.slice(Math.min(row, column), Math.max(row, column) + 1);
      return (spanned.reduce((sum, { n }) => sum + n, 0) - (a.n + b.n) / 2) ** 2;
    }),
  );
}
