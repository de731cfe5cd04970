import { and, eq, isNotNull } from "drizzle-orm";
import { listCandidateNames } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { listMembers } from "#db/committee.ts";
import { listConflicts } from "#db/conflicts.ts";
import { readerTerms } from "#db/schema/assignments.ts";
import { openings } from "#db/schema/people.ts";
import { othersReviews } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { adjustMarks } from "#lib/reviews/adjust-marks.ts";
import type { Adjusted, AdjustedMark } from "#lib/reviews/adjusted.ts";
import type { Mark } from "#lib/reviews/aggregate.ts";
import { type Calibration, calibrate, refusalText } from "#lib/reviews/calibration.ts";
import { pairKey, type Reading } from "#lib/reviews/review-graph.ts";

/**
 * The adjusted column over marks the viewer may see: derived each time, with draws that are the same every time.
 * @param marks of whole, current reviews open to the viewer.
 * @param places how many the shortlist has room for.
 * @param running who is ranked.
 */
export function adjust(
  viewer: SeatedViewer,
  marks: readonly Mark[],
  places: number,
  running: ReadonlySet<number>,
): { adjusted: Adjusted; byCandidate: Map<number, AdjustedMark> } {
  const none = (adjusted: Adjusted) => ({ adjusted, byCandidate: new Map<number, AdjustedMark>() });
  if (!isAskedFor(viewer)) return none({ kind: "off" });
  if (othersReviews(viewer) !== "all") return none({ kind: "sealed" });
  const chairs = viewer.seat.role === "chair";
  const found = calibrate(marks, panelsOf(viewer), chairs ? barred(viewer) : undefined);
  if (found.kind === "refused") return none(refused(viewer, found));
  const { byCandidate, ...sizes } = adjustMarks(found, viewer.seat.openingId, places, running);
  return { adjusted: { kind: "shown", ...sizes }, byCandidate };
}

function isAskedFor({ seat }: SeatedViewer): boolean {
  const row = database()
    .select({ since: openings.adjustedRankingAt })
    .from(openings)
    .where(eq(openings.id, seat.openingId))
    .get();
  return Boolean(row?.since);
}

/** Panel of each reader, as the files were last dealt. */
export function panelsOf({ seat }: SeatedViewer): Map<number, number> {
  const rows = database()
    .select({ readerId: readerTerms.readerId, panel: readerTerms.panel })
    .from(readerTerms)
    .where(
      and(eq(readerTerms.openingId, seat.openingId), eq(readerTerms.takesPart, true), isNotNull(readerTerms.panel)),
    )
    .all();
  return new Map(rows.flatMap(({ readerId, panel }) => (panel === null ? [] : [[readerId, panel] as const])));
}

/** Readings that cannot be asked for: by someone recused, or who serves no longer. Tells of others' conflicts, so the chair's alone. */
function barred(viewer: SeatedViewer): (reading: Reading) => boolean {
  const serving = new Set(listMembers(viewer).flatMap((one) => (one.role === "observer" ? [] : [one.accountId])));
  const recused = listConflicts(viewer).filter(
    ({ state, scope }) => (state === "confirmed" || state === "declared") && scope !== "disclosed",
  );
  const pairs = new Set(
    recused.flatMap(({ candidateId, accountId }) =>
      candidateId === null ? [] : [pairKey({ candidateId, reviewerId: accountId })],
    ),
  );
  const wholly = new Set(recused.flatMap((one) => (one.candidateId === null ? [one.accountId] : [])));
  return (one) => !serving.has(one.reviewerId) || wholly.has(one.reviewerId) || pairs.has(pairKey(one));
}

/** Readers are named to the chair only: to the others it is about the reading, not about colleagues. */
function refused(viewer: SeatedViewer, { refusals, bridges }: Calibration & { kind: "refused" }): Adjusted {
  const chairs = viewer.seat.role === "chair";
  const members = new Map(chairs ? listMembers(viewer).map((one) => [one.accountId, one.name]) : []);
  const names = new Map(chairs ? listCandidateNames(viewer).map((one) => [one.id, one.name]) : []);
  const why = refusals.map((one) => refusalText(one, (id) => members.get(id) ?? "A reader"));
  return {
    kind: "refused",
    why: [...new Set(why)],
    bridges: (chairs ? bridges : []).flatMap(({ candidateId, reviewerId }) => {
      const candidate = names.get(candidateId);
      const reader = members.get(reviewerId);
      return candidate && reader ? [{ candidate, reader }] : [];
    }),
  };
}
