import { listCandidateNames } from "#db/candidates.ts";
import { listReviewFigures } from "#db/reviews.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { QueueRow } from "#lib/reviews/queue.ts";

/** The viewer's queue in their own stable order. */
export function queueOf(viewer: SeatedViewer): QueueRow[] {
  const figures = listReviewFigures(viewer);
  return listCandidateNames(viewer).flatMap(({ id, name }) => {
    const figure = figures.get(id);
    if (!figure) return [];
    const { mine, myTotal, abstained, open, n } = figure;
    return [{ candidateId: id, name, mine, myTotal, abstained, open, n }];
  });
}
