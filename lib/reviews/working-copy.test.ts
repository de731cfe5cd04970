import { describe, expect, it } from "vitest";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import { EMPTY_REVIEW } from "#lib/reviews/review.ts";
import { sameReview, spread, takenUp, workingCopyKey } from "#lib/reviews/working-copy.ts";

const empty = spread(DEFAULT_RUBRIC, EMPTY_REVIEW);
const typed = { ...empty, comment: "Read the second paper again." };

/** How a form whose server holds `server` at revision 4 goes on from a copy. */
const from = (copy: unknown, server = empty, shown = server) =>
  takenUp(
    typeof copy === "string" ? copy : JSON.stringify(copy),
    (review) => spread(DEFAULT_RUBRIC, review),
    { revision: 4, review: server },
    shown,
  );

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

  it("is restored where it follows the server's text, and a person is asked where both went on", () => {
    expect(from({ revision: 3, review: empty })).toBeNull();
    expect(from({ revision: 4, review: typed })).toMatchObject({ review: typed, ask: false });
    expect(from({ revision: 3, review: typed })).toMatchObject({ review: typed, ask: true });
    expect(from("{")).toBeNull();
    expect(from({ revision: 1 })).toBeNull();
  });

  it("follows the server's text where that was sent from here and only its answer got lost", () => {
    const begun = { ...empty, comment: "Read the second" };
    expect(from({ revision: 3, review: typed, sent: [begun] }, begun)).toMatchObject({ review: typed, ask: false });
  });

  it("is kept however long the text has become, and with the texts that were not chosen", () => {
    const long = { ...typed, comment: "word ".repeat(9000) };
    expect(from({ revision: 4, review: long })?.review.comment).toBe(long.comment);
    expect(from({ revision: 4, review: empty, asides: [typed] })).toMatchObject({ review: empty, asides: [typed] });
  });
});

describe("what was typed before the page woke up", () => {
  const first = empty.scores[0]?.criterionId;
  const scored = (value: number, evidence: string) => ({
    ...empty,
    scores: empty.scores.map((one) => (one.criterionId === first ? { ...one, value, evidence } : one)),
  });

  it("stands beside what was kept", () => {
    const kept = { revision: 4, review: typed };
    expect(from(kept, empty, scored(4, "Clear."))?.review).toEqual({ ...scored(4, "Clear."), comment: typed.comment });
    expect(from(kept, empty, empty)?.review).toEqual(typed);
  });

  it("keeps the words of both where both went on with one text, and the later of two choices", () => {
    const before = { ...empty, comment: "Read." };
    const early = { ...before, comment: "Read. Early words.", recommendation: "discuss" as const };
    const kept = { ...before, comment: "Read. Kept words.", recommendation: "decline" as const };
    expect(from({ revision: 4, review: kept }, before, early)?.review).toMatchObject({
      comment: "Read. Kept words.\nEarly words.",
      recommendation: "discuss",
    });
  });
});
