import { laterReview, type OwnReview } from "#lib/reviews/own-review.ts";

/**
 * What the server last acknowledged of each review, by reader and candidate, for as long as this window lives. A page
 * that the browser's Back brings again is shown as it was first drawn: this is what has happened since.
 */
const arrived = new Map<string, OwnReview>();

const keyOf = (viewerId: number, candidateId: number): string => `${viewerId}/${candidateId}`;

/** The review as it stands, of what the page was drawn with and what has arrived since. */
export function asItStands(viewerId: number, candidateId: number, drawn: OwnReview): OwnReview {
  return laterReview(drawn, arrived.get(keyOf(viewerId, candidateId)));
}

export function hasArrived(viewerId: number, candidateId: number, review: OwnReview): void {
  arrived.set(keyOf(viewerId, candidateId), review);
}
