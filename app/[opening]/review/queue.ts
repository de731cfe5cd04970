import { assignedTo } from "#db/assignments.ts";
import { listCandidateNames } from "#db/candidates.ts";
import { listReviewFigures } from "#db/reviews.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { assignedFirst, type QueueRow } from "#lib/reviews/queue.ts";

/** The viewer's queue: what they were given first, each part in their own stable order. */
export function queueOf(viewer: SeatedViewer): QueueRow[] {
  const figures = listReviewFigures(viewer);
  const given = assignedTo(viewer);
  const rows = listCandidateNames(viewer).flatMap(({ id, name }) => {
    const figure = figures.get(id);
    if (!figure) return [];
    const { mine, myTotal, abstained, open, n } = figure;
    return [{ candidateId: id, name, assigned: given.has(id), mine, myTotal, abstained, open, n }];
  });
  return assignedFirst(rows);
}
