import { afterEach, beforeEach, expect, test } from "vitest";
import { listEvents } from "#db/events.ts";
import { movePhase } from "#db/openings.ts";
import { endPractice, getPractice, savePractice, startPractice } from "#db/practice.ts";
import { rankingFor } from "#db/ranking.ts";
import { listVisibleReviews } from "#db/reviews.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { PRACTICE_FILES } from "#lib/practice/files.ts";
import { agreedShare, apart } from "#lib/practice/practice.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
  world.set({ phase: "setup" });
  unlock(null);
});
afterEach(() => world.close());

/** The rubric of the test world as a draft, or locked again. */
function unlock(at: number | null): void {
  world.installation.sqlite.prepare("UPDATE rubrics SET locked_at = ?").run(at);
}

const [first] = PRACTICE_FILES;
const file = first?.key ?? "";
const review = (level: number, words = "") => ({
  scores: [1, 2, 3].map((criterionId) => ({ criterionId, value: level, evidence: words })),
});
const score = (person: "chair" | "member" | "other", level: number, submit = true, revision = 0) =>
  savePractice(world.viewer(person), { file, revision, submit, review: review(level, `WORDS-${person}`) });
const stateOf = (person: "chair" | "member" | "other") =>
  getPractice(world.viewer(person)).files.find((one) => one.key === file);

test("others’ marks open with one’s own, and say how far readers are apart", () => {
  startPractice(world.viewer("chair"));
  score("other", 5);
  expect(JSON.stringify(getPractice(world.viewer("member")))).not.toContain("WORDS-other");
  score("member", 2, false);
  expect(stateOf("member")).toMatchObject({ revision: 1, marks: null, handedIn: 1 });
  score("member", 3, true, 1);
  const marks = stateOf("member")?.marks ?? [];
  expect(marks.map(apart)).toEqual([2, 2, 2]);
  expect(agreedShare(marks)).toEqual({ agreed: 0, pairs: 3 });
  expect(JSON.stringify(marks)).toContain("WORDS-other");
  expect(stateOf("chair")?.marks).toBeNull();
});

test("a stale save is answered as such, a mark the scale has not is refused, and so is handing in half", () => {
  startPractice(world.viewer("chair"));
  score("member", 2, false);
  expect(score("member", 4, false)).toEqual({ kind: "stale" });
  expect(() => score("member", 9, false, 1)).toThrow("levels 1 to 5");
  expect(() =>
    savePractice(world.viewer("member"), { file, revision: 1, submit: true, review: { scores: [] } }),
  ).toThrow("Still missing");
});

test("it is the chair’s to start, by a draft rubric, once at a time", () => {
  expect(() => startPractice(world.viewer("member"))).toThrow("Only the chair");
  expect(() => score("member", 3)).toThrow("No practice round is on.");
  unlock(1);
  expect(() => startPractice(world.viewer("chair"))).toThrow("locked");
  unlock(null);
  startPractice(world.viewer("chair"));
  expect(() => startPractice(world.viewer("chair"))).toThrow("on already");
  expect(() => getPractice(world.viewer("observer"))).toThrow("Observers do not score");
});

test("it never counts: no review, no rank, and nothing of it is left when review begins", () => {
  const chair = world.viewer("chair");
  startPractice(chair);
  score("member", 5);
  unlock(1);
  expect(listVisibleReviews(world.viewer("chair"))).toEqual([]);
  expect(rankingFor(world.viewer("chair")).rows.every((row) => row.n === 0 && row.rank === null)).toBe(true);
  movePhase(world.viewer("chair"), { to: "independent", reason: "" });
  const left = world.installation.sqlite
    .prepare(
      "SELECT (SELECT count(*) FROM practice_reviews) AS reviews, count(*) AS open FROM practice_rounds WHERE ended_at IS NULL",
    )
    .get();
  expect(left).toEqual({ reviews: 0, open: 0 });
  expect(() => getPractice(world.viewer("member"))).toThrow("during set-up");
});

test("ending it removes what was scored; the record says who started and ended it", () => {
  const chair = world.viewer("chair");
  startPractice(chair);
  score("member", 5);
  endPractice(chair);
  startPractice(chair);
  expect(stateOf("member")).toMatchObject({ revision: 0, handedIn: 0 });
  expect(listEvents(chair).rows.map((row) => [row.action, row.detail.what ?? row.detail.submitted])).toEqual([
    ["practice.hold", "started"],
    ["practice.hold", "ended"],
    ["practice.score", true],
    ["practice.hold", "started"],
  ]);
});
