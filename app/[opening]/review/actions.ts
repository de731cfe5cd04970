"use server";

import { action } from "#app/_gate/action.ts";
import { saveReview, submitReview } from "#db/review-saves.ts";
import { reviewSave } from "#lib/reviews/review-input.ts";

export const saveReviewAction = action(
  reviewSave,
  (viewer, { candidateId, review, revision, asides }) => saveReview(viewer, candidateId, review, revision, asides),
  { refresh: false },
);

export const submitReviewAction = action(reviewSave, (viewer, { candidateId, review, revision, asides }) =>
  submitReview(viewer, candidateId, review, revision, asides),
);
