import { describe, expect, it } from "vitest";
import { type Criterion, rubricInput } from "#lib/reviews/criteria.ts";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import { openCriteria } from "#lib/reviews/review.ts";
import { reviewInput, reviewInputFor } from "#lib/reviews/review-input.ts";

const messages = (criteria: unknown) =>
  rubricInput.safeParse({ criteria }).error?.issues.map((issue) => issue.message) ?? [];
const changed = (change: Partial<Criterion>, at = 0) =>
  DEFAULT_RUBRIC.map((one, index) => (index === at ? { ...one, ...change } : one));

describe("rubricInput", () => {
  it("accepts the default rubric unchanged", () => {
    expect(rubricInput.parse({ criteria: DEFAULT_RUBRIC }).criteria).toEqual(DEFAULT_RUBRIC);
  });

  it("wants three to eight criteria", () => {
    expect(messages(DEFAULT_RUBRIC.slice(0, 2))).toEqual(["A rubric needs at least 3 criteria."]);
    const nine = Array.from({ length: 9 }, (_, at) => ({ ...DEFAULT_RUBRIC[0], id: at + 1, name: `Criterion ${at}` }));
    expect(messages(nine)[0]).toMatch(/more than 8/);
    expect(messages(nine.slice(1))).toEqual([]);
  });

  it("refuses what would make totals meaningless", () => {
    expect(messages(changed({ weight: -1 }))).toEqual(["A weight cannot be below zero."]);
    expect(messages(DEFAULT_RUBRIC.map((one) => ({ ...one, weight: 0 })))[0]).toMatch(/must count/);
    expect(messages(DEFAULT_RUBRIC.map((one) => ({ ...one, independent: true })))[0]).toMatch(/must count/);
    const shorter = DEFAULT_RUBRIC[0]?.levels.slice(0, 4) ?? [];
    expect(messages(changed({ levels: shorter }))[0]).toMatch(/same length/);
    expect(messages(changed({ levels: shorter }, 4))).toEqual([]);
    expect(messages(changed({ levels: shorter.slice(1) }))[0]).toMatch(/numbered 1, 2, 3/);
    expect(messages(changed({ levels: shorter.slice(0, 1) }))[0]).toMatch(/at least two levels/);
    expect(messages(changed({ name: "teaching" }))).toEqual(["Two criteria are called “Teaching”."]);
    expect(messages(changed({ id: 2 }))).toEqual(["Two criteria carry the same number."]);
    expect(messages(changed({ name: "  " }))).toEqual(["Please name this criterion."]);
  });
});

const review = { scores: [], recommendation: null, comment: "", whatIRead: [] };
const score = (criterionId: number, value: unknown) => ({ criterionId, value, evidence: "" });

describe("reviewInput", () => {
  it("keeps what was read in one order, once", () => {
    const parsed = reviewInput.parse({ ...review, whatIRead: ["letters", "cv", "letters"] });
    expect(parsed.whatIRead).toEqual(["cv", "letters"]);
  });

  it("tells unable, not yet and a level apart", () => {
    const scores = [score(1, "unable"), score(2, null), score(3, 4)];
    expect(reviewInputFor(DEFAULT_RUBRIC).parse({ ...review, scores }).scores).toEqual(scores);
    const open = openCriteria(DEFAULT_RUBRIC, reviewInput.parse({ ...review, scores }).scores);
    expect(open.map((one) => one.id)).toEqual([2, 4, 5]);
  });

  it.each([
    ["a level the scale lacks", [score(1, 6)]],
    ["half a level", [score(1, 2.5)]],
    ["zero", [score(1, 0)]],
    ["an unknown criterion", [score(77, 3)]],
    ["a criterion twice", [score(1, 3), score(1, 4)]],
    ["words", [score(1, "good")]],
  ])("refuses %s", (_, scores) => {
    expect(reviewInputFor(DEFAULT_RUBRIC).safeParse({ ...review, scores }).success).toBe(false);
  });
});
