import { and, desc, eq } from "drizzle-orm";
import { getCandidateName } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { reviewRevisions, reviews } from "#db/schema/reviews.ts";
import type { Pen } from "#db/write.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { ReviewInput } from "#lib/reviews/review.ts";
import { keptReview } from "#lib/reviews/review-input.ts";
import { takesAway } from "#lib/reviews/version.ts";

/** Autosaves within this time of the version before them replace each other: versions are for reading, not for replay. */
const VERSION_MS = 10 * 60_000;

interface Version {
  revision: number;
  input: ReviewInput;
  at: Date;
  submit: boolean;
  /** Texts its author decided against, older than `input`: they take the numbers just before it. */
  asides: readonly ReviewInput[];
}

/** Keeps a text among the versions of a review. What a person decided against, or took a sentence from, stays. */
export function keepVersion(pen: Pen, reviewId: number, { revision, input, at, submit, asides }: Version): void {
  const content = JSON.stringify(input);
  const [last, before] = pen
    .select()
    .from(reviewRevisions)
    .where(eq(reviewRevisions.reviewId, reviewId))
    .orderBy(desc(reviewRevisions.revision))
    .limit(2)
    .all();
  const same = last?.content === content;
  const fresh = last && before && !last.submitted && at.getTime() - before.at.getTime() < VERSION_MS;
  if (last && (same || (fresh && asides.length === 0 && !takesAway(textOf(last.content), input))))
    pen
      .delete(reviewRevisions)
      .where(and(eq(reviewRevisions.reviewId, reviewId), eq(reviewRevisions.revision, last.revision)))
      .run();
  const kept = asides.map((aside, i) => ({
    ...{ reviewId, at, submitted: false, content: JSON.stringify(aside) },
    revision: revision - asides.length + i,
  }));
  const submitted = submit || (same && last.submitted);
  pen
    .insert(reviewRevisions)
    .values([...kept, { reviewId, revision, at: same && !submit ? last.at : at, submitted, content }])
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
    .map(({ content, ...version }) => ({ ...version, input: textOf(content) }));
}

/** The last kept text of a review. */
export function lastVersion(reviewId: number) {
  return database()
    .select()
    .from(reviewRevisions)
    .where(eq(reviewRevisions.reviewId, reviewId))
    .orderBy(desc(reviewRevisions.revision))
    .limit(1)
    .get();
}

/** A kept text as it was typed. */
export const textOf = (content: string): ReviewInput => keptReview.parse(JSON.parse(content));
