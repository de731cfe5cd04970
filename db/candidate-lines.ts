import { listCandidates } from "#db/candidates.ts";
import { REVIEW_TABLES } from "#db/own-reading.ts";
import { readOnce } from "#db/read-once.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { withFigures } from "#lib/tables/candidate-figures.ts";
import { pack } from "#lib/tables/pack.ts";

/**
 * All lines of the table of candidates, as they are sent: kept, for a thousand of them take a while to put together.
 * What a profile comes to is kept with its candidate, so facts and publications need not be watched besides.
 */
export const listCandidateLines = readOnce(
  (viewer) => pack(withFigures(listCandidates(viewer), listReviewFigures(viewer))),
  [...REVIEW_TABLES, "stage_moves", "tags", "venue_names"],
);
