import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { Editors, type Step } from "./editors.ts";
import type { Fate } from "./unruly-network.ts";

const RUNS = 1000;

const fates: Fate[] = ["answered", "answered", "answer lost", "request lost", "late"];
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("type" as const), who: fc.nat(1), field: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("mark" as const), who: fc.nat(1), value: fc.nat(4) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("wait" as const), ms: fc.constantFrom(50, 400, 900, 6000) }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("network" as const), which: fc.nat(9), fate: fc.constantFrom(...fates) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("replay" as const), which: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("open" as const),
      who: fc.nat(1),
      after: fc.constantFrom("crash" as const, "reload" as const, "leave" as const),
      early: fc.boolean(),
      cached: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("choose" as const), who: fc.nat(1), mine: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("submit" as const), who: fc.nat(1) }) },
);

/** A window reads the copy of one that lives on, which writes more, and takes the copy up late; then that one crashes. */
const TAKEN_OVER_ALIVE: Step[] = [
  { kind: "mark", who: 1, value: 0 },
  { kind: "type", who: 0, field: 0 },
  { kind: "open", who: 0, after: "crash", early: false, cached: false },
  { kind: "type", who: 1, field: 0 },
  { kind: "network", which: 0, fate: "answered" },
  { kind: "open", who: 1, after: "crash", early: false, cached: false },
];

let world: TestWorld;
beforeAll(() => {
  world = openTestWorld();
});
afterAll(() => world.close());

describe("two windows on one review", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("lose no word, in whatever order things happen", async () => {
    const seen = { words: 0, asked: 0, runs: 0 };
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 5, maxLength: 60 }), async (sameBrowser, steps) => {
        const editors = new Editors(world, sameBrowser);
        try {
          for (const one of steps) await editors.take(one);
          await editors.comeToRest();
          const kept = editors.kept();
          expect(editors.typed.filter((word) => !kept.includes(word))).toEqual([]);
          seen.words += editors.typed.length;
          seen.asked += editors.asked;
          seen.runs += 1;
        } finally {
          editors.close();
        }
      }),
      { numRuns: RUNS, examples: [[true, TAKEN_OVER_ALIVE]], endOnFailure: false },
    );
    // The runs are worth something only when words were typed and windows did disagree.
    expect(seen.runs).toBe(RUNS);
    expect(seen.words).toBeGreaterThan(RUNS);
    expect(seen.asked).toBeGreaterThan(RUNS / 10);
  }, 240_000);
});
