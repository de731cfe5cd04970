import { listCandidateNames } from "#db/candidates.ts";
import { listMembers } from "#db/committee.ts";
import { listConflicts, listRecusals } from "#db/conflicts.ts";
import { listDelegates } from "#db/delegates.ts";
import { getOpenMinutes, listTalkedAbout, type OpenMinutes } from "#db/minutes.ts";
import { rankingFor } from "#db/ranking.ts";
import { listVisibleReviews } from "#db/reviews.ts";
import { listCriteria } from "#db/rubrics.ts";
import { listShortlist } from "#db/shortlist.ts";
import { listStageMoves } from "#db/stages.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { inTheRunning } from "#lib/opening/stage.ts";
import { type AgendaItem, agendaOf } from "#lib/reviews/agenda.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import type { ShownReview } from "#lib/reviews/shown-review.ts";
import type { RankingRow } from "#lib/tables/ranking.ts";

export interface Agenda {
  items: AgendaItem[];
  /** Those with minutes in the meeting that is on. */
  talkedAbout: number[];
  /** Candidates the chair must not see, and who holds the talk on them: null while nobody is named. */
  handedOn: { candidateId: number; name: string; delegate: string | null }[];
}

/** Whom the meeting talks about, in order. @throws {Refused} for anyone but the chair, and before the discussion. */
export function getAgenda(viewer: SeatedViewer): Agenda {
  permit(viewer, "meeting.hold", { openingId: viewer.seat.openingId });
  const delegates = new Map(listDelegates(viewer).map((one) => [one.candidateId, one.name]));
  return {
    items: agendaOf(running(viewer)),
    talkedAbout: listTalkedAbout(viewer),
    handedOn: listRecusals(viewer).map(({ candidateId, name }) => ({
      candidateId,
      name,
      delegate: delegates.get(candidateId) ?? null,
    })),
  };
}

/** Those in the running, and whoever is on the wall: they stay there when the room has just let them go. */
const running = (viewer: SeatedViewer, onTheWall?: number): RankingRow[] =>
  rankingFor(viewer).rows.filter(({ stage, candidateId }) => candidateId === onTheWall || inTheRunning(stage));

export interface Talk {
  /** The whole agenda, for the way on. */
  items: AgendaItem[];
  row: RankingRow;
  criteria: Criterion[];
  /** By reader and round. */
  reviews: ShownReview[];
  /** Who has to leave the room, by name: recused from this candidate, or from the whole opening. */
  leaving: string[];
  minutes: OpenMinutes | null;
  entry: { place: number; tied: boolean; reason: string } | null;
  surroundings: ReasonSurroundings;
}

/** Everything the room sees of one candidate. @throws {NotFound} for one the chair may not see. */
export function getTalk(viewer: SeatedViewer, candidateId: number): Talk {
  permit(viewer, "meeting.hold", { openingId: viewer.seat.openingId });
  const rows = running(viewer, candidateId);
  const row = rows.find((one) => one.candidateId === candidateId);
  if (!row) throw new NotFound();
  const moves = listStageMoves(viewer).filter((move) => move.candidateId !== candidateId);
  return {
    items: agendaOf(rows),
    row,
    criteria: listCriteria(viewer),
    reviews: listVisibleReviews(viewer, candidateId),
    leaving: listLeaving(viewer, candidateId),
    minutes: getOpenMinutes(viewer, candidateId),
    entry: listShortlist(viewer).find((one) => one.candidateId === candidateId) ?? null,
    surroundings: {
      otherReasons: moves.flatMap((move) => [move.reasonFor, move.reasonAgainst]).filter((one) => one !== null),
      otherNames: listCandidateNames(viewer).flatMap(({ id, name }) => (id === candidateId ? [] : [name])),
    },
  };
}

/** Names of those who serve and are recused from the candidate: the chair must know whom to ask out. */
export function listLeaving(viewer: SeatedViewer, candidateId: number): string[] {
  permit(viewer, "meeting.hold", { openingId: viewer.seat.openingId });
  const recused = new Set(
    listConflicts(viewer).flatMap(({ accountId, candidateId: of, state, scope }) =>
      (state === "confirmed" || state === "declared") && scope !== "disclosed" && (of === null || of === candidateId)
        ? [accountId]
        : [],
    ),
  );
  return listMembers(viewer).flatMap(({ accountId, name }) => (recused.has(accountId) ? [name] : []));
}
