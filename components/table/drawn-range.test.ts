import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { around, nextRange, overlap, type Range, rowsIn, within } from "./drawn-range.ts";

const range = (first: number, last: number): Range => ({ first, last });

describe("rows come a few at a time", () => {
  test("those in view before those around", () => {
    expect(nextRange(range(0, 30), range(12, 48), range(20, 40), 6)).toEqual(range(12, 36));
    expect(nextRange(range(12, 36), range(12, 48), range(20, 40), 6)).toEqual(range(12, 42));
  });

  test("what is no longer wanted goes at once", () => {
    expect(nextRange(range(0, 40), range(4, 40), range(12, 32), 6)).toEqual(range(4, 40));
  });

  test("a list turned to another place begins with what is in view", () => {
    expect(nextRange(range(0, 40), range(492, 540), range(500, 532), 6)).toEqual(range(500, 506));
  });

  test("an empty list is an empty range", () => {
    expect(nextRange(range(0, 40), range(0, 0), range(0, 0), 6)).toEqual(range(0, 0));
  });

  test("repeated, it ends with what is wanted, never takes more than its steps, and never holds what is not wanted", () => {
    const places = fc.array(fc.nat(200), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 9 }), (some, most) => {
        const [start = 0, end = 0] = some.slice(0, 2).sort((a, b) => a - b);
        const [first = 0, from = 0, to = 0, last = 0] = some.slice(2).sort((a, b) => a - b);
        const wanted = range(first, last + 1);
        const inView = range(from, to + 1);
        let now = range(start, end);
        let steps = 0;
        do {
          const next = nextRange(now, wanted, inView, most);
          const kept = Math.max(0, Math.min(now.last, next.last) - Math.max(now.first, next.first));
          expect(next.last - next.first - kept).toBeLessThanOrEqual(most);
          expect(next.first).toBeGreaterThanOrEqual(wanted.first);
          expect(next.last).toBeLessThanOrEqual(wanted.last);
          now = next;
          steps += 1;
        } while ((now.first !== wanted.first || now.last !== wanted.last) && steps < 300);
        expect(now).toEqual(wanted);
      }),
    );
  });
});

describe("which rows can be seen", () => {
  test("those that lie in the window wholly or partly", () => {
    expect(rowsIn({ top: 0, height: 340 }, 34)).toEqual(range(0, 10));
    expect(rowsIn({ top: 17, height: 340 }, 34)).toEqual(range(0, 11));
    expect(rowsIn({ top: 68, height: 34 }, 34)).toEqual(range(2, 3));
  });

  test("none above the first, where a browser lets one pull further than there is", () => {
    expect(rowsIn({ top: -50, height: 340 }, 34)).toEqual(range(0, 10));
  });

  test("of a list that has become shorter, its end; of one shorter than the window, all", () => {
    expect(within(range(500, 530), 70)).toEqual(range(40, 70));
    expect(within(range(5, 35), 20)).toEqual(range(0, 20));
    expect(within(range(5, 35), 0)).toEqual(range(0, 0));
  });

  test("what two ranges have in common, which may be nothing", () => {
    expect(overlap(range(10, 30), range(20, 50))).toEqual(range(20, 30));
    expect(overlap(range(10, 20), range(20, 50))).toEqual(range(20, 20));
    expect(overlap(range(60, 90), range(20, 50))).toEqual(range(20, 20));
  });

  test("some more are drawn on either side, as far as there are any", () => {
    expect(around(range(10, 20), 4, 100)).toEqual(range(6, 24));
    expect(around(range(1, 20), 4, 21)).toEqual(range(0, 21));
  });
});
