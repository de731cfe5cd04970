import { asc, eq, sql } from "drizzle-orm";
import { adjust } from "#db/adjusted-ranking.ts";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { listMarks, listReviewFigures } from "#db/review-figures.ts";
import { listCriteria } from "#db/rubrics.ts";
import { candidates, shortlistEntries } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { shownStage } from "#db/shown-stage.ts";
import { othersReviews, permit, refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { inTheRunning } from "#lib/opening/stage.ts";
import type { Adjusted } from "#lib/reviews/adjusted.ts";
import type { Agreement } from "#lib/reviews/agreement.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { rankPool, wholeMarks } from "#lib/reviews/rank-pool.ts";
import type { RankingRow } from "#lib/tables/ranking.ts";

export interface Ranking {
  criteria: Criterion[];
  /** Krippendorff's α of the readers on each criterion, in rubric order. */
  agreement: Agreement[];
  /** The viewer is told how far ranks rest on single readers. */
  withRanges: boolean;
  /** The adjusted column, where the chair asked for one. */
  adjusted: Adjusted;
  /** How far others' reviews are open to the viewer. */
  reach: "all" | "own-first" | "none";
  /** By rank; ties and those without a mean by name; whoever is out of the running below them, unranked. */
  rows: RankingRow[];
}

/**
 * The order of the candidates by raw mean, over the reviews the viewer may see: derived each time, kept nowhere.
 * @param places how many the shortlist has room for; only the adjusted column asks.
 * @throws {Refused} during set-up.
 */
export function rankingFor(viewer: SeatedViewer, places = 5): Ranking {
  const { openingId } = viewer.seat;
  permit(viewer, "ranking.read", { openingId });
  const criteria = listCriteria(viewer);
  const marks = listMarks(viewer);
  const figures = listReviewFigures(viewer, undefined, marks);
  const shown = marks.filter((one) => one.current && figures.get(one.candidateId)?.open);
  const standing = listStanding(viewer);
  const running = new Set(standing.flatMap((one) => (inTheRunning(one.stage) ? [one.candidateId] : [])));
  const { adjusted, byCandidate } = adjust(viewer, wholeMarks(shown), places, running);
  const withRanges = viewer.seat.role === "chair";
  const people = standing.map(({ shortlisted, ...person }) => {
    const figure = figures.get(person.candidateId);
    return {
      ...person,
      onShortlist: shortlisted !== null,
      open: figure?.open ?? false,
      myTotal: figure?.myTotal ?? null,
    };
  });
  const ranked = rankPool(people, criteria, shown, { withRanges, adjusted: byCandidate, running });
  return {
    criteria,
    agreement: ranked.agreement,
    rows: ranked.rows.map((row) => ({ ...row, leftOver: ranked.disagreements.get(row.candidateId)?.spread ?? null })),
    withRanges,
    adjusted,
    reach: othersReviews(viewer),
  };
}

/** Where every candidate the viewer may see stands, by name; who is on the shortlist, once that is theirs to see. */
export function listStanding(viewer: SeatedViewer) {
  const shown = refusal(viewer, "shortlist.read", { openingId: viewer.seat.openingId }) === null;
  return database()
    .select({
      candidateId: candidates.id,
      name: shownName(viewer),
      stage: shownStage(viewer),
      shortlisted: shown ? shortlistEntries.candidateId : sql<null>`NULL`,
    })
    .from(candidates)
    .leftJoin(shortlistEntries, eq(shortlistEntries.candidateId, candidates.id))
    .where(visibleCandidate(viewer))
    .orderBy(asc(shownName(viewer)), asc(candidates.id))
    .all();
}
