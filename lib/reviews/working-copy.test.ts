import { describe, expect, it } from "vitest";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import { EMPTY_REVIEW } from "#lib/reviews/review.ts";
import { readWorkingCopy, reconcile, sameReview, spread, workingCopyKey } from "#lib/reviews/working-copy.ts";

const empty = spread(DEFAULT_RUBRIC, EMPTY_REVIEW);
const typed = { ...empty, comment: "Read the second paper again." };

describe("the working copy of a review", () => {
  it("is kept for one person and one candidate", () => {
    expect(workingCopyKey(1, 23)).not.toBe(workingCopyKey(12, 3));
  });

  it("gives every criterion a place, so that equal reviews are equal texts", () => {
    const [first] = DEFAULT_RUBRIC;
    const one = spread(DEFAULT_RUBRIC, {
      ...EMPTY_REVIEW,
      scores: [{ evidence: "x", value: 3, criterionId: first?.id ?? 0 }],
    });
    expect(one.scores).toHaveLength(DEFAULT_RUBRIC.length);
    expect(sameReview(one, spread(DEFAULT_RUBRIC, { ...one, scores: one.scores.toReversed() }))).toBe(true);
    expect(sameReview(one, empty)).toBe(false);
  });

  it("survives being written down and reads nothing from rubbish", () => {
    const kept = { revision: 4, review: typed };
    expect(readWorkingCopy(JSON.stringify(kept))).toEqual(kept);
    expect(readWorkingCopy(null)).toBeNull();
    expect(readWorkingCopy("{")).toBeNull();
    expect(readWorkingCopy('{"revision":1}')).toBeNull();
  });

  it("is restored where it follows the server's text, and a person is asked where both went on", () => {
    const server = { revision: 4, review: empty };
    expect(reconcile(null, server)).toBe("nothing");
    expect(reconcile({ revision: 3, review: empty }, server)).toBe("nothing");
    expect(reconcile({ revision: 4, review: typed }, server)).toBe("restore");
    expect(reconcile({ revision: 3, review: typed }, server)).toBe("ask");
  });
});
