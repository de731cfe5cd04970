import type { Ballot } from "#lib/reviews/ballot.ts";

/** Two names compared by the voters who ranked both. */
export interface Pair {
  a: number;
  b: number;
  /** Voters who put a above b. */
  over: number;
  under: number;
  equal: number;
  /** Voters recused from a or b. */
  recused: number;
  /** Voters who left one or both unranked without being recused. */
  unranked: number;
}

/** Every pair of names once, in the order of `names`. */
export function comparePairs(names: readonly number[], ballots: readonly Ballot[]): Pair[] {
  return names.flatMap((a, at) => names.slice(at + 1).map((b) => comparePair(a, b, ballots)));
}

/** "Adeyemi over Costa 5–2, 1 equal, 1 recused"; the one with more voters stands first. */
export function pairText(pair: Pair, nameOf: (candidateId: number) => string): string {
  const isUnder = pair.under > pair.over;
  const [first, second] = isUnder ? [pair.b, pair.a] : [pair.a, pair.b];
  const [more, fewer] = isUnder ? [pair.under, pair.over] : [pair.over, pair.under];
  const relation = more === fewer ? "level with" : "over";
  const asides = [
    pair.equal > 0 ? `${pair.equal} equal` : "",
    pair.recused > 0 ? `${pair.recused} recused` : "",
    pair.unranked > 0 ? `${pair.unranked} without a ranking of both` : "",
  ].filter((aside) => aside !== "");
  return [`${nameOf(first)} ${relation} ${nameOf(second)} ${more}–${fewer}`, ...asides].join(", ");
}

function comparePair(a: number, b: number, ballots: readonly Ballot[]): Pair {
  const pair: Pair = { a, b, over: 0, under: 0, equal: 0, recused: 0, unranked: 0 };
  for (const { ranking, recusedFrom } of ballots) {
    const tierOfA = ranking.findIndex((tier) => tier.includes(a));
    const tierOfB = ranking.findIndex((tier) => tier.includes(b));
    if (recusedFrom.includes(a) || recusedFrom.includes(b)) pair.recused += 1;
    else if (tierOfA < 0 || tierOfB < 0) pair.unranked += 1;
    else if (tierOfA < tierOfB) pair.over += 1;
    else if (tierOfA > tierOfB) pair.under += 1;
    else pair.equal += 1;
  }
  return pair;
}
