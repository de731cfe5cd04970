import type { Pair } from "#lib/reviews/pairwise.ts";

/**
 * The Schulze order on margins (Schulze 2011) of voters who ranked both: `beats(a, b)` when the strongest chain of wins from a
 * to b is stronger than the one back. It is transitive, so names fall into tiers: the better has fewer that beat it.
 */
export interface SchulzeOrder {
  beats(a: number, b: number): boolean;
  /** Best first; names in one tier are beaten by equally many. */
  tiers: number[][];
}

export function schulze(names: readonly number[], pairs: readonly Pair[]): SchulzeOrder {
  const place = new Map(names.map((name, at) => [name, at]));
  const strength = names.map(() => names.map(() => 0));
  const win = (a: number, b: number, margin: number) => {
    const row = strength[place.get(a) ?? -1];
    if (row && margin > 0) row[place.get(b) ?? 0] = margin;
  };
  for (const { a, b, over, under } of pairs) {
    win(a, b, over - under);
    win(b, a, under - over);
  }
  // Widest paths (Floyd–Warshall): a chain is as strong as its weakest win.
  for (const through of names.keys()) {
    for (const row of strength) {
      for (const to of names.keys()) {
        const chain = Math.min(row[through] ?? 0, strength[through]?.[to] ?? 0);
        if (chain > (row[to] ?? 0)) row[to] = chain;
      }
    }
  }
  const between = (a: number, b: number) => strength[place.get(a) ?? -1]?.[place.get(b) ?? -1] ?? 0;
  const beats = (a: number, b: number) => a !== b && between(a, b) > between(b, a);
  const beatenBy = (name: number) => names.filter((other) => beats(other, name)).length;
  const groups = [...Map.groupBy(names, beatenBy)].sort(([a], [b]) => a - b);
  return { beats, tiers: groups.map(([, tier]) => tier) };
}
