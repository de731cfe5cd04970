import { eq } from "drizzle-orm";
import { getOwnReview } from "#db/own-reviews.ts";
import { keepVersion } from "#db/review-versions.ts";
import { listCriteria } from "#db/rubrics.ts";
import { reviews, scores } from "#db/schema/reviews.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { type ReviewInput, whatIsMissing } from "#lib/reviews/review.ts";
import { reviewInputFor } from "#lib/reviews/review-input.ts";

/** What a save answers: kept, or that another window was there first, with its text. Nothing is overwritten silently. */
export type Saved =
  | { kind: "saved"; revision: number; savedAt: Date }
  | { kind: "stale"; revision: number; savedAt: Date; input: ReviewInput };

/**
 * Keeps the working text of the viewer's review.
 * @param revision the one the form started from; 0 for the first save.
 * @param asides texts the viewer decided against where windows disagreed; they become earlier versions.
 * @throws {Refused} when recused, out of phase or the rubric is not locked; {Invalid} for marks the rubric does not have.
 */
export function saveReview(
  viewer: SeatedViewer,
  candidateId: number,
  input: ReviewInput,
  revision: number,
  asides: readonly ReviewInput[] = [],
): Saved {
  return store(viewer, candidateId, { input, revision, asides, submit: false });
}

/**
 * Submits the viewer's review: from now on it counts, and is seen as phase and seal say. It may be submitted anew.
 * @throws {Invalid} with a sentence on what is missing.
 */
export function submitReview(
  viewer: SeatedViewer,
  candidateId: number,
  input: ReviewInput,
  revision: number,
  asides: readonly ReviewInput[] = [],
): Saved {
  return store(viewer, candidateId, { input, revision, asides, submit: true });
}

interface Typed {
  input: ReviewInput;
  revision: number;
  asides: readonly ReviewInput[];
  submit: boolean;
}

function store(viewer: SeatedViewer, candidateId: number, { submit, asides, ...typed }: Typed): Saved {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "review.write", { openingId, candidateId });
  const now = getOwnReview(viewer, candidateId);
  const input = checked(viewer, typed.input, submit, now.needsReason);
  const kept = { revision: now.revision, savedAt: now.savedAt ?? new Date() };
  if (now.revision !== typed.revision) {
    // The same text again: an answer that got lost on the way, not another window.
    const same = JSON.stringify(now.input) === JSON.stringify(input);
    const done = same && (!submit || (now.state === "submitted" && !now.changed));
    if (!done) return { kind: "stale", ...kept, input: now.input };
    if (asides.length === 0) return { kind: "saved", ...kept };
  }
  const at = new Date();
  const revision = now.revision + asides.length + 1;
  write(
    allowed,
    (pen) => put(pen, viewer, candidateId, { round: now.round, revision, input, at, submit, asides }),
    () => ({ round: now.round, revision, submitted: submit }),
  );
  return { kind: "saved", revision, savedAt: at };
}

function checked(viewer: SeatedViewer, typed: ReviewInput, submit: boolean, needsReason: boolean): ReviewInput {
  const criteria = listCriteria(viewer);
  // A form opened before the rubric changed may still carry criteria that are gone.
  const known = typed.scores.filter((score) => criteria.some((one) => one.id === score.criterionId));
  const parsed = reviewInputFor(criteria).safeParse({ ...typed, scores: known });
  if (!parsed.success) throw new Invalid(parsed.error.issues[0]?.message ?? "Please check the marks.");
  const missing = submit ? whatIsMissing(criteria, parsed.data, needsReason) : null;
  if (missing) throw new Invalid(missing);
  return parsed.data;
}

interface Save {
  round: number;
  revision: number;
  input: ReviewInput;
  at: Date;
  submit: boolean;
  asides: readonly ReviewInput[];
}

/** The row and its scores are what counts: once submitted they change only by submitting anew. */
function put(pen: Pen, viewer: SeatedViewer, candidateId: number, save: Save): void {
  const { round, revision, input, at, submit } = save;
  const words = {
    recommendation: input.recommendation,
    comment: input.comment,
    reason: input.reason,
    read: input.whatIRead,
  };
  const row = pen
    .insert(reviews)
    .values({
      openingId: viewer.seat.openingId,
      candidateId,
      reviewerId: viewer.accountId,
      round,
      revision,
      ...words,
      startedAt: at,
      savedAt: at,
      submittedAt: submit ? at : null,
    })
    .onConflictDoUpdate({
      target: [reviews.candidateId, reviews.reviewerId, reviews.round],
      set: { revision, savedAt: at, ...(submit ? { submittedAt: at } : {}) },
    })
    .returning({ id: reviews.id, submittedAt: reviews.submittedAt })
    .get();
  if (submit || row.submittedAt === null) {
    pen.update(reviews).set(words).where(eq(reviews.id, row.id)).run();
    putScores(pen, row.id, input);
  }
  keepVersion(pen, row.id, save);
}

function putScores(pen: Pen, reviewId: number, input: ReviewInput): void {
  pen.delete(scores).where(eq(scores.reviewId, reviewId)).run();
  const rows = input.scores.flatMap(({ criterionId, value, evidence }) =>
    value === null ? [] : [{ reviewId, criterionKey: criterionId, value: value === "unable" ? null : value, evidence }],
  );
  if (rows.length > 0) pen.insert(scores).values(rows).run();
}
