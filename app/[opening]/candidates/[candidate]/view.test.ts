import { afterEach, beforeEach, expect, it } from "vitest";
import { listCandidateNames } from "#db/candidates.ts";
import { addReview } from "#db/marked-world.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { surroundingOf } from "./view.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

/** Names before and after the candidate at this place of the world, and the place in the table. */
function around(person: Person, at: 0 | 1 | 2 | 3, view?: string) {
  const { previous, next, place, shown } = surroundingOf(world.viewer(person), world.candidate[at], view);
  return [previous?.name, next?.name, place, shown];
}

it("without a table the order is the viewer's own", () => {
  const names = listCandidateNames(world.viewer("chair")).map(({ name }) => name);
  const at = names.indexOf("Bo Lindqvist");
  expect(around("chair", 1)).toEqual([names[at - 1], names[at + 1], null, 4]);
  expect(around("chair", 1, "nowhere?sort=name")).toEqual([names[at - 1], names[at + 1], null, 4]);
});

it("in a table it is the table's, under its filter; whoever the filter has just lost stands where they stood", () => {
  expect(around("chair", 1, "candidates?sort=name")).toEqual(["Ada Quill", "Chidi Marsh", 2, 4]);
  expect(around("chair", 1, "candidates?sort=-name&q=-marsh")).toEqual(["Dara Voss", "Ada Quill", 2, 3]);
  expect(around("chair", 1, "candidates?sort=name&q=-lindqvist")).toEqual(["Ada Quill", "Chidi Marsh", null, 3]);
});

it("a candidate one is recused from is nobody's neighbour", () => {
  expect(around("conflicted", 2, "candidates?sort=name")).toEqual(["Bo Lindqvist", undefined, 3, 3]);
});

it("sealed scores move nobody, in either table", () => {
  const views = [
    "candidates?sort=-score",
    "candidates?sort=score&q=score>2",
    "ranking?",
    "ranking?sort=-mean&mean=3..",
  ];
  const seen = (person: Person) => views.map((view) => ([0, 1, 2, 3] as const).map((at) => around(person, at, view)));
  const before = seen("member");
  const chair = seen("chair");
  addReview(world, 0, "other", true, 1);
  addReview(world, 1, "other", true, 4);
  expect(seen("member")).toEqual(before);
  world.set({ phase: "discussion" });
  expect(seen("chair")).not.toEqual(chair);
});
