import { expect, it } from "vitest";
import { afterSave, laterReview, type OwnReview, standing } from "./own-review.ts";
import { EMPTY_REVIEW } from "./review.ts";

const at = (second: number) => new Date(second * 1000);
const none: OwnReview = {
  ...{ state: "none", revision: 0, round: 1, input: EMPTY_REVIEW, savedAt: null, submittedAt: null },
  ...{ changed: false, needsReason: false },
};
const text = (comment: string) => ({ ...EMPTY_REVIEW, comment });
const saved = (revision: number, comment: string, submitted: boolean) => ({
  ...{ revision, savedAt: at(revision), input: text(comment), submitted },
});

it("is begun with the first words, submitted when it is, and changed from the next word on", () => {
  expect(standing(none, false)).toEqual({ state: "none", changed: false });
  expect(standing(none, true)).toEqual({ state: "draft", changed: false });
  const draft = afterSave(none, saved(1, "a", false));
  expect(draft).toMatchObject({ state: "draft", changed: false, revision: 1, input: text("a") });
  const submitted = afterSave(draft, saved(2, "a", true));
  expect(submitted).toMatchObject({ state: "submitted", changed: false, submittedAt: at(2) });
  expect(standing(submitted, true)).toEqual({ state: "submitted", changed: true });
  const changed = afterSave(submitted, saved(3, "b", false));
  expect(changed).toMatchObject({ state: "submitted", changed: true, submittedAt: at(2) });
  expect(afterSave(changed, saved(4, "b", true))).toMatchObject({ changed: false });
});

it("begins a second round with a draft of it, the first one standing as submitted until then", () => {
  const first: OwnReview = { ...none, round: 2, state: "submitted", needsReason: true, savedAt: at(1) };
  expect(standing(first, false)).toEqual({ state: "submitted", changed: false });
  expect(afterSave(first, saved(1, "b", false))).toMatchObject({ state: "draft", changed: false, round: 2 });
});

it("goes on from the reading that was saved later", () => {
  const draft = afterSave(none, saved(1, "a", false));
  const later = afterSave(draft, saved(2, "b", false));
  expect(laterReview(none, undefined)).toBe(none);
  expect(laterReview(none, draft)).toBe(draft);
  expect(laterReview(draft, later)).toBe(later);
  expect(laterReview(later, draft)).toBe(later);
  expect(laterReview(draft, { ...draft })).toBe(draft);
});
