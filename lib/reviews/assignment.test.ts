import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign } from "#lib/reviews/assignment.ts";
import type { AssignmentInput } from "#lib/reviews/assignment-input.ts";
import { panelBridges } from "#lib/reviews/bridges.ts";
import { sharedWords } from "#lib/reviews/expertise.ts";
import { type Arc, minimumCostFlow } from "#lib/reviews/minimum-cost-flow.ts";
import { pairKey, readingGroups } from "#lib/reviews/review-graph.ts";

const ids = (count: number, from = 1) => Array.from({ length: count }, (_, at) => from + at);

function committee(readers: number, files: number, change: Partial<AssignmentInput> = {}): AssignmentInput {
  return {
    readers: ids(readers, 101).map((id) => ({ id, interests: [] })),
    files: ids(files).map((id) => ({ id, interests: [] })),
    readersPerFile: 3,
    blocked: [],
    kept: [],
    preferShared: false,
    bridge: "outside-reader",
    seed: "opening 1",
    ...change,
  };
}
const kinds = (input: AssignmentInput) => assign(input).problems.map((problem) => problem.kind);
const pair = (candidateId: number, reviewerId: number) => ({ candidateId, reviewerId });

describe("assign", () => {
  it("gives every file its readers, evenly, in one connected pool", () => {
    const { readings, loads, problems } = assign(committee(12, 200));
    expect(readings).toHaveLength(600);
    expect([...loads.values()]).toEqual(ids(12).map(() => 50));
    expect(readingGroups(readings)).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it("repeats itself from the same seed only", () => {
    const deal = (seed: string) =>
      assign(committee(6, 20, { seed }))
        .readings.map(pairKey)
        .sort()
        .join();
    expect(deal("a")).toBe(deal("a"));
    expect(deal("a")).not.toBe(deal("b"));
  });

  it("keeps the largest load as small as any deal could, whatever is blocked, kept or limited", () => {
    const world = fc.record({
      readers: fc.integer({ min: 2, max: 5 }),
      files: fc.integer({ min: 1, max: 7 }),
      readersPerFile: fc.integer({ min: 1, max: 3 }),
      blockedShare: fc.double({ min: 0, max: 0.6, noNaN: true }),
      lot: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(world, ({ readers, files, readersPerFile, blockedShare, lot }) => {
        const chance = (share: number) => (lot.next().value ?? 1) < share;
        const all = ids(files).flatMap((file) => ids(readers, 101).map((reader) => pair(file, reader)));
        const blocked = all.filter(() => chance(blockedShare));
        const kept = all.filter((reading) => !blocked.includes(reading) && chance(0.1));
        const input = committee(readers, files, { readersPerFile, blocked, kept });
        const { readings, loads } = assign(input);
        const keys = new Set(readings.map(pairKey));
        expect(keys.size).toBe(readings.length);
        expect(blocked.some((reading) => keys.has(pairKey(reading)))).toBe(false);
        expect(kept.every((reading) => keys.has(pairKey(reading)))).toBe(true);
        for (const { id } of input.files) {
          const allowed = readers - blocked.filter((one) => one.candidateId === id).length;
          const begun = kept.filter((one) => one.candidateId === id).length;
          const given = readings.filter((one) => one.candidateId === id).length;
          expect(given).toBe(Math.max(begun, Math.min(readersPerFile, allowed)));
        }
        const most = Math.max(...loads.values());
        const capped = input.readers.map((reader) => ({ ...reader, limit: most - 1 }));
        const tighter = assign({ ...input, readers: capped });
        // With one file less as everybody's limit, something must be left undone.
        const undone =
          tighter.problems.some((one) => one.kind === "over-limit") || tighter.readings.length < readings.length;
        expect(most === 0 || undone).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves begun readings alone, unless a conflict has come up since", () => {
    const kept = [pair(1, 101), pair(1, 102), pair(2, 101)];
    const { readings, problems } = assign(committee(5, 4, { kept, blocked: [pair(1, 102)] }));
    expect(readings.map(pairKey)).toEqual(expect.arrayContaining(["1/101", "2/101"]));
    expect(readings.map(pairKey)).not.toContain("1/102");
    expect(problems).toEqual([{ kind: "kept-against-conflict", reading: pair(1, 102) }]);
  });

  it("says what cannot be met", () => {
    const blocked = ids(4, 101).map((reviewer) => pair(1, reviewer));
    const { problems } = assign(committee(5, 6, { blocked }));
    expect(problems).toEqual([{ kind: "too-few-readers", candidateId: 1, wanted: 3, given: 1 }]);
    const limited = committee(3, 10, { readersPerFile: 2 });
    limited.readers = limited.readers.map((reader) => ({ ...reader, limit: 5 }));
    const short = assign(limited);
    expect([...short.loads.values()]).toEqual([5, 5, 5]);
    // 15 readings for 10 files: the shortage is spread, no file goes unread.
    expect(short.problems.filter((one) => one.kind === "too-few-readers").map((one) => one.given)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(kinds(committee(4, 8, { readersPerFile: 1 }))).toEqual(["not-connected"]);
    expect(kinds(committee(0, 2))).toEqual(["too-few-readers", "too-few-readers"]);
  });

  it("prefers readers who know the words, without unbalancing loads", () => {
    const input = committee(4, 40, { readersPerFile: 2, preferShared: true });
    const fields = ["causal inference", "robot control"];
    input.readers = input.readers.map((reader, at) => ({ ...reader, interests: [fields[at % 2] ?? ""] }));
    input.files = input.files.map((file, at) => ({ ...file, interests: [fields[at % 2] ?? ""] }));
    const { readings, loads } = assign(input);
    expect([...loads.values()]).toEqual([20, 20, 20, 20]);
    // Odd readers and odd files share a field.
    expect(readings.every((one) => (one.candidateId - one.reviewerId) % 2 === 0)).toBe(true);
  });
});

describe("assign with panels", () => {
  const panelled = (change: Partial<AssignmentInput> = {}) => {
    const input = committee(9, 90, change);
    input.readers = input.readers.map((reader, at) => ({ ...reader, panel: 1 + (at % 3) }));
    return input;
  };

  it("gives every file one reader from outside its panel", () => {
    const input = panelled();
    const { readings, loads, panelOfFile, problems } = assign(input);
    expect(problems).toEqual([]);
    const panelOf = new Map(input.readers.map((reader) => [reader.id, reader.panel ?? 0]));
    for (const { id } of input.files) {
      const inside = readings.filter(
        (one) => one.candidateId === id && panelOf.get(one.reviewerId) === panelOfFile.get(id),
      );
      expect(inside).toHaveLength(2);
    }
    expect([...loads.values()]).toEqual(ids(9).map(() => 30));
  });

  it("or has a tenth of the pool, and at least eight files, read by everybody", () => {
    const input = panelled({ bridge: "shared-files" });
    const { readings, problems } = assign(input);
    const readers = Map.groupBy(readings, (reading) => reading.candidateId);
    expect([...readers.values()].filter((list) => list.length === 9)).toHaveLength(9);
    expect([...readers.values()].filter((list) => list.length === 3)).toHaveLength(81);
    expect(problems).toEqual([]);
    const panels = new Map(input.readers.map((reader) => [reader.id, reader.panel ?? 0]));
    expect(panelBridges(readings, panels).every(({ shared, needed }) => shared.length >= needed)).toBe(true);
    const small = { ...input, files: input.files.slice(0, 20) };
    const all = Map.groupBy(assign(small).readings, (reading) => reading.candidateId);
    expect([...all.values()].filter((list) => list.length === 9)).toHaveLength(8);
  });

  it("lets others step in where a panel is too small, and says where no bridge was possible", () => {
    const input = panelled({ readersPerFile: 5 });
    const { readings, problems } = assign(input);
    expect(readings).toHaveLength(450);
    expect(problems).toEqual([]);
    const outsiders = input.readers.filter((reader) => reader.panel !== 1).map((reader) => pair(1, reader.id));
    const alone = panelled({ blocked: outsiders });
    alone.files = alone.files.map((file) => ({ ...file, panel: 1 + (file.id % 3) }));
    alone.files = alone.files.map((file) => (file.id === 1 ? { ...file, panel: 1 } : file));
    expect(assign(alone).problems).toEqual([{ kind: "no-bridge", candidateId: 1 }]);
  });
});

describe("minimumCostFlow", () => {
  it("sends all it can at the least cost, going back on an earlier choice where that pays", () => {
    const arc = (from: number, to: number, cost: number, rise = 0, capacity = 1): Arc => ({
      from,
      to,
      capacity,
      cost,
      rise,
      flow: 0,
    });
    // 0 → {1, 2} → {3, 4} → 5; the cheapest first path 0-1-3-5 blocks 2, which only reaches 3.
    const arcs = [arc(0, 1, 0), arc(0, 2, 0), arc(1, 3, 1), arc(1, 4, 4), arc(2, 3, 3), arc(3, 5, 0), arc(4, 5, 0)];
    expect(minimumCostFlow(6, arcs, 0, 5)).toBe(2);
    expect(arcs.map((one) => one.flow)).toEqual([1, 1, 0, 1, 1, 1, 1]);
    const even = [arc(0, 1, 0, 1, 9), arc(0, 2, 0, 1, 9), arc(1, 3, 0, 0, 9), arc(2, 3, 0, 0, 9), arc(3, 4, 0, 0, 6)];
    expect(minimumCostFlow(5, even, 0, 4)).toBe(6);
    expect(even.slice(0, 2).map((one) => one.flow)).toEqual([3, 3]);
  });
});

describe("sharedWords", () => {
  it.each([
    [2, ["Graph neural networks"], ["networks of graphs"]],
    [1, ["causality"], ["Causal inference"]],
    [1, ["machine learning"], ["online learning theory"]],
    [0, ["analysis of large systems"], ["theory of large systems"]],
    [1, ["Théorie des jeux"], ["theorie"]],
    [0, [], ["anything"]],
  ])("finds %i in %j and %j", (count, a, b) => expect(sharedWords(a, b)).toBe(count));
});
