import { afterEach, beforeEach, expect, test } from "vitest";
import { getComparison, listComparedMarks } from "#db/compare.ts";
import { addReview, mark } from "#db/marked-world.ts";
import { saveReview } from "#db/review-saves.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { EMPTY_REVIEW } from "#lib/reviews/review.ts";

let world: TestWorld;

beforeEach(() => {
  world = openTestWorld();
  mark(world);
});
afterEach(() => world.close());

test("facts stand in the order asked, each with its place", () => {
  const [first, , third] = world.candidate;
  const [one, two] = getComparison(world.viewer("member"), [third, first]);
  expect([one?.id, two?.id]).toEqual([third, first]);
  expect(one?.figures.counts).toEqual({ conference: 3 });
  expect(one?.works).toHaveLength(3);
  expect(one?.activities.award).toMatchObject([{ text: "CAND2", documentId: 5_002_000, start: 0, end: 5 }]);
});

test("a candidate one is recused from is not beside the others, and asking for them changes nothing", () => {
  const viewer = world.viewer("conflicted");
  const others = world.candidate.slice(0, 3);
  expect(getComparison(viewer, world.candidate)).toEqual(getComparison(viewer, others));
  expect(listComparedMarks(viewer, world.candidate)).toEqual(listComparedMarks(viewer, others));
  expect(getComparison(world.viewer("member"), [999, 12])).toEqual([]);
});

test("marks are one’s own, drafts too, and others’ where they are open; what is sealed says so alike with and without", () => {
  const [first, second] = world.candidate;
  const seen = () =>
    listComparedMarks(world.viewer("member"), [first, second]).map(({ reviews, sealed }) => [
      reviews.map(({ reviewer, draft }) => (draft ? `${reviewer} (draft)` : reviewer)),
      sealed,
    ]);
  expect(seen()).toEqual([
    [[], "sealed"],
    [[], "sealed"],
  ]);
  const scores = [{ criterionId: 1, value: 2, evidence: "" }];
  saveReview(world.viewer("member"), second, { ...EMPTY_REVIEW, scores }, 0);
  addReview(world, 0, "member", true);
  expect(seen()).toEqual([
    [["Me", "chair", "other"], null],
    [["Me (draft)"], "sealed"],
  ]);
  world.set({ phase: "discussion" });
  expect(seen()[1]).toEqual([["Me (draft)", "chair", "other"], null]);
});

test("the database is asked as often for two candidates’ facts as for four", () => {
  const asked = (ids: number[]) => {
    const { sqlite } = world.installation;
    const prepare = sqlite.prepare.bind(sqlite);
    let n = 0;
    sqlite.prepare = ((text: string) => {
      n += 1;
      return prepare(text);
    }) as typeof sqlite.prepare;
    getComparison(world.viewer("chair"), ids);
    sqlite.prepare = prepare;
    return n;
  };
  expect(asked(world.candidate.slice(0, 2))).toBeGreaterThan(4);
  expect(asked(world.candidate.slice(0, 2))).toBe(asked(world.candidate));
});
