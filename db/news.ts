import { and, count, eq, ne } from "drizzle-orm";
import { getCandidateName, listCandidateNames, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { sinceLook } from "#db/looks.ts";
import { countNewNotes, listNotes } from "#db/notes.ts";
import { countNewReviews, listVisibleReviews } from "#db/reviews.ts";
import { candidates, stageMoves } from "#db/schema/candidates.ts";
import { listStageMoves } from "#db/stages.ts";
import { isDiscussed, refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { News } from "#lib/reviews/news.ts";

/** What others wrote since the viewer last looked, for each candidate with any, by name; empty before the discussion. */
export function listNews(viewer: SeatedViewer): News[] {
  if (!isDiscussed(viewer)) return [];
  const reviews = countNewReviews(viewer);
  const notes = countNewNotes(viewer);
  const moves = countNewMoves(viewer);
  return listCandidateNames(viewer)
    .map(({ id, name }) => ({
      candidateId: id,
      name,
      reviews: reviews.get(id) ?? 0,
      notes: notes.get(id)?.n ?? 0,
      mentions: notes.get(id)?.mentions ?? 0,
      moves: moves.get(id) ?? 0,
    }))
    .filter((one) => one.reviews + one.notes + one.moves > 0)
    .sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name, "en"));
}

/**
 * How often others moved each candidate since the viewer last looked; those left where they were are left out. Nobody is
 * there before the shortlist may be known of.
 */
export function countNewMoves(viewer: SeatedViewer): Map<number, number> {
  if (refusal(viewer, "shortlist.read", { openingId: viewer.seat.openingId })) return new Map();
  const rows = database()
    .select({ candidateId: stageMoves.candidateId, n: count() })
    .from(stageMoves)
    .innerJoin(candidates, eq(candidates.id, stageMoves.candidateId))
    .where(and(visibleCandidate(viewer), ne(stageMoves.movedBy, viewer.accountId), sinceLook(viewer, stageMoves.at)))
    .groupBy(stageMoves.candidateId)
    .all();
  return new Map(rows.map((row) => [row.candidateId, row.n]));
}

/**
 * Everything the committee wrote about a candidate that the viewer may see, as one word that differs when any of it does.
 * @throws {NotFound} when the candidate is not theirs to see.
 */
export function getStateOf(viewer: SeatedViewer, candidateId: number): string {
  getCandidateName(viewer, candidateId);
  const moves = listStageMoves(viewer, candidateId).map((one) => one.at.getTime());
  const reviews = listVisibleReviews(viewer, candidateId).map((one) => [
    one.reviewerId,
    one.round,
    one.submittedAt.getTime(),
  ]);
  const notes = listNotes(viewer, candidateId).map((one) => [one.id, one.editedAt?.getTime() ?? 0]);
  return JSON.stringify([moves, reviews, notes]);
}
