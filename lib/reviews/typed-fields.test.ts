import { describe, expect, it } from "vitest";
import { EMPTY_REVIEW, type ReviewInput } from "#lib/reviews/review.ts";
import { FIELD, reviewInFields } from "#lib/reviews/typed-fields.ts";

const stored: ReviewInput = {
  ...EMPTY_REVIEW,
  comment: "Stored.",
  whatIRead: ["cv"],
  recommendation: "discuss",
  scores: [
    { criterionId: 1, value: 3, evidence: "Two papers." },
    { criterionId: 2, value: null, evidence: "" },
  ],
};

function fields(entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("what stands in the fields of a form", () => {
  it("is read back in the review's own terms", () => {
    const typed = fields([
      [FIELD.mark(1), "3"],
      [FIELD.evidence(1), "Two papers, read."],
      [FIELD.mark(2), "unable"],
      [FIELD.evidence(2), "Nothing on it."],
      [FIELD.recommendation, "interview"],
      [FIELD.comment, "Typed early."],
      [FIELD.read, "papers"],
      [FIELD.read, "statement"],
    ]);
    expect(reviewInFields(typed, stored)).toEqual({
      ...stored,
      comment: "Typed early.",
      recommendation: "interview",
      whatIRead: ["statement", "papers"],
      scores: [
        { criterionId: 1, value: 3, evidence: "Two papers, read." },
        { criterionId: 2, value: "unable", evidence: "Nothing on it." },
      ],
    });
  });

  it("leaves alone what the form has no field for: one criterion of many candidates", () => {
    const typed = fields([
      [FIELD.mark(2), "4"],
      [FIELD.evidence(2), "Clear."],
    ]);
    expect(reviewInFields(typed, stored)).toEqual({
      ...stored,
      scores: [stored.scores[0], { criterionId: 2, value: 4, evidence: "Clear." }],
    });
  });

  it("takes a box that is no longer ticked as not read, and a closed form without fields as nothing", () => {
    expect(reviewInFields(fields([[FIELD.comment, "Stored."]]), stored).whatIRead).toEqual([]);
    expect(reviewInFields(fields([]), stored)).toEqual(stored);
  });
});
