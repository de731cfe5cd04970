import { and, asc, eq, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { type AnySQLiteColumn, alias } from "drizzle-orm/sqlite-core";
import { database } from "#db/client.ts";
import { preparedOnce } from "#db/prepared.ts";
import { candidates } from "#db/schema/candidates.ts";
import { conflicts } from "#db/schema/conflicts.ts";
import { accounts } from "#db/schema/people.ts";
import { write } from "#db/write.ts";
import { hiddenFrom, tellsWho } from "#lib/access/hidden.ts";
import { mayBrowse, permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { ConflictScope, ConflictState } from "#lib/conflicts/declaration.ts";
import type { Strength } from "#lib/conflicts/suggestion.ts";
import { MASK } from "#lib/profile/mask.ts";

// Under a name of its own, so that it can stand inside a query over the conflicts themselves.
const recusals = alias(conflicts, "recusals");

/**
 * A conflict that keeps its member away: decided, not withdrawn, and not merely disclosed. Said in words, not in values:
 * it stands in nearly every query, several times, and each value is bound anew.
 */
const recusing = (of: typeof conflicts | typeof recusals = conflicts): SQL =>
  sql`(${of.state} IN ('confirmed', 'declared') AND ${of.scope} IN ('candidate', 'opening') AND ${of.withdrawnAt} IS NULL)`;

/** From whom an account is recused on an opening. For the gate, read on every request. */
export function recusalsOf(
  accountId: number,
  openingId: number,
): { recusedFrom: ReadonlySet<number>; recusedFromAll: boolean } {
  const rows = recusingRows().all({ accountId, openingId });
  return {
    recusedFrom: new Set(rows.flatMap((row) => (row.candidateId === null ? [] : [row.candidateId]))),
    recusedFromAll: rows.some((row) => row.scope === "opening"),
  };
}

const recusingRows = preparedOnce((db) =>
  db
    .select({ candidateId: conflicts.candidateId, scope: conflicts.scope })
    .from(conflicts)
    .where(
      and(
        eq(conflicts.accountId, sql.placeholder("accountId")),
        eq(conflicts.openingId, sql.placeholder("openingId")),
        recusing(),
      ),
    )
    .prepare(),
);

/**
 * SQL: the viewer is not recused from the candidate in `candidateId`. Every scoped source carries it. While an opening is
 * removed everybody is kept from all of it, the rows that kept some from somebody being gone before the last line is.
 */
export function notRecused(viewer: SeatedViewer, candidateId: Operand): SQL {
  if (viewer.seat.recusedFromAll) return sql`0`;
  return accountNotRecused(sql`${viewer.accountId}`, sql`${viewer.seat.openingId}`, candidateId);
}

type Operand = SQL.Aliased | SQL | AnySQLiteColumn;

/**
 * SQL: the account in `accountId` is not recused from the candidate; what a recused reader wrote leaves every mean at
 * once. Two questions, so that the index answers each with one look: a recusal from the whole opening names nobody.
 */
export function accountNotRecused(accountId: Operand, openingId: Operand, candidateId: Operand): SQL {
  const none = (which: SQL) => sql`NOT EXISTS (SELECT 1 FROM ${conflicts} AS "recusals"
    WHERE ${recusals.accountId} = ${accountId} AND ${recusals.openingId} = ${openingId} AND ${which}
    AND ${recusing(recusals)})`;
  const whole = sql`${recusals.candidateId} IS NULL AND ${recusals.scope} = 'opening'`;
  return sql`${none(sql`${recusals.candidateId} = ${candidateId}`)} AND ${none(whole)}`;
}

export interface RecusalRow {
  candidateId: number;
  name: string;
}

/** Candidates the viewer is recused from: the name and nothing else, by name. Empty when recused from the whole opening. */
export function listRecusals(viewer: SeatedViewer): RecusalRow[] {
  if (viewer.seat.recusedFromAll) return [];
  return database()
    .selectDistinct({ candidateId: candidates.id, name: candidates.name })
    .from(conflicts)
    .innerJoin(candidates, eq(candidates.id, conflicts.candidateId))
    .where(
      and(
        eq(conflicts.accountId, viewer.accountId),
        eq(conflicts.openingId, viewer.seat.openingId),
        isNull(candidates.removedAt),
        recusing(),
      ),
    )
    .orderBy(asc(candidates.name))
    .all();
}

export interface ConflictRow {
  id: number;
  accountId: number;
  memberName: string;
  candidateId: number | null;
  candidateName: string | null;
  kind: string;
  scope: ConflictScope;
  state: ConflictState;
  /** Empty where it was found in documents that are not the viewer's to see. */
  evidence: string;
  /** Of one found in documents: plain, or a question. */
  strength: Strength | null;
  decisionReason: string | null;
  createdAt: Date;
}

/**
 * Conflicts of the opening, as `readConflicts` finds them. Where names are hidden from the viewer, their conflicts stand
 * under names that lead to no file; where anything is by which a candidate could be told, the words from the documents
 * wait until it is shown.
 */
export function listConflicts(viewer: SeatedViewer): ConflictRow[] {
  const unlinked = hiddenFrom(viewer).has("names");
  return readConflicts(viewer).map((row) => ({
    ...row,
    candidateId: unlinked ? null : row.candidateId,
    evidence: row.strength === null ? row.evidence : shownEvidence(viewer, row.evidence),
  }));
}

/** What documents say for a conflict, as far as the viewer may read it. */
export function shownEvidence(viewer: SeatedViewer, evidence: string): string {
  const hides = hiddenFrom(viewer);
  if (tellsWho(hides)) return "";
  return hides.has("graduation dates") ? evidence.replace(/(?<!\d)(?:19|20)\d{2}(?:-\d{2})?(?!\d)/gu, MASK) : evidence;
}

/**
 * Conflicts of the opening. A member sees their own; the chair sees all but those about candidates the chair is recused
 * from (their own among them stay visible to them as their own). A suggestion quotes the candidate's documents: it is
 * there only for those who may see the candidate, and only while its member is not recused anyway; what was decided
 * stays, for its member without those words.
 */
function readConflicts(viewer: SeatedViewer): ConflictRow[] {
  const mine = eq(conflicts.accountId, viewer.accountId);
  const candidateSeen = mayBrowse(viewer) ? notRecused(viewer, sql`${conflicts.candidateId}`) : sql`0`;
  const unrecused = accountNotRecused(conflicts.accountId, conflicts.openingId, conflicts.candidateId);
  const reach =
    viewer.seat.role === "chair"
      ? or(mine, isNull(conflicts.candidateId), notRecused(viewer, sql`${conflicts.candidateId}`))
      : mine;
  return database()
    .select({
      id: conflicts.id,
      accountId: conflicts.accountId,
      memberName: accounts.name,
      candidateId: conflicts.candidateId,
      candidateName: candidates.name,
      kind: conflicts.kind,
      scope: conflicts.scope,
      state: conflicts.state,
      evidence: sql<string>`CASE WHEN ${conflicts.state} = 'declared' OR (${candidateSeen}) THEN ${conflicts.evidence} ELSE '' END`,
      strength: conflicts.strength,
      decisionReason: conflicts.decisionReason,
      createdAt: conflicts.createdAt,
    })
    .from(conflicts)
    .innerJoin(accounts, eq(accounts.id, conflicts.accountId))
    .leftJoin(candidates, eq(candidates.id, conflicts.candidateId))
    .where(
      and(
        eq(conflicts.openingId, viewer.seat.openingId),
        isNull(conflicts.withdrawnAt),
        or(isNull(conflicts.candidateId), and(isNotNull(candidates.id), isNull(candidates.removedAt))),
        reach,
        or(ne(conflicts.state, "suggested"), and(candidateSeen, unrecused)),
      ),
    )
    .orderBy(asc(accounts.name), asc(candidates.name), asc(conflicts.createdAt))
    .all();
}

/** Suggestions about the viewer that they have not decided on: what is asked before the first file is opened. */
export function listOpenSuggestions(viewer: SeatedViewer): ConflictRow[] {
  return listConflicts(viewer).filter((row) => row.state === "suggested" && row.accountId === viewer.accountId);
}

/** Suggestions the viewer knows of that nobody has decided on: about themselves, and of all. */
export function countUndecided(viewer: SeatedViewer): { own: number; all: number } {
  const open = readConflicts(viewer).filter((row) => row.state === "suggested");
  return { own: open.filter((row) => row.accountId === viewer.accountId).length, all: open.length };
}

/**
 * Withdraws a declared conflict, or dismisses a suggested one, with a reason.
 * Only the chair may lift another's; nobody lifts their own recusal.
 */
export function liftConflict(viewer: SeatedViewer, conflictId: number, reason: string): void {
  decide(viewer, conflictId, reason, (state) =>
    state === "suggested" ? { state: "dismissed" as const } : { withdrawnAt: new Date() },
  );
}

/** Confirms a suggested conflict: from now on its member is recused. */
export function confirmConflict(viewer: SeatedViewer, conflictId: number): void {
  decide(viewer, conflictId, "confirmed", () => ({ state: "confirmed" as const }));
}

function decide(
  viewer: SeatedViewer,
  conflictId: number,
  reason: string,
  change: (state: ConflictState) => { state?: ConflictState; withdrawnAt?: Date },
): void {
  const { openingId } = viewer.seat;
  const found = readConflicts(viewer).find((row) => row.id === conflictId);
  if (!found) throw new NotFound();
  const recused = found.state !== "suggested" && found.scope !== "disclosed";
  if (recused && found.accountId === viewer.accountId)
    throw new Invalid("Your own recusal can only be lifted by another chair.");
  write(
    permit(viewer, "conflict.decide", { openingId, candidateId: found.candidateId, accountId: found.accountId }),
    (pen) => {
      pen
        .update(conflicts)
        .set({ ...change(found.state), decidedBy: viewer.accountId, decisionReason: reason, decidedAt: new Date() })
        .where(eq(conflicts.id, conflictId))
        .run();
    },
    () => ({ conflictId, accountId: found.accountId, reason }),
  );
}
