import { othersReviews } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { shownMean } from "#lib/reviews/aggregate.ts";
import type { CandidateRow, ReviewColumns, ReviewFigures } from "#lib/tables/candidates.ts";

/** Which review columns the viewer's table has: their own unless they only observe, others' where any can be open. */
export function reviewColumns(viewer: SeatedViewer): ReviewColumns {
  return { own: viewer.seat.role !== "observer", others: othersReviews(viewer) !== "none" };
}

/** Puts the figures the viewer may see beside the rows, as they are shown: digits behind that would only travel along. */
export function withFigures(
  rows: readonly CandidateRow[],
  figures: ReadonlyMap<number, ReviewFigures>,
): CandidateRow[] {
  return rows.map((row) => {
    const found = figures.get(row.id);
    if (!found) return row;
    const { mine, changed, myTotal, open, mean, n, spread } = found;
    const shown = { myTotal: asShown(myTotal), mean: asShown(mean), spread: asShown(spread) };
    return { ...row, figures: { mine, changed, open, n, ...shown } };
  });
}

const asShown = (score: number | null): number | null => (score === null ? null : shownMean(score));
