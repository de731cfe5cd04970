import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank, rankRanges } from "#lib/reviews/ranking.ts";

const rankOf = (items: [name: string, value: number | null][]) =>
  rank(
    items,
    ([, value]) => value,
    ([name]) => name,
  ).map(({ item: [name], rank: place, tied }) => [name, place, tied]);

describe("rank", () => {
  it("ties equal values, by name within the tie, and leaves the unread unranked", () => {
    const items: [string, number | null][] = [
      ["Ekström", null],
      ["Dabiri", 3.1],
      ["Costa", 4.2],
      ["Adeyemi", 4.2],
      ["Bauer", 4.9],
    ];
    expect(rankOf(items)).toEqual([
      ["Bauer", 1, false],
      ["Adeyemi", 2, true],
      ["Costa", 2, true],
      ["Dabiri", 4, false],
      ["Ekström", null, false],
    ]);
  });

  it("counts, for every item, those with a higher value", () => {
    const values = fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }), { maxLength: 30 });
    fc.assert(
      fc.property(values, (list) =>
        rank(
          list,
          (value) => value,
          () => "",
        ).every(
          ({ item, rank: place, tied }) =>
            place === (item === null ? null : 1 + list.filter((other) => other !== null && other > item).length) &&
            tied === (item !== null && list.filter((other) => other === item).length > 1),
        ),
      ),
    );
  });
});

describe("rankRanges", () => {
  it("shows whose place rests on one reader", () => {
    const marks = [
      { candidateId: 1, reviewerId: 1, total: 5 },
      { candidateId: 1, reviewerId: 2, total: 3 },
      { candidateId: 2, reviewerId: 1, total: 3.5 },
      { candidateId: 2, reviewerId: 2, total: 3.5 },
      { candidateId: 3, reviewerId: 1, total: 1 },
    ];
    expect(rankRanges(marks)).toEqual([
      { candidateId: 1, rank: 1, best: 1, worst: 2 },
      { candidateId: 2, rank: 2, best: 1, worst: 2 },
      { candidateId: 3, rank: 3, best: 3, worst: 3 },
    ]);
    expect(rankRanges([])).toEqual([]);
  });
});
