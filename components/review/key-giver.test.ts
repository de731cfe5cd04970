import { expect, it } from "vitest";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import { EMPTY_REVIEW, type ReviewInput } from "#lib/reviews/review.ts";
import { spread } from "#lib/reviews/working-copy.ts";
import { keyGiver } from "./key-giver.ts";

const review = spread(DEFAULT_RUBRIC, EMPTY_REVIEW);
const [first] = DEFAULT_RUBRIC;

function press(value: number | "unable", inRecommendation: boolean, closed = false): ReviewInput {
  let now = review;
  const none = () => undefined;
  const desk = {
    here: () => first?.id ?? 0,
    row: () => 0,
    inRecommendation: () => inRecommendation,
    ...{ move: none, note: none, back: none, recommend: none, goTo: none },
    stay: () => 0,
    stayInRecommendation: () => 0,
  };
  const change = (next: ReviewInput) => {
    now = next;
  };
  keyGiver(desk, DEFAULT_RUBRIC, review, closed ? null : change)(value);
  return now;
}

it("gives a level, or unable to judge, to the criterion that has the keyboard", () => {
  expect(press(4, false).scores[0]?.value).toBe(4);
  expect(press("unable", false).scores[0]?.value).toBe("unable");
  expect(press(9, false)).toEqual(review);
});

it("chooses the recommendation by its place where that has the keyboard, and leaves the marks alone", () => {
  expect(press(1, true)).toEqual({ ...review, recommendation: "interview" });
  expect(press(4, true)).toEqual({ ...review, recommendation: "abstain" });
  expect(press(5, true)).toEqual(review);
  expect(press("unable", true)).toEqual(review);
});

it("changes nothing where nothing may be changed", () => {
  expect(press(4, false, true)).toEqual(review);
  expect(press(1, true, true)).toEqual(review);
});
