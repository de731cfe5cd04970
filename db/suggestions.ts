import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { candidateProfiles, memberProfiles } from "#db/conflict-profiles.ts";
import { conflicts } from "#db/schema/conflicts.ts";
import { openings, seats } from "#db/schema/people.ts";
import type { Pen } from "#db/write.ts";
import type { ConflictKind } from "#lib/conflicts/declaration.ts";
import { mergeSuggestions } from "#lib/conflicts/merge-suggestions.ts";
import { DEFAULT_WINDOW, suggestConflicts } from "#lib/conflicts/suggest-conflicts.ts";
import type { Suggestion } from "#lib/conflicts/suggestion.ts";

/** Whose pairs are looked at anew. Left out: everyone's. */
export interface SuggestScope {
  accountIds?: readonly number[];
  candidateIds?: readonly number[];
}

/**
 * Compares the lists of committee members with the documents of candidates and writes what differs from what is stored,
 * inside the caller's transaction: new suggestions, new evidence, and those no longer found withdrawn. What a person
 * decided is never touched. Reads each side once, however many there are.
 * @param at the moment that "within the last months" counts from.
 * @returns how many rows were written.
 */
export function suggestFor(pen: Pen, openingId: number, scope: SuggestScope = {}, at = new Date()): number {
  if (scope.candidateIds?.length === 0 || scope.accountIds?.length === 0) return 0;
  const members = memberProfiles(pen, openingId, scope.accountIds);
  if (members.size === 0) return 0;
  const windowMonths = windowOf(pen, openingId);
  const now = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1 };
  const stored = storedByPair(pen, openingId, scope);
  let written = 0;
  for (const [candidateId, candidate] of candidateProfiles(pen, openingId, scope.candidateIds)) {
    for (const [accountId, member] of members) {
      const found = suggestConflicts(member, candidate, { windowMonths, now });
      const known = stored.get(`${accountId} ${candidateId}`) ?? [];
      if (found.length + known.length > 0)
        written += writeDifferences(pen, { openingId, accountId, candidateId }, known, found, at);
    }
  }
  return written;
}

/** Looks at one member anew in every opening they serve on: to be called when what is known of them has changed. */
export function suggestForMember(pen: Pen, accountId: number, at = new Date()): void {
  const served = pen
    .select({ openingId: seats.openingId })
    .from(seats)
    .innerJoin(openings, eq(openings.id, seats.openingId))
    .where(
      and(eq(seats.accountId, accountId), inArray(openings.phase, ["setup", "independent", "discussion", "decision"])),
    )
    .all();
  for (const { openingId } of served) suggestFor(pen, openingId, { accountIds: [accountId] }, at);
}

function windowOf(pen: Pen, openingId: number): number {
  const row = pen.select({ months: openings.conflictMonths }).from(openings).where(eq(openings.id, openingId)).get();
  return row?.months ?? DEFAULT_WINDOW;
}

type StoredRow = ReturnType<typeof storedRows>[number];

/**
 * What is stored of the pairs. A suggestion that was withdrawn undecided is left out, or it would look as if it still
 * stood; what a person decided is there even when it was lifted later.
 */
function storedByPair(pen: Pen, openingId: number, scope: SuggestScope): Map<string, StoredRow[]> {
  const rows = storedRows(pen, openingId, scope).filter((row) => row.state !== "suggested" || row.withdrawnAt === null);
  return Map.groupBy(rows, (row) => `${row.accountId} ${row.candidateId}`);
}

function storedRows(pen: Pen, openingId: number, { accountIds, candidateIds }: SuggestScope) {
  return pen
    .select({
      id: conflicts.id,
      accountId: conflicts.accountId,
      candidateId: conflicts.candidateId,
      kind: conflicts.kind,
      state: conflicts.state,
      evidence: conflicts.evidence,
      withdrawnAt: conflicts.withdrawnAt,
    })
    .from(conflicts)
    .where(
      and(
        eq(conflicts.openingId, openingId),
        isNotNull(conflicts.candidateId),
        accountIds && inArray(conflicts.accountId, [...accountIds]),
        candidateIds && inArray(conflicts.candidateId, [...candidateIds]),
      ),
    )
    .all()
    .map((row) => ({ ...row, kind: row.kind as ConflictKind }));
}

function writeDifferences(
  pen: Pen,
  pair: { openingId: number; accountId: number; candidateId: number },
  stored: readonly StoredRow[],
  found: readonly Suggestion[],
  at: Date,
): number {
  const { add, update, withdraw } = mergeSuggestions(stored, found);
  for (const { kind, evidence, strength } of add)
    pen
      .insert(conflicts)
      .values({ ...pair, kind, evidence, strength, scope: "candidate", state: "suggested", createdAt: at })
      .run();
  for (const { stored: row, found: now } of update)
    pen.update(conflicts).set({ evidence: now.evidence, strength: now.strength }).where(eq(conflicts.id, row.id)).run();
  for (const { id } of withdraw) pen.update(conflicts).set({ withdrawnAt: at }).where(eq(conflicts.id, id)).run();
  return add.length + update.length + withdraw.length;
}
