import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "#lib/reviews/random.ts";
import { orderSeed, shuffle } from "#lib/reviews/shuffle.ts";

const order = (ids: number[], seed: string) => shuffle(ids, seed, (id) => id);
const many = Array.from({ length: 60 }, (_, at) => at + 1);

describe("shuffle", () => {
  it("is the same for the same reader, whatever the order given", () => {
    const seed = orderSeed(1, 2);
    expect(order(many, seed)).toEqual(order([...many].reverse(), seed));
  });

  it("differs between readers and between openings", () => {
    const orders = [orderSeed(1, 1), orderSeed(1, 2), orderSeed(2, 1)].map((seed) => order(many, seed).join());
    expect(new Set([...orders, many.join()]).size).toBe(4);
  });

  it("does not move the others when one is hidden", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2 }), fc.string(), fc.nat(), (ids, seed, which) => {
        const hidden = ids[which % ids.length];
        const rest = ids.filter((id) => id !== hidden);
        expect(order(rest, seed)).toEqual(order(ids, seed).filter((id) => id !== hidden));
      }),
    );
  });

  it("favours nobody: every candidate comes first about equally often", () => {
    const firsts = new Map<number, number>();
    for (let reader = 0; reader < 6000; reader += 1) {
      const first = order(many.slice(0, 6), orderSeed(1, reader))[0] ?? 0;
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    // 1000 expected each, standard deviation 29.
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
    expect(firsts.size).toBe(6);
  });
});

describe("seededRandom", () => {
  it("draws the same from the same seed, uniform and normal as they should be", () => {
    const [one, two, other] = [seededRandom("a"), seededRandom("a"), seededRandom("b")];
    const draws = Array.from({ length: 20_000 }, () => one.normal());
    expect(draws.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => two.normal()));
    expect(draws[0]).not.toBe(other.normal());
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
    const uniform = Array.from({ length: 20_000 }, () => other.uniform());
    expect(uniform.filter((x) => x < 0.25).length / 20_000).toBeCloseTo(0.25, 1);
    expect(uniform.every((x) => x >= 0 && x < 1)).toBe(true);
  });
});
