import { and, eq, inArray, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { notRecused } from "#db/conflicts.ts";
import { documents } from "#db/schema/documents.ts";
import { events } from "#db/schema/people.ts";
import { fromShortlistOn } from "#db/shown-stage.ts";
import { type Action, refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { READERS_ACTIONS, SHORTLIST_ACTIONS } from "#lib/opening/event-kinds.ts";
import { FIRST_STAGE } from "#lib/opening/stage.ts";

/**
 * SQL, for queries over `events` left-joined with nothing: what of the log the viewer may read. Their own acts; for the
 * chair and observers everyone's. Never a line about a candidate they are recused from, nor about another's private note,
 * nor, before the shortlist is theirs to see, one that tells who is on it.
 */
export function visibleEvents(viewer: SeatedViewer): SQL {
  const everyone = viewer.seat.role !== "member";
  const own = eq(events.actorId, viewer.accountId);
  return and(
    eq(events.openingId, viewer.seat.openingId),
    everyone ? or(own, notOfPrivateNote()) : own,
    or(isNull(events.candidateId), notRecused(viewer, events.candidateId)),
    hidesSomebody(viewer) ? notOfHiddenFile(viewer) : undefined,
    refusal(viewer, "shortlist.read", { openingId: viewer.seat.openingId }) ? or(own, notOfShortlist()) : undefined,
  ) as SQL;
}

export const hidesSomebody = ({ seat }: SeatedViewer): boolean => seat.recusedFromAll || seat.recusedFrom.size > 0;

/** SQL: the line is not about a file of a candidate the viewer is recused from. A file is taken in before it is anybody's. */
function notOfHiddenFile(viewer: SeatedViewer): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM ${documents} WHERE ${documents.id} = json_extract(${events.detail}, '$.documentId')
    AND ${documents.candidateId} IS NOT NULL AND NOT (${notRecused(viewer, documents.candidateId)}))`;
}

/** SQL: not a line about a note for its author alone, who is the only one to know that there is one. */
function notOfPrivateNote(): SQL {
  const notes: Action[] = ["note.write", "note.change"];
  return not(and(inArray(events.action, notes), sql`json_extract(${events.detail}, '$.audience') IS 'private'`) as SQL);
}

/** SQL: the line tells nothing of who is on the shortlist; of whoever came off it, only if they stand elsewhere than before. */
function notOfShortlist(): SQL {
  const to = sql`json_extract(${events.detail}, '$.to')`;
  const told = and(sql`NOT (${fromShortlistOn(to)})`, sql`${to} <> ${knownStageBefore()}`);
  const isMove = eq(events.action, MOVE);
  return and(not(inArray(events.action, [...SHORTLIST_ACTIONS])), or(not(isMove), sql`${to} IS NULL`, told)) as SQL;
}

const MOVE: Action = "candidate.move";

/** SQL: what the line says of itself; before the shortlist is the viewer's to see, a move leads from where they knew one to be. */
export function toldDetail(viewer: SeatedViewer): SQL<string> {
  if (refusal(viewer, "shortlist.read", { openingId: viewer.seat.openingId }) === null) return sql`${events.detail}`;
  const others = sql`${events.action} = ${MOVE} AND ${events.actorId} IS NOT ${viewer.accountId}`;
  return sql`(CASE WHEN ${others} AND ${events.detail} ->> '$.to' IS NOT NULL
    THEN json_set(${events.detail}, '$.from', ${knownStageBefore()}) ELSE ${events.detail} END)`;
}

/** SQL: whether the line names whom another read, scored or noted, which the viewer must not know yet. */
export function namesReaders(viewer: SeatedViewer): SQL {
  if (refusal(viewer, "readers.read", { openingId: viewer.seat.openingId }) === null) return sql`0`;
  return and(sql`${events.actorId} IS NOT ${viewer.accountId}`, inArray(events.action, [...READERS_ACTIONS])) as SQL;
}

/** SQL, of a line about a move: where the candidate stood before it, as far as one knows who must not know of the shortlist. */
function knownStageBefore(): SQL<string> {
  const from = sql.raw(`"earlier"."detail" ->> '$.from'`);
  return sql<string>`(CASE WHEN NOT (${fromShortlistOn(sql`(${events.detail} ->> '$.from')`)}) THEN ${events.detail} ->> '$.from'
    ELSE coalesce((SELECT ${from} FROM "events" AS "earlier" WHERE "earlier"."candidate_id" = ${events.candidateId}
      AND "earlier"."action" = ${MOVE} AND "earlier"."id" < ${events.id} AND NOT (${fromShortlistOn(from)})
      ORDER BY "earlier"."id" DESC LIMIT 1), ${FIRST_STAGE}) END)`;
}
