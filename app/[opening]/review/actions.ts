"use server";

import { action } from "#app/_gate/action.ts";
import { saveReview, submitReview } from "#db/own-reviews.ts";
import { reviewSave } from "#lib/reviews/review.ts";

export const saveReviewAction = action(
  reviewSave,
  (viewer, { candidateId, review, revision }) => saveReview(viewer, candidateId, review, revision),
  { refresh: false },
);

export const submitReviewAction = action(reviewSave, (viewer, { candidateId, review, revision }) =>
  submitReview(viewer, candidateId, review, revision),
);
