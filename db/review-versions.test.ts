import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getOwnReview } from "#db/own-reviews.ts";
import { saveReview, submitReview } from "#db/review-saves.ts";
import { listOwnVersions } from "#db/review-versions.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { EMPTY_REVIEW, type ReviewInput } from "#lib/reviews/review.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const said = (comment: string): ReviewInput => ({ ...EMPTY_REVIEW, recommendation: "abstain", comment });
const ann = () => world.viewer("member");
const ada = () => world.candidate[0];
const comments = () => listOwnVersions(ann(), ada()).map((one) => one.input.comment);
const paragraph = "The proof in the second chapter is short, complete and hers alone.";

describe("versions of a review", () => {
  it("replace each other while a text only grows, and stay where a sentence was taken back", () => {
    saveReview(ann(), ada(), said("A."), 0);
    saveReview(ann(), ada(), said("A. B."), 1);
    saveReview(ann(), ada(), said(`A. B. ${paragraph}`), 2);
    expect(comments()).toEqual([`A. B. ${paragraph}`, "A."]);
    saveReview(ann(), ada(), said("A. B."), 3);
    expect(comments()).toEqual(["A. B.", `A. B. ${paragraph}`, "A."]);
  });

  it("keep what was decided against, older than what goes on", () => {
    saveReview(ann(), ada(), said("Theirs."), 0);
    expect(saveReview(ann(), ada(), said("Mine."), 1, [said("Theirs."), said("Older.")])).toMatchObject({
      revision: 4,
    });
    expect(comments()).toEqual(["Mine.", "Older.", "Theirs.", "Theirs."]);
    expect(saveReview(ann(), ada(), said("Mine, too."), 4)).toMatchObject({ kind: "saved", revision: 5 });
  });

  it("leave a submitted text submitted when the other window's text is the one set aside", () => {
    submitReview(ann(), ada(), said("Submitted."), 0);
    saveReview(ann(), ada(), said("Submitted."), 1, [said("From the other window.")]);
    expect(comments()).toEqual(["Submitted.", "From the other window."]);
    expect(getOwnReview(ann(), ada())).toMatchObject({ state: "submitted", changed: false, revision: 3 });
  });

  it("hold a text set aside even when the text that goes on was already there", () => {
    saveReview(ann(), ada(), said("Same."), 0);
    saveReview(ann(), ada(), said("Same."), 7, [said("Aside.")]);
    expect(comments()).toContain("Aside.");
  });
});
