import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark } from "#lib/reviews/aggregate.ts";
import { missingBridges, panelBridges } from "#lib/reviews/bridges.ts";
import { calibrate, refusalText } from "#lib/reviews/calibration.ts";
import { readingGroups } from "#lib/reviews/review-graph.ts";

/** Every reader reads every candidate; reader r adds r to a file's own level. */
function full(candidates: number[], reviewers: number[]): Mark[] {
  return candidates.flatMap((candidateId) =>
    reviewers.map((reviewerId) => ({ candidateId, reviewerId, total: (candidateId % 4) + reviewerId / 10 })),
  );
}
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const kinds = (marks: Mark[], panels?: Map<number, number>) => {
  const result = calibrate(marks, panels);
  return result.kind === "refused" ? result.refusals.map((refusal) => refusal.kind) : [result.kind];
};

describe("calibrate", () => {
  it("lifts the candidate whom only the strict read", () => {
    const shared = ids(1, 8).flatMap((candidateId) => [
      { candidateId, reviewerId: 1, total: 4.5 },
      { candidateId, reviewerId: 2, total: 2.5 },
    ]);
    const result = calibrate([
      ...shared,
      { candidateId: 20, reviewerId: 1, total: 3.5 },
      { candidateId: 21, reviewerId: 2, total: 3.5 },
    ]);
    if (result.kind !== "adjusted") throw new Error("refused");
    expect(result.adjusted.get(21)).toBeGreaterThan(result.adjusted.get(20) ?? 9);
    expect(result.adjusted.get(1)).toBeCloseTo(3.5, 1);
  });

  it("refuses where it would mislead, and says why", () => {
    expect(kinds([])).toEqual(["no-marks"]);
    expect(kinds([...full(ids(1, 5), [1, 2]), ...full(ids(6, 10), [3, 4])])).toEqual(["not-connected"]);
    expect(kinds(full(ids(1, 3), [1, 2]))).toEqual(["few-reviews", "few-reviews"]);
    expect(kinds(full(ids(1, 4), [1, 2]))).toEqual(["adjusted"]);
  });

  it("refuses panels that share less than a tenth of the pool", () => {
    const panels = new Map([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
    ]);
    const apart = [...full(ids(1, 15), [1, 2]), ...full(ids(16, 30), [3, 4])];
    const bridge = (candidateId: number) => ({ candidateId, reviewerId: 3, total: 3 });
    expect(kinds([...apart, bridge(1), bridge(2)], panels)).toEqual(["few-bridges", "few-bridges"]);
    expect(kinds([...apart, bridge(1), bridge(2), bridge(3)], panels)).toEqual(["adjusted"]);
    expect(refusalText({ kind: "few-bridges", panel: 1, shared: 2, needed: 3 }, String)).toContain("2 of the 3");
  });

  it("names the reader with too few reviews", () => {
    const text = refusalText({ kind: "few-reviews", reviewerId: 7, reviews: 2 }, () => "Ines Okoro");
    expect(text).toBe("Ines Okoro has 2 of the 4 reviews it takes to know how a reader leans.");
  });
});

describe("missingBridges", () => {
  it("offers readings that would make the pool comparable, and no forbidden or existing ones", () => {
    const shape = fc.record({
      groups: fc.array(fc.tuple(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 2, max: 4 })), {
        minLength: 2,
        maxLength: 4,
      }),
      panelled: fc.boolean(),
    });
    fc.assert(
      fc.property(shape, ({ groups, panelled }) => {
        const panels = new Map<number, number>();
        const marks = groups.flatMap(([candidates, reviewers], at) => {
          const readers = ids(at * 10, at * 10 + reviewers - 1);
          if (panelled) for (const reader of readers) panels.set(reader, at);
          return full(ids(at * 10, at * 10 + candidates - 1), readers);
        });
        const blocked = ({ candidateId, reviewerId }: { candidateId: number; reviewerId: number }) =>
          candidateId % 10 === 0 && reviewerId % 10 === 0;
        const offered = missingBridges(marks, panels, blocked);
        const all = [...marks, ...offered];
        expect(readingGroups(all)).toHaveLength(1);
        expect(panelBridges(all, panels).every(({ shared, needed }) => shared.length >= needed)).toBe(true);
        expect(offered.some(blocked)).toBe(false);
        expect(new Set(all.map((one) => `${one.candidateId}/${one.reviewerId}`)).size).toBe(all.length);
      }),
    );
  });
});
