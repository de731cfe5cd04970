import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drop, mergeOrder, placesOf, step, tiersOf } from "#lib/shortlist/order.ts";

describe("the order of a shortlist", () => {
  it("groups equal ranks into tiers and counts places as ties do", () => {
    const tiers = tiersOf([
      { candidateId: 7, rank: 2 },
      { candidateId: 5, rank: 1 },
      { candidateId: 8, rank: 2 },
      { candidateId: 9, rank: 5 },
    ]);
    expect(tiers).toEqual([[5], [7, 8], [9]]);
    expect([...placesOf(tiers)].map(([id, { place, tied }]) => [id, place, tied])).toEqual([
      [5, 1, false],
      [7, 2, true],
      [8, 2, true],
      [9, 4, false],
    ]);
  });

  it("moves past a whole tier, and out of a shared place first", () => {
    expect(step([[1], [2, 3], [4]], 4, "up")).toEqual([[1], [4], [2, 3]]);
    expect(step([[1], [2, 3], [4]], 3, "up")).toEqual([[1], [3], [2], [4]]);
    expect(step([[1], [2, 3], [4]], 2, "down")).toEqual([[1], [3], [2], [4]]);
    expect(step([[1], [2]], 1, "up")).toEqual([[1], [2]]);
    expect(step([[1], [2]], 2, "down")).toEqual([[1], [2]]);
  });

  it("joins the place above and leaves it again", () => {
    expect(step([[1], [2], [3]], 2, "join")).toEqual([[1, 2], [3]]);
    expect(step([[1], [2, 3]], 3, "join")).toEqual([[1, 3], [2]]);
    expect(step([[1, 2], [3]], 2, "leave")).toEqual([[1], [2], [3]]);
    expect(step([[1]], 1, "join")).toEqual([[1]]);
  });

  it("keeps entries the chair does not see where they were", () => {
    expect(mergeOrder([[1], [9], [2], [3]], [[3], [1], [2]])).toEqual([[3], [9], [1], [2]]);
    expect(mergeOrder([[9], [1]], [[1]])).toEqual([[9], [1]]);
    expect(mergeOrder([[1, 9], [2]], [[2], [1]])).toEqual([[2], [1, 9]]);
    expect(mergeOrder([[1, 9], [2]], [[1], [2]])).toEqual([[1, 9], [2]]);
    expect(mergeOrder([[1], [2], [8], [9]], [[2, 1]])).toEqual([[2, 1], [8], [9]]);
  });

  it("drops an entry above, onto or below another", () => {
    const tiers = [[1], [2, 3], [4]];
    expect(drop(tiers, 4, 2, "above")).toEqual([[1], [4], [2, 3]]);
    expect(drop(tiers, 1, 3, "below")).toEqual([[2, 3], [1], [4]]);
    expect(drop(tiers, 1, 4, "onto")).toEqual([
      [2, 3],
      [4, 1],
    ]);
    expect(drop(tiers, 2, 3, "above")).toEqual([[1], [2], [3], [4]]);
    expect(drop(tiers, 9, 2, "above")).toBe(tiers);
    expect(drop(tiers, 2, 9, "above")).toBe(tiers);
  });

  it("loses nobody and leaves no empty place, wherever an entry is dropped", () => {
    const entry = fc.record({ candidateId: fc.integer({ min: 1, max: 30 }), rank: fc.integer({ min: 1, max: 5 }) });
    const order = fc.uniqueArray(entry, { minLength: 2, selector: (one) => one.candidateId }).map(tiersOf);
    const at = fc.constantFrom("above" as const, "onto" as const, "below" as const);
    fc.assert(
      fc.property(order, fc.nat(), fc.nat(), at, (tiers, a, b, where) => {
        const ids = tiers.flat();
        const next = drop(tiers, ids[a % ids.length] ?? 0, ids[b % ids.length] ?? 0, where);
        expect(next.flat().toSorted()).toEqual(ids.toSorted());
        expect(next.every((tier) => tier.length > 0)).toBe(true);
      }),
    );
  });
});
