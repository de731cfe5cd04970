import { expect, it } from "vitest";
import { DEFAULT_RUBRIC } from "./default-rubric.ts";
import { EMPTY_REVIEW, missingIn, type ReviewInput, whatIsMissing } from "./review.ts";

const scores = DEFAULT_RUBRIC.map(({ id }) => ({ criterionId: id, value: 3, evidence: "" }));
const whole: ReviewInput = { ...EMPTY_REVIEW, scores, recommendation: "discuss" };

it("says place by place, in the order of the form, what keeps a review from being submitted", () => {
  expect(missingIn(DEFAULT_RUBRIC, whole, false)).toEqual([]);
  expect(whatIsMissing(DEFAULT_RUBRIC, whole, false)).toBeNull();
  const begun = { ...whole, scores: scores.slice(2), recommendation: null };
  const [first, second] = DEFAULT_RUBRIC;
  expect(missingIn(DEFAULT_RUBRIC, begun, true).map(({ at }) => at)).toEqual([
    first?.id,
    second?.id,
    "recommendation",
    "reason",
  ]);
  expect(whatIsMissing(DEFAULT_RUBRIC, begun, false)).toBe(
    `Still missing: a mark or “unable to judge” for “${first?.name}” and “${second?.name}”; a recommendation.`,
  );
});

it("asks no marks of one who abstains", () => {
  expect(missingIn(DEFAULT_RUBRIC, { ...EMPTY_REVIEW, recommendation: "abstain" }, false)).toEqual([]);
});
