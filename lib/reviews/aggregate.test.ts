import { describe, expect, it } from "vitest";
import { aggregate, formatMean, shownMean } from "#lib/reviews/aggregate.ts";

const marks = (...totals: number[]) => totals.map((total) => ({ total }));

describe("aggregate", () => {
  it("gives mean, median, range and every mark", () => {
    expect(aggregate(marks(5, 2, 4))).toEqual({
      n: 3,
      mean: 11 / 3,
      median: 4,
      lowest: 2,
      highest: 5,
      range: 3,
      totals: [2, 4, 5],
    });
    expect(aggregate(marks(1, 4, 2, 3)).median).toBe(2.5);
  });

  it("has nothing to say about an unread candidate, and no range from one mark", () => {
    expect(aggregate([])).toEqual({
      n: 0,
      mean: null,
      median: null,
      lowest: null,
      highest: null,
      range: null,
      totals: [],
    });
    expect(aggregate(marks(3)).range).toBeNull();
  });
});

describe("shown means", () => {
  it.each([
    [3.65, "3.7"],
    [1.45, "1.5"],
    [3.649, "3.6"],
    [4, "4.0"],
    [null, "—"],
  ])("%s is shown as %s", (mean, text) => expect(formatMean(mean)).toBe(text));

  it("ties what looks tied", () => expect(shownMean(11 / 3)).toBe(shownMean(3.7)));
});
