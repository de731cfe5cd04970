import { and, asc, desc, eq, exists, inArray, not, notLike, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { hidesSomebody, namesReaders, toldDetail, visibleEvents } from "#db/event-scope.ts";
import { type EventSubjects, subjectsOf } from "#db/event-subjects.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents } from "#db/schema/documents.ts";
import { accounts, events } from "#db/schema/people.ts";
import { shownName } from "#db/shown-name.ts";
import { eventHash } from "#db/write.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { type Action, permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { RecordedEvent } from "#lib/record/decision-record.ts";

export interface EventRow extends EventSubjects {
  at: Date;
  /** Null: the program itself, or someone not signed in. */
  actor: string | null;
  action: string;
  candidateId: number | null;
  /** Null where there is none or the viewer may not browse candidates. */
  candidate: string | null;
  detail: Record<string, unknown>;
}

export interface EventFilter {
  actorId?: number;
  actions?: readonly string[];
  /** Acts on this candidate and on their files, also before they were anybody's. */
  candidateId?: number;
  /** From 0. */
  page?: number;
}

export const EVENTS_A_PAGE = 100;

/** The log of the opening, newest first: one page of it, and whether there is more. */
export function listEvents(viewer: SeatedViewer, filter: EventFilter = {}): { rows: EventRow[]; more: boolean } {
  permit(viewer, "record.read", { openingId: viewer.seat.openingId });
  const rows = database()
    .select({
      at: events.at,
      actorId: events.actorId,
      actor: accounts.name,
      action: events.action,
      candidateId: events.candidateId,
      candidate: shownName(viewer),
      detail: toldDetail(viewer),
      withheld: sql<number>`${namesReaders(viewer)}`,
    })
    .from(events)
    .leftJoin(accounts, eq(accounts.id, events.actorId))
    .leftJoin(candidates, and(eq(candidates.id, events.candidateId), visibleCandidate(viewer)))
    .where(
      and(
        visibleEvents(viewer),
        ofReading(),
        filter.candidateId === undefined ? undefined : onCandidate(viewer, filter.candidateId),
        filter.actorId === undefined ? undefined : eq(events.actorId, filter.actorId),
        filter.actions === undefined ? undefined : inArray(events.action, [...filter.actions]),
      ),
    )
    .orderBy(desc(events.id))
    .limit(EVENTS_A_PAGE + 1)
    .offset((filter.page ?? 0) * EVENTS_A_PAGE)
    .all();
  const page = rows.slice(0, EVENTS_A_PAGE).map(({ withheld, ...row }) => {
    const detail = JSON.parse(row.detail) as Record<string, unknown>;
    return withheld ? unnamed({ ...row, detail }) : { ...row, detail };
  });
  const subjects = subjectsOf(viewer, page, hidesSomebody(viewer));
  return {
    rows: page.map(({ actorId, ...row }, at) => ({
      ...row,
      ...(unlinked(viewer) && row.action.startsWith("conflict.") ? { candidateId: null, candidate: null } : {}),
      detail: withoutReasons(viewer, { ...row, actorId, detail: withoutCounts(viewer, { ...row, actorId }) }),
      ...(subjects[at] ?? { files: [], changes: [], moved: [] }),
    })),
    more: rows.length > EVENTS_A_PAGE,
  };
}

/** That somebody read, scored or noted, and not whom: what the log says of it then is no more than the progress tells. */
function unnamed<R extends { detail: Record<string, unknown> }>(row: R) {
  const { submitted, what } = row.detail;
  return { ...row, candidateId: null, candidate: null, detail: { submitted, what } };
}

/** A conflict is declared by name: its line must not tell which file the name belongs to. */
const unlinked = (viewer: SeatedViewer): boolean => hiddenFrom(viewer).has("names");

/** SQL: no line that only says that reading a file was begun: what came of it is told. The archive has them all. */
function ofReading(): SQL {
  return sql`NOT (${events.action} = ${STORE_DRAFT} AND json_extract(${events.detail}, '$.state') IN ('queued', 'reading'))`;
}

const STORE_DRAFT = "document.store-draft" satisfies Action;

/** SQL: the line is about this candidate or a file of theirs, and the viewer may see them. */
function onCandidate(viewer: SeatedViewer, candidateId: number): SQL {
  const seen = database()
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.id, candidateId), visibleCandidate(viewer)));
  const files = sql`SELECT ${documents.id} FROM ${documents} WHERE ${documents.candidateId} = ${candidateId}`;
  // Each half has an index of its own.
  const lines = sql`SELECT "id" FROM "events" WHERE "candidate_id" = ${candidateId}
    UNION SELECT "id" FROM "events" WHERE ("detail" ->> '$.documentId') IN (${files})`;
  return and(
    exists(seen),
    sql`${events.id} IN (${lines})`,
    not(namesReaders(viewer)),
    unlinked(viewer) ? notLike(events.action, "conflict.%") : undefined,
  ) as SQL;
}

