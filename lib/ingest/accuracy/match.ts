/** A pair of places: in the list that was expected and in the list that was read. */
export interface Pair<A, B> {
  expected: A;
  got: B;
}

/**
 * Pairs each expected entry with at most one that was read, the likest first. `likes` gives 0 for "never the same".
 * Optional entries that were not read are left out of `missed`.
 */
export function match<A extends { optional?: boolean }, B>(
  expected: A[],
  got: B[],
  likes: (expected: A, got: B) => number,
): { pairs: Pair<A, B>[]; missed: A[]; extra: B[] } {
  const rated = expected.flatMap((one) =>
    got.map((other) => ({ expected: one, got: other, rate: likes(one, other) })).filter(({ rate }) => rate > 0),
  );
  rated.sort((a, b) => b.rate - a.rate);
  const taken = new Set<A | B>();
  const pairs: Pair<A, B>[] = [];
  for (const pair of rated) {
    if (taken.has(pair.expected) || taken.has(pair.got)) continue;
    taken.add(pair.expected).add(pair.got);
    pairs.push({ expected: pair.expected, got: pair.got });
  }
  return {
    pairs,
    missed: expected.filter((one) => !taken.has(one) && !one.optional),
    extra: got.filter((one) => !taken.has(one)),
  };
}
