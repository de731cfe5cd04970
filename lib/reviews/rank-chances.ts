import { solveUpper } from "#lib/reviews/cholesky.ts";
import type { MixedModel, Posterior } from "#lib/reviews/mixed-model.ts";
import { placer } from "#lib/reviews/place.ts";
import { type Random, seededRandom } from "#lib/reviews/random.ts";

/** Readers differ more than the model knows: its standard deviations are widened by this factor. */
export const WIDENING = 1.25;
const DRAWS = 2000;
/** Central share of the draws that a rank interval spans. */
const INTERVAL = 0.8;

export interface RankChance {
  candidateId: number;
  /** Widened standard deviation of the candidate's effect, in levels. */
  deviation: number;
  /** Mean rank over the draws (Heyard et al. 2022). */
  expectedRank: number;
  /** 80 % rank interval, both ends included. */
  best: number;
  worst: number;
  /** Chance of rank r or better, at place r − 1. */
  atLeast: Float64Array;
}

/**
 * How the order might have come out had the readers differed a little: 2,000 seeded draws of all effects from their widened
 * posterior, ranked each time. Says something of the reading, not of the people. Same order as `model.candidateIds`.
 * @param running who is ranked against each other; without it, all of them.
 */
export function rankChances(
  model: MixedModel,
  seed: string,
  { draws = DRAWS, running }: { draws?: number; running?: ReadonlySet<number> } = {},
): RankChance[] {
  const { candidateIds, effects, deviations, posterior } = model;
  const ranked = [...candidateIds.keys()].filter((at) => running?.has(candidateIds[at] ?? 0) ?? true);
  const n = ranked.length;
  const counts = countRanks({ effects, posterior, ranked }, seededRandom(seed), draws);
  return ranked.map((effect, at) => {
    const atLeast = new Float64Array(n);
    let seen = 0;
    let rankSum = 0;
    for (let place = 0; place < n; place += 1) {
      const count = counts[at * n + place] ?? 0;
      seen += count;
      rankSum += count * (place + 1);
      atLeast[place] = seen / draws;
    }
    const tail = (1 - INTERVAL) / 2;
    return {
      candidateId: candidateIds[effect] ?? 0,
      deviation: WIDENING * (deviations[effect] ?? 0),
      expectedRank: rankSum / draws,
      best: 1 + atLeast.findIndex((chance) => chance > tail),
      worst: 1 + atLeast.findIndex((chance) => chance >= 1 - tail - 1e-12),
      atLeast,
    };
  });
}

/** Chance of being among the best `k`, 0…1. */
export function chanceOfTop(chance: RankChance, k: number): number {
  if (k < 1) return 0;
  return chance.atLeast[Math.min(k, chance.atLeast.length) - 1] ?? 0;
}

/** Candidates with 0.2 < P(top k) < 0.8: the readers have not settled them, so they are the agenda of the discussion. */
export function tooCloseToCall(chances: readonly RankChance[], k: number): number[] {
  const open = (chance: number) => chance > 0.2 && chance < 0.8;
  return chances.filter((one) => open(chanceOfTop(one, k))).map((one) => one.candidateId);
}

interface Ranked {
  effects: Float64Array;
  posterior: Posterior;
  /** Which of the effects are ranked. */
  ranked: readonly number[];
}

/** How often each ranked candidate (row) came out at each place (column). */
function countRanks({ effects, posterior, ranked }: Ranked, random: Random, draws: number): Uint32Array {
  const n = ranked.length;
  const counts = new Uint32Array(n * n);
  const draw = drawer(effects, posterior, random);
  const { place } = placer(n);
  const values = new Float64Array(n);
  for (let turn = 0; turn < draws; turn += 1) {
    const drawn = draw();
    for (let at = 0; at < n; at += 1) values[at] = drawn[ranked[at] ?? 0] ?? 0;
    const places = place(values);
    for (let at = 0; at < n; at += 1) {
      const cell = at * n + (places[at] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return counts;
}

/** A function that draws all effects once: effects + 1.25·σ·(D^-½·z + D⁻¹·E·L⁻ᵀ·z'). The returned array is used again. */
function drawer(effects: Float64Array, posterior: Posterior, random: Random): () => Float64Array {
  const { weights, lower, rows, columns } = posterior;
  // Marks that are all equal give σ = 0; a hair of noise then breaks the ties evenly.
  const width = WIDENING * Math.max(posterior.scale, 1e-6);
  const own = weights.map((weight) => width / Math.sqrt(weight));
  const joint = weights.map((weight) => width / weight);
  const z = new Float64Array(lower.size);
  const values = new Float64Array(effects.length);
  return () => {
    for (let column = 0; column < z.length; column += 1) z[column] = random.normal();
    const shared = solveUpper(lower, z);
    const level = shared[0] ?? 0;
    values.fill(0);
    for (let mark = 0; mark < rows.length; mark += 1) {
      const row = rows[mark] ?? 0;
      values[row] = (values[row] ?? 0) + level + (shared[columns[mark] ?? 0] ?? 0);
    }
    for (let row = 0; row < values.length; row += 1) {
      const noise = (own[row] ?? 0) * random.normal();
      values[row] = (effects[row] ?? 0) + noise + (joint[row] ?? 0) * (values[row] ?? 0);
    }
    return values;
  };
}
