import { panelsOf } from "#db/adjusted-ranking.ts";
import { listResults } from "#db/ballot-results.ts";
import { listBallots } from "#db/ballots.ts";
import { listRecusals } from "#db/conflicts.ts";
import { listLog, verifyChain } from "#db/events.ts";
import { listMinutes } from "#db/minutes.ts";
import { getOpening } from "#db/openings.ts";
import { listStanding } from "#db/ranking.ts";
import {
  listAssignmentHistory,
  listConflictHistory,
  listFileHashes,
  listServed,
  listStandIns,
} from "#db/record-rows.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { listVisibleReviews } from "#db/reviews.ts";
import { listRubrics } from "#db/rubrics.ts";
import { listShortlist } from "#db/shortlist.ts";
import { listStageMoves } from "#db/stages.ts";
import { write } from "#db/write.ts";
import { mayBrowse, othersReviews, permit, refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { DecisionRecord, RecordedBallot } from "#lib/record/decision-record.ts";
import { writeRecord } from "#lib/record/write-record.ts";
import { USUAL_PLACES } from "#lib/reviews/adjusted.ts";

/**
 * Makes the archive of the opening as this chair may see it, and notes its fingerprint in the log.
 * @throws {Refused} for anyone but the chair.
 */
export function makeArchive(viewer: SeatedViewer): Uint8Array {
  const allowed = permit(viewer, "record.archive", { openingId: viewer.seat.openingId });
  const { zip, fingerprint } = writeRecord(getDecisionRecord(viewer));
  write(
    allowed,
    () => undefined,
    () => ({ fingerprint }),
  );
  return zip;
}

/**
 * Everything that led to the decision, built on the same scoped reads as every page: what is sealed to the chair, or belongs
 * to a candidate the chair is recused from, is not in it.
 */
export function getDecisionRecord(viewer: SeatedViewer): DecisionRecord {
  const { openingId } = viewer.seat;
  permit(viewer, "record.archive", { openingId });
  return {
    opening: aboutOpening(viewer),
    rubrics: listRubrics(viewer),
    committee: { members: listServed(viewer), delegations: listStandIns(viewer) },
    conflicts: listConflictHistory(viewer),
    assignments: {
      asked: listAssignmentHistory(viewer),
      panels: [...panelsOf(viewer)]
        .map(([readerId, panel]) => ({ readerId, panel }))
        .sort((a, b) => a.readerId - b.readerId),
    },
    ...readings(viewer),
    ballots: refusal(viewer, "ballot.read", { openingId }) === null ? countedBallots(viewer) : [],
    stageMoves: listStageMoves(viewer)
      .toReversed()
      .map(({ candidateName, ...move }) => ({ ...move, candidate: candidateName })),
    shortlist: mayBrowse(viewer) ? listShortlist(viewer).map(({ stage: _, ...entry }) => entry) : [],
    minutes: listMinutes(viewer),
    documents: listFileHashes(viewer),
    events: listLog(viewer),
  };
}

function aboutOpening(viewer: SeatedViewer): DecisionRecord["opening"] {
  const { id: openingId, title, department, phase, seal, ...policies } = getOpening(viewer);
  const { observersBrowse, readersPerFile, conflictMonths, adjustedRanking } = policies;
  return {
    ...{ openingId, title, department, phase, seal },
    ...{ observersBrowse, readersPerFile, conflictMonths, adjustedRanking },
    places: USUAL_PLACES,
    ranked: "in-the-running",
    reviewsOpen: othersReviews(viewer),
    logIntact: verifyChain(viewer),
    madeFor: { accountId: viewer.accountId, name: viewer.name },
    recusedFrom: listRecusals(viewer).map(({ candidateId, name }) => ({ candidateId, name })),
    recusedFromAll: viewer.seat.recusedFromAll,
  };
}

function readings(viewer: SeatedViewer): Pick<DecisionRecord, "candidates" | "reviews"> {
  const figures = listReviewFigures(viewer);
  const people = listStanding(viewer).map(({ shortlisted: _, ...one }) => one);
  const nameOf = new Map(people.map((one) => [one.candidateId, one.name]));
  return {
    candidates: people.map((one) => ({ ...one, reviewsOpen: figures.get(one.candidateId)?.open ?? false })),
    reviews: listVisibleReviews(viewer).map(({ reviewerName, total, current: _, ...review }) => ({
      ...review,
      candidate: nameOf.get(review.candidateId) ?? "",
      reviewer: reviewerName,
      ...total,
    })),
  };
}

/** Closed rounds only: what is sealed to the room is sealed to the chair. */
function countedBallots(viewer: SeatedViewer): RecordedBallot[] {
  return listBallots(viewer)
    .toReversed()
    .map(({ id, openedBy, openedAt, names }) => ({
      ...{ ballotId: id, openedBy, openedAt, names },
      rounds: listResults(viewer, id).toReversed(),
    }));
}
