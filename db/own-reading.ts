import { and, asc, countDistinct, eq, type SQL } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { countMarks, givenValues } from "#db/given-marks.ts";
import { readOnce } from "#db/read-once.ts";
import { visibleReviews, within } from "#db/reviews.ts";
import { listCriteria } from "#db/rubrics.ts";
import { candidates } from "#db/schema/candidates.ts";
import { reviewRevisions, reviews } from "#db/schema/reviews.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/** How far the viewer is with one file. */
export interface OwnReading {
  mine: "none" | "draft" | "submitted";
  /** The viewer's own total; null when there is none or it is partial. */
  myTotal: number | null;
  /** The viewer read the file and abstains. */
  abstained: boolean;
  /** The viewer went on writing after submitting, and has not submitted that. */
  changed: boolean;
}

export const NOT_READ: OwnReading = { mine: "none", myTotal: null, abstained: false, changed: false };

/** The viewer's own reviews, drafts too, by candidate; files not begun are left out. Reads nobody else's. */
export function listOwnReading(viewer: SeatedViewer, candidateId?: number): ReadonlyMap<number, OwnReading> {
  return candidateId === undefined ? readAll(viewer) : readOwn(viewer, candidateId);
}

/** All that the reviews which a viewer may see, and whose they are, depend on. */
export const REVIEW_TABLES = [
  "accounts",
  "candidates",
  "conflicts",
  "criteria",
  "review_revisions",
  "reviews",
  "rubrics",
  "scores",
] as const;

/** Queue, desk, list and overview ask for all of them with every page. */
const readAll = readOnce((viewer) => readOwn(viewer, undefined), REVIEW_TABLES);

function readOwn(viewer: SeatedViewer, candidateId: number | undefined): Map<number, OwnReading> {
  const rows = database()
    .select({
      candidateId: reviews.candidateId,
      submittedAt: reviews.submittedAt,
      recommendation: reviews.recommendation,
      given: givenValues(),
      textSubmitted: reviewRevisions.submitted,
    })
    .from(reviews)
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .leftJoin(
      reviewRevisions,
      and(eq(reviewRevisions.reviewId, reviews.id), eq(reviewRevisions.revision, reviews.revision)),
    )
    .where(within(own(viewer), candidateId))
    .orderBy(asc(reviews.round))
    .all();
  const criteria = listCriteria(viewer);
  const found = new Map<number, OwnReading>();
  for (const row of rows) {
    const mine = row.submittedAt ? "submitted" : "draft";
    // An unfinished second round leaves the first one standing.
    const before = found.get(row.candidateId);
    if (mine === "draft" && before?.mine === "submitted") {
      found.set(row.candidateId, { ...before, changed: true });
      continue;
    }
    found.set(row.candidateId, {
      mine,
      myTotal: countMarks(criteria, row.given, row.recommendation).total.total,
      abstained: mine === "submitted" && row.recommendation === "abstain",
      changed: mine === "submitted" && row.textSubmitted === false,
    });
  }
  return found;
}

function own(viewer: SeatedViewer): SQL {
  return and(
    visibleCandidate(viewer),
    eq(reviews.openingId, viewer.seat.openingId),
    eq(reviews.reviewerId, viewer.accountId),
  ) as SQL;
}

/** How many people's reviews of a candidate the viewer may see, by candidate; none is left out. */
export const countReaders = readOnce((viewer): ReadonlyMap<number, number> => {
  const rows = database()
    .select({ candidateId: reviews.candidateId, n: countDistinct(reviews.reviewerId) })
    .from(reviews)
    .innerJoin(candidates, eq(candidates.id, reviews.candidateId))
    .where(visibleReviews(viewer))
    .groupBy(reviews.candidateId)
    .values() as [number, number][];
  return new Map(rows);
}, REVIEW_TABLES);
