import { expect, test } from "vitest";
import { assign } from "#lib/reviews/assignment.ts";
import type { AssignmentInput } from "#lib/reviews/assignment-input.ts";
import { assignConnected } from "#lib/reviews/connected-deal.ts";
import { readingGroups } from "#lib/reviews/review-graph.ts";

const ids = (n: number) => Array.from({ length: n }, (_, at) => ({ id: at + 1, interests: [] }));
const input = (readers: number, files: number, readersPerFile: number, seed: string): AssignmentInput => ({
  readers: ids(readers),
  files: ids(files),
  readersPerFile,
  blocked: [],
  kept: [],
  preferShared: false,
  bridge: "outside-reader",
  seed,
});
const seeds = Array.from({ length: 40 }, (_, at) => `seed ${at}`);

test("where single draws fall apart by chance, a connected one is found, as balanced as any", () => {
  const single = seeds.filter((seed) => readingGroups(assign(input(4, 4, 2, seed)).readings).length > 1);
  expect(single.length).toBeGreaterThan(0);
  for (const seed of seeds) {
    const deal = assignConnected(input(4, 4, 2, seed));
    expect(readingGroups(deal.readings)).toHaveLength(1);
    expect([...deal.loads.values()]).toEqual([2, 2, 2, 2]);
    expect(assignConnected(input(4, 4, 2, seed))).toEqual(deal);
  }
});

test("where no draw can be connected, the answer says so", () => {
  const deal = assignConnected(input(3, 6, 1, "x"));
  expect(readingGroups(deal.readings)).toHaveLength(3);
  expect(deal.problems.at(-1)?.kind).toBe("not-connected");
});
