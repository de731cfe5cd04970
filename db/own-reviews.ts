import { and, asc, desc, eq, getTableColumns } from "drizzle-orm";
import { getCandidateName, listCandidateNames, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { listCriteria } from "#db/rubrics.ts";
import { candidates } from "#db/schema/candidates.ts";
import { reviewRevisions, reviews, scores } from "#db/schema/reviews.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { EMPTY_REVIEW, type ReviewInput, reviewInput, reviewInputFor, whatIsMissing } from "#lib/reviews/review.ts";

/** The viewer's own review of a candidate, as their form shows it. */
export interface OwnReview {
  state: "none" | "draft" | "submitted";
  /** Counts every save; the form sends back the one it started from. */
  revision: number;
  round: number;
  /** The working text: the last saved one, which after submission may run ahead of what is submitted. */
  input: ReviewInput;
  savedAt: Date | null;
  submittedAt: Date | null;
  /** The working text differs from the submitted one and counts only when submitted anew. */
  changed: boolean;
  /** A first round was submitted: this round says why it differs. */
  needsReason: boolean;
}

/** @throws {NotFound} when the candidate is not the viewer's to see. */
export function getOwnReview(viewer: SeatedViewer, candidateId: number): OwnReview {
  getCandidateName(viewer, candidateId);
  return assemble(viewer, ownRounds(viewer, candidateId), lastRevision);
}

/** The viewer's own reviews of all candidates they may see, begun or not, by candidate: for reading by criterion. */
export function listOwnReviews(viewer: SeatedViewer): Map<number, OwnReview> {
  const mine = and(visibleCandidate(viewer), eq(reviews.reviewerId, viewer.accountId));
  const rounds = database()
    .select(getTableColumns(reviews))
    .from(reviews)
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .where(mine)
    .orderBy(asc(reviews.round))
    .all();
  const revisions = database()
    .select(getTableColumns(reviewRevisions))
    .from(reviewRevisions)
    .innerJoin(reviews, eq(reviews.id, reviewRevisions.reviewId))
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .where(mine)
    .orderBy(asc(reviewRevisions.revision))
    .all();
  const last = new Map(revisions.map((row) => [row.reviewId, row]));
  const byCandidate = Map.groupBy(rounds, (row) => row.candidateId);
  return new Map(
    listCandidateNames(viewer).map(({ id }) => [
      id,
      assemble(viewer, byCandidate.get(id) ?? [], (reviewId) => last.get(reviewId)),
    ]),
  );
}

type Round = typeof reviews.$inferSelect;

/** A review from its rounds, in their order, and the last kept text of each. */
function assemble(viewer: SeatedViewer, rounds: readonly Round[], lastText: typeof lastRevision): OwnReview {
  const last = rounds.at(-1);
  const round = Math.max(phaseRound(viewer), last?.round ?? 1);
  const first = rounds.find((one) => one.round < round);
  const needsReason = Boolean(first?.submittedAt);
  const current = last?.round === round ? last : undefined;
  const found = current ?? first;
  const working = found ? lastText(found.id) : undefined;
  const input = working ? parse(working.content) : EMPTY_REVIEW;
  return {
    state: current?.submittedAt || (!current && needsReason) ? "submitted" : found ? "draft" : "none",
    revision: current?.revision ?? 0,
    round,
    input: current ? input : { ...input, reason: "" },
    savedAt: found?.savedAt ?? null,
    submittedAt: current?.submittedAt ?? first?.submittedAt ?? null,
    changed: Boolean((current?.submittedAt ?? needsReason) && working && !working.submitted),
    needsReason,
  };
}

/** Scores given in the discussion are round two; what was submitted before stays as it was. */
function phaseRound(viewer: SeatedViewer): number {
  return viewer.seat.phase === "setup" || viewer.seat.phase === "independent" ? 1 : 2;
}

function ownRounds(viewer: SeatedViewer, candidateId: number) {
  return database()
    .select()
    .from(reviews)
    .where(
      and(
        eq(reviews.openingId, viewer.seat.openingId),
        eq(reviews.candidateId, candidateId),
        eq(reviews.reviewerId, viewer.accountId),
      ),
    )
    .orderBy(asc(reviews.round))
    .all();
}

function lastRevision(reviewId: number) {
  return database()
    .select()
    .from(reviewRevisions)
    .where(eq(reviewRevisions.reviewId, reviewId))
    .orderBy(desc(reviewRevisions.revision))
    .limit(1)
    .get();
}

const parse = (content: string): ReviewInput => reviewInput.parse(JSON.parse(content));

/** What a save answers: kept, or that another window was there first, with its text. Nothing is overwritten silently. */
export type Saved =
  | { kind: "saved"; revision: number; savedAt: Date }
  | { kind: "stale"; revision: number; savedAt: Date; input: ReviewInput };

/**
 * Keeps the working text of the viewer's review.
 * @param revision the one the form started from; 0 for the first save.
 * @throws {Refused} when recused, out of phase or the rubric is not locked; {Invalid} for marks the rubric does not have.
 */
export function saveReview(viewer: SeatedViewer, candidateId: number, input: ReviewInput, revision: number): Saved {
  return store(viewer, candidateId, input, revision, false);
}

/**
 * Submits the viewer's review: from now on it counts, and is seen as phase and seal say. It may be submitted anew.
 * @throws {Invalid} with a sentence on what is missing.
 */
export function submitReview(viewer: SeatedViewer, candidateId: number, input: ReviewInput, revision: number): Saved {
  return store(viewer, candidateId, input, revision, true);
}

function store(
  viewer: SeatedViewer,
  candidateId: number,
  typed: ReviewInput,
  revision: number,
  submit: boolean,
): Saved {
  const { openingId } = viewer.seat;
  const now = getOwnReview(viewer, candidateId);
  const allowed = permit(viewer, "review.write", { openingId, candidateId });
  const input = checked(viewer, typed, submit, now.needsReason);
  if (now.revision !== revision) {
    // The same text again: an answer that got lost on the way, not another window.
    const same = JSON.stringify(now.input) === JSON.stringify(input) && (!submit || !now.changed);
    if (same && (!submit || now.state === "submitted"))
      return { kind: "saved", revision: now.revision, savedAt: now.savedAt ?? new Date() };
    return { kind: "stale", revision: now.revision, savedAt: now.savedAt ?? new Date(), input: now.input };
  }
  const at = new Date();
  write(
    allowed,
    (pen) => put(pen, viewer, candidateId, { round: now.round, revision: revision + 1, input, at, submit }),
    () => ({ round: now.round, revision: revision + 1, submitted: submit }),
  );
  return { kind: "saved", revision: revision + 1, savedAt: at };
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
  keepRevision(pen, row.id, save);
}

function putScores(pen: Pen, reviewId: number, input: ReviewInput): void {
  pen.delete(scores).where(eq(scores.reviewId, reviewId)).run();
  const rows = input.scores.flatMap(({ criterionId, value, evidence }) =>
    value === null ? [] : [{ reviewId, criterionKey: criterionId, value: value === "unable" ? null : value, evidence }],
  );
  if (rows.length > 0) pen.insert(scores).values(rows).run();
}

/** Autosaves within this time of the version before them replace each other: versions are for reading, not for replay. */
const VERSION_MS = 10 * 60_000;

function keepRevision(pen: Pen, reviewId: number, { revision, input, at, submit }: Save): void {
  const [last, before] = pen
    .select({ revision: reviewRevisions.revision, at: reviewRevisions.at, submitted: reviewRevisions.submitted })
    .from(reviewRevisions)
    .where(eq(reviewRevisions.reviewId, reviewId))
    .orderBy(desc(reviewRevisions.revision))
    .limit(2)
    .all();
  if (last && before && !last.submitted && at.getTime() - before.at.getTime() < VERSION_MS)
    pen
      .delete(reviewRevisions)
      .where(and(eq(reviewRevisions.reviewId, reviewId), eq(reviewRevisions.revision, last.revision)))
      .run();
  pen
    .insert(reviewRevisions)
    .values({ reviewId, revision, at, submitted: submit, content: JSON.stringify(input) })
    .run();
}

export interface ReviewVersion {
  round: number;
  revision: number;
  at: Date;
  submitted: boolean;
  input: ReviewInput;
}

/** Every kept version of the viewer's own review of a candidate, newest first. */
export function listOwnVersions(viewer: SeatedViewer, candidateId: number): ReviewVersion[] {
  getCandidateName(viewer, candidateId);
  return database()
    .select({
      round: reviews.round,
      revision: reviewRevisions.revision,
      at: reviewRevisions.at,
      submitted: reviewRevisions.submitted,
      content: reviewRevisions.content,
    })
    .from(reviewRevisions)
    .innerJoin(reviews, eq(reviews.id, reviewRevisions.reviewId))
    .where(
      and(
        eq(reviews.candidateId, candidateId),
        eq(reviews.reviewerId, viewer.accountId),
        eq(reviews.openingId, viewer.seat.openingId),
      ),
    )
    .orderBy(desc(reviews.round), desc(reviewRevisions.revision))
    .all()
    .map(({ content, ...version }) => ({ ...version, input: parse(content) }));
}
