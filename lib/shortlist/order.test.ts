import { describe, expect, it } from "vitest";
import { mergeOrder, placesOf, step, tiersOf } from "#lib/shortlist/order.ts";

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
});
