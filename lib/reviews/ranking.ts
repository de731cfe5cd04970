import { aggregate, byCandidate, type Mark, shownMean } from "#lib/reviews/aggregate.ts";

export interface Ranked<T> {
  item: T;
  /** From 1; equal values share the better rank (1, 2, 2, 4). Null without a value: not ranked, not last. */
  rank: number | null;
  tied: boolean;
}

/** Orders items by value, highest first; equal values are tied and stand by name; items without a value come last, by name. */
export function rank<T>(
  items: readonly T[],
  scoreOf: (item: T) => number | null,
  nameOf: (item: T) => string,
): Ranked<T>[] {
  const collator = new Intl.Collator("en");
  const valued = items.map((item) => ({ item, value: scoreOf(item), name: nameOf(item) }));
  valued.sort((a, b) => descending(a.value, b.value) || collator.compare(a.name, b.name));
  const first = firstPlaces(valued.map(({ value }) => value));
  return valued.map(({ item, value }) => {
    if (value === null) return { item, rank: null, tied: false };
    const place = first.get(value) ?? 0;
    return { item, rank: place + 1, tied: valued[place + 1]?.value === value };
  });
}

export interface RankRange {
  candidateId: number;
  rank: number;
  /** The best and the worst rank this candidate would have had without one of the readers. */
  best: number;
  worst: number;
}

/**
 * How much the order by raw mean (as shown, to one decimal) rests on single readers: every reader is left out in turn.
 * For the chair. Where leaving a reader out leaves a candidate without marks, that turn does not count for the candidate.
 */
export function rankRanges(marks: readonly Mark[]): RankRange[] {
  const all = rankByMean(marks);
  const turns = [...new Set(marks.map((mark) => mark.reviewerId))].map((reviewerId) =>
    rankByMean(marks.filter((mark) => mark.reviewerId !== reviewerId)),
  );
  return [...all].map(([candidateId, rankOfAll]) => {
    const ranks = [rankOfAll, ...turns.map((turn) => turn.get(candidateId) ?? rankOfAll)];
    return { candidateId, rank: rankOfAll, best: Math.min(...ranks), worst: Math.max(...ranks) };
  });
}

/** Ranks by shown raw mean; candidates in the order of their first mark. */
function rankByMean(marks: readonly Mark[]): Map<number, number> {
  const means = [...byCandidate(marks)].map(([id, group]) => ({ id, mean: shownMean(aggregate(group).mean ?? 0) }));
  const first = firstPlaces(means.map((one) => one.mean).sort((a, b) => b - a));
  return new Map(means.map(({ id, mean }) => [id, (first.get(mean) ?? 0) + 1]));
}

/** Where each value first stands. */
function firstPlaces<T>(sorted: readonly T[]): Map<T, number> {
  const first = new Map<T, number>();
  for (const [place, value] of sorted.entries()) if (!first.has(value)) first.set(value, place);
  return first;
}

function descending(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
