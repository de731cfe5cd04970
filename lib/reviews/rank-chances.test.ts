import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark } from "#lib/reviews/aggregate.ts";
import { ONE_POOL } from "#lib/reviews/calibration.ts";
import { fitMixedModel } from "#lib/reviews/mixed-model.ts";
import { placer } from "#lib/reviews/place.ts";
import { type Random, seededRandom } from "#lib/reviews/random.ts";
import { chanceOfTop, rankChances, tooCloseToCall } from "#lib/reviews/rank-chances.ts";
import { shuffle } from "#lib/reviews/shuffle.ts";

interface World {
  candidates: number;
  reviewers: number;
  readers: number;
  /** Variances of candidates, readers and single marks. */
  shares: [candidates: number, readers: number, marks: number];
}

/** Invented marks on a scale of 1 to 5, in steps of a fifth, from known true effects. */
function simulate({ candidates, reviewers, readers, shares }: World, random: Random, seed: string) {
  const draw = (count: number, variance: number) =>
    Array.from({ length: count }, () => Math.sqrt(variance) * random.normal());
  const truth = draw(candidates, shares[0]);
  const leaning = draw(reviewers, shares[1]);
  const everyReader = leaning.map((_, at) => at);
  const marks = truth.flatMap((effect, candidateId): Mark[] =>
    shuffle(everyReader, `${seed}/${candidateId}`, String)
      .slice(0, readers)
      .map((reviewerId) => {
        const exact = 3 + effect + (leaning[reviewerId] ?? 0) + Math.sqrt(shares[2]) * random.normal();
        return { candidateId, reviewerId, total: Math.min(5, Math.max(1, Math.round(exact * 5) / 5)) };
      }),
  );
  const ranks = truth.map((effect) => 1 + truth.filter((other) => other > effect).length);
  return { marks, ranks };
}

function check(world: World, turns: number) {
  const random = seededRandom(`worlds of ${world.candidates}`);
  const top = Math.round(world.candidates / 5);
  const bins = Array.from({ length: 5 }, () => ({ n: 0, expected: 0, happened: 0 }));
  let covered = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const { marks, ranks } = simulate(world, random, `turn ${turn}`);
    for (const chance of rankChances(fitMixedModel(marks, ONE_POOL), `seed ${turn}`, { draws: 500 })) {
      const rank = ranks[chance.candidateId] ?? 0;
      covered += Number(rank >= chance.best && rank <= chance.worst);
      const p = chanceOfTop(chance, top);
      const bin = bins[Math.min(4, Math.floor(p * 5))];
      if (bin === undefined) continue;
      bin.n += 1;
      bin.expected += p;
      bin.happened += Number(rank <= top);
    }
  }
  const gaps = bins.filter((bin) => bin.n > 30).map((bin) => (bin.happened - bin.expected) / bin.n);
  return { coverage: covered / (turns * world.candidates), gaps };
}