/** The whole log as far as the chair may read it, oldest first: for the decision record. */
export function listLog(viewer: SeatedViewer): RecordedEvent[] {
  permit(viewer, "record.archive", { openingId: viewer.seat.openingId });
  return database()
    .select({
      at: events.at,
      actorId: events.actorId,
      actor: accounts.name,
      action: events.action,
      candidateId: events.candidateId,
      detail: events.detail,
    })
    .from(events)
    .leftJoin(accounts, eq(accounts.id, events.actorId))
    .where(visibleEvents(viewer))
    .orderBy(asc(events.id))
    .all()
    .map((row) => ({ ...row, at: row.at.toISOString(), detail: detailFor(viewer, row) }));
}

/** Acts on the opening as a whole, whose details say nothing of candidates, not even how many there are. */
const OF_THE_OPENING = /^(opening|rubric|committee|ballot|practice|retention|record|conflict|member-list)\./;

/** Of an act on several candidates at once, a chair who must not know of one of them is not told the count. */
function detailFor(viewer: SeatedViewer, { detail, ...line }: Acted & { detail: string }): Record<string, unknown> {
  return mayCount(viewer, line) ? (JSON.parse(detail) as Record<string, unknown>) : {};
}

/** The same for the record in words, which is told by more than counts. */
function withoutCounts(
  viewer: SeatedViewer,
  { detail, ...line }: Acted & { detail: Record<string, unknown> },
): Record<string, unknown> {
  if (mayCount(viewer, line)) return detail;
  return Object.fromEntries(Object.entries(detail).filter(([key]) => !COUNTING.has(key)));
}

const COUNTING = new Set(["documents", "packet", "entries", "candidates", "from", "to"]);

/** Why a candidate came off the shortlist quotes their readers: it is told to chairs, and to whoever wrote it. */
function withoutReasons(
  viewer: SeatedViewer,
  { detail, action, actorId }: Acted & { detail: Record<string, unknown> },
): Record<string, unknown> {
  const told = action !== "shortlist.edit" || viewer.seat.role === "chair" || actorId === viewer.accountId;
  return told ? detail : { what: detail.what };
}

type Acted = Pick<RecordedEvent, "candidateId" | "action" | "actorId">;

function mayCount(viewer: SeatedViewer, { candidateId, action, actorId }: Acted): boolean {
  return !hidesSomebody(viewer) || candidateId !== null || actorId === viewer.accountId || OF_THE_OPENING.test(action);
}

/** Who stands in the part of the log the viewer may read, by name. For the filter. */
export function listActors(viewer: SeatedViewer): { accountId: number; name: string }[] {
  permit(viewer, "record.read", { openingId: viewer.seat.openingId });
  return database()
    .selectDistinct({ accountId: accounts.id, name: accounts.name })
    .from(events)
    .innerJoin(accounts, eq(accounts.id, events.actorId))
    .where(visibleEvents(viewer))
    .orderBy(asc(accounts.name))
    .all();
}

/**
 * Reads the whole log of the installation and checks that every line's hash follows from the line before it: true when
 * no line was changed, taken out or put in. Says nothing of what the lines hold.
 */
export function verifyChain(viewer: SeatedViewer): boolean {
  permit(viewer, "record.read", { openingId: viewer.seat.openingId });
  let previous = "";
  const lines = database().select().from(events).orderBy(asc(events.id)).all();
  for (const line of lines) {
    if (eventHash(previous, line) !== line.hash) return false;
    previous = line.hash;
  }
  return true;
}
