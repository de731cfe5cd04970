import { describe, expect, it } from "vitest";
import { EMPTY_REVIEW, type ReviewInput } from "#lib/reviews/review.ts";
import { takesAway } from "#lib/reviews/version.ts";

const said = (comment: string, evidence = ""): ReviewInput => ({
  ...EMPTY_REVIEW,
  comment,
  scores: [{ criterionId: 1, value: 3, evidence }],
});
const paragraph = "The second chapter carries the whole argument and is written for outsiders.";

describe("a version worth keeping", () => {
  it("is not one that is only written on, put into words anew here and there, or judged otherwise", () => {
    expect(takesAway(said("Clear."), said("Clear. And short."))).toBe(false);
    expect(takesAway(said(`Clear. ${paragraph}`), said(`Very clear. ${paragraph}`))).toBe(false);
    expect(takesAway(said("", paragraph), { ...said("", paragraph), recommendation: "discuss" })).toBe(false);
  });

  it("is one of which a sentence or more is gone, in any field", () => {
    expect(takesAway(said(`Clear. ${paragraph} Short.`), said("Clear. Short."))).toBe(true);
    expect(takesAway(said("", paragraph), said(paragraph, ""))).toBe(true);
    expect(takesAway(said("", paragraph), EMPTY_REVIEW)).toBe(true);
  });
});