describe("rankChances", () => {
  // A single reader's mark carries about a quarter of the candidates' differences: .26 in Mutz et al. 2012.
  it.each<World>([
    { candidates: 200, reviewers: 12, readers: 3, shares: [0.26, 0.15, 0.59] },
    { candidates: 60, reviewers: 8, readers: 3, shares: [0.26, 0.15, 0.59] },
  ])("spans the true rank in 75–85 % of cases, and means its chances: $candidates candidates", (world) => {
    const { coverage, gaps } = check(world, Math.round(6000 / world.candidates));
    console.log(`coverage ${coverage.toFixed(3)}, P(top) off by ${gaps.map((gap) => gap.toFixed(2)).join(" ")}`);
    expect(coverage).toBeGreaterThan(0.75);
    expect(coverage).toBeLessThan(0.85);
    for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(0.15);
  });

  it("errs on the side of caution where readers are as good as the model supposes", () => {
    const { coverage, gaps } = check({ candidates: 100, reviewers: 12, readers: 3, shares: [0.35, 0.15, 0.5] }, 60);
    console.log(`coverage ${coverage.toFixed(3)}, P(top) off by ${gaps.map((gap) => gap.toFixed(2)).join(" ")}`);
    expect(coverage).toBeGreaterThan(0.8);
    expect(coverage).toBeLessThan(0.9);
    for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(0.15);
  });

  const world: World = { candidates: 200, reviewers: 12, readers: 3, shares: [0.35, 0.15, 0.5] };
  const { marks } = simulate(world, seededRandom("one"), "one");
  const model = fitMixedModel(marks, ONE_POOL);

  it("draws the same from the same seed, and spreads as the covariance says", () => {
    const [chances, again, other] = ["a", "a", "b"].map((seed) => rankChances(model, seed));
    expect(again).toEqual(chances);
    expect(other).not.toEqual(chances);
    const sum = (chances ?? []).reduce((total, chance) => total + chance.expectedRank, 0);
    expect(sum).toBeCloseTo((200 * 201) / 2, 6);
    const inTop = (chances ?? []).reduce((total, chance) => total + chanceOfTop(chance, 10), 0);
    expect(inTop).toBeCloseTo(10, 9);
  });

  it("agrees with the closed form for two candidates", () => {
    const pair = fitMixedModel(
      [
        { candidateId: 1, reviewerId: 1, total: 4 },
        { candidateId: 2, reviewerId: 1, total: 3 },
      ],
      ONE_POOL,
    );
    // One reader of both: the difference of effects has variance 1.25²·σ²·(2/(1+λ)), whatever the reader's leaning.
    const difference = (pair.effects[0] ?? 0) - (pair.effects[1] ?? 0);
    const deviation = 1.25 * pair.posterior.scale * Math.sqrt(2 / (1 + 10 / 7));
    const [first] = rankChances(pair, "seed", { draws: 40_000 });
    expect(Math.abs((first?.atLeast[0] ?? 0) - normalCdf(difference / deviation))).toBeLessThan(0.01);
  });

  it("knows nothing when all marks are equal", () => {
    const flat = marks.filter((mark) => mark.candidateId < 4).map((mark) => ({ ...mark, total: 3 }));
    for (const chance of rankChances(fitMixedModel(flat, ONE_POOL), "seed")) {
      expect([chance.best, chance.worst]).toEqual([1, 4]);
      expect(Math.abs(chance.expectedRank - 2.5)).toBeLessThan(0.15);
    }
  });

  it("makes the undecided the agenda", () => {
    const chances = rankChances(model, "seed");
    const open = tooCloseToCall(chances, 10);
    expect(open.length).toBeGreaterThan(0);
    for (const chance of chances) {
      const p = chanceOfTop(chance, 10);
      expect(open.includes(chance.candidateId)).toBe(p > 0.2 && p < 0.8);
    }
    expect(tooCloseToCall(chances, 0)).toEqual([]);
    expect(tooCloseToCall(chances, 200)).toEqual([]);
  });

  it("takes little time: 200 candidates, 12 readers, 2,000 draws", () => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      rankChances(fitMixedModel(marks, ONE_POOL), "seed");
      return performance.now() - start;
    });
    const best = Math.min(...times);
    console.log(`fit and 2,000 draws: ${best.toFixed(1)} ms`);
    // About 18 ms on two cores of 2.5 GHz; the bench holds it to its budget. Here only a wrong order of growth fails.
    expect(best).toBeLessThan(500);
  });
});

describe("placer", () => {
  it("places as sorting does", () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(values, (list) => {
        const places = [...placer(list.length).place(Float64Array.from(list))];
        const sorted = list.map((_, at) => at).sort((x, y) => (list[y] ?? 0) - (list[x] ?? 0) || x - y);
        expect(places.map((_, at) => sorted.indexOf(at))).toEqual(places);
      }),
    );
  });
});

/** Normal distribution function (Abramowitz & Stegun 26.2.17, error below 1e-7). */
function normalCdf(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const tail =
    series.reduce((sum, c, at) => sum + c * t ** (at + 1), 0) * (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI));
  return x >= 0 ? 1 - tail : tail;
}
