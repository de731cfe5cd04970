import { and, asc, eq, getTableColumns } from "drizzle-orm";
import { getCandidateName, listCandidateNames, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { lastVersion, textOf } from "#db/review-versions.ts";
import { candidates } from "#db/schema/candidates.ts";
import { reviewRevisions, reviews } from "#db/schema/reviews.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { OwnReview } from "#lib/reviews/own-review.ts";
import { EMPTY_REVIEW } from "#lib/reviews/review.ts";

/** The viewer's own review of a candidate, as their form shows it. @throws {NotFound} when the candidate is not the viewer's to see. */
export function getOwnReview(viewer: SeatedViewer, candidateId: number): OwnReview {
  getCandidateName(viewer, candidateId);
  return assemble(viewer, ownRounds(viewer, candidateId), lastVersion);
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
function assemble(viewer: SeatedViewer, rounds: readonly Round[], lastText: typeof lastVersion): OwnReview {
  const last = rounds.at(-1);
  const round = Math.max(phaseRound(viewer), last?.round ?? 1);
  const first = rounds.find((one) => one.round < round);
  const needsReason = Boolean(first?.submittedAt);
  const current = last?.round === round ? last : undefined;
  const found = current ?? first;
  const working = found ? lastText(found.id) : undefined;
  const input = working ? textOf(working.content) : EMPTY_REVIEW;
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
