import { type ApprovalCount, type Ballot, countApprovals } from "#lib/reviews/ballot.ts";
import { comparePairs, type Pair } from "#lib/reviews/pairwise.ts";
import { schulze } from "#lib/reviews/schulze.ts";

export interface MeanRank {
  candidateId: number;
  /** 0: first on every ballot that ranks it, 1: last on every one; null: ranked by nobody. */
  mean: number | null;
  /** Ballots that rank it. */
  n: number;
}

export interface BallotResult {
  approvals: ApprovalCount[];
  pairs: Pair[];
  /** Schulze order, best tier first. */
  tiers: number[][];
  meanRanks: MeanRank[];
  /** Pairs that the two methods order differently: the order rests on the method, not on the votes. */
  methodDependent: { a: number; b: number }[];
}

/** Counts a final ballot in both ways and says where they part. Everything is in the order of `names`. */
export function countBallots(names: readonly number[], ballots: readonly Ballot[]): BallotResult {
  const pairs = comparePairs(names, ballots);
  const { beats, tiers } = schulze(names, pairs);
  const meanRanks = meanNormalisedRanks(names, ballots);
  const meanOf = new Map(meanRanks.map(({ candidateId, mean }) => [candidateId, mean]));
  const methodDependent = pairs.flatMap(({ a, b }) => {
    const [meanA, meanB] = [meanOf.get(a) ?? null, meanOf.get(b) ?? null];
    // A name that nobody ranked has no place in either order.
    if (meanA === null || meanB === null) return [];
    const byChain = Number(beats(a, b)) - Number(beats(b, a));
    const byMean = Math.abs(meanA - meanB) < 1e-9 ? 0 : Math.sign(meanB - meanA);
    return byChain === byMean ? [] : [{ a, b }];
  });
  return { approvals: countApprovals(names, ballots), pairs, tiers, meanRanks, methodDependent };
}

/**
 * Mean place of each name on the ballots that rank it, each ballot stretched to 0 (first) … 1 (last), so that a recused voter's
 * shorter ballot counts alike. Tied names share the middle of their places; a ballot that ranks one name says .5.
 */
export function meanNormalisedRanks(names: readonly number[], ballots: readonly Ballot[]): MeanRank[] {
  const places = ballots.map(({ ranking }) => normalisedPlaces(ranking));
  return names.map((candidateId) => {
    const given = places.map((ballot) => ballot.get(candidateId)).filter((place) => place !== undefined);
    const sum = given.reduce((total, place) => total + place, 0);
    return { candidateId, mean: given.length > 0 ? sum / given.length : null, n: given.length };
  });
}

function normalisedPlaces(ranking: readonly (readonly number[])[]): Map<number, number> {
  const last = ranking.flat().length - 1;
  const places = new Map<number, number>();
  let before = 0;
  for (const tier of ranking) {
    const middle = before + (tier.length - 1) / 2;
    for (const name of tier) places.set(name, last > 0 ? middle / last : 0.5);
    before += tier.length;
  }
  return places;
}
