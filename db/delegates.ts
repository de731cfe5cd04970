import { and, asc, eq, inArray, isNull, ne, not, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused, listRecusals, recusalsOf } from "#db/conflicts.ts";
import { preparedOnce } from "#db/prepared.ts";
import { candidates } from "#db/schema/candidates.ts";
import { delegations } from "#db/schema/conflicts.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { shownName } from "#db/shown-name.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { DelegateInput } from "#lib/conflicts/delegate.ts";

const namers = alias(seats, "namers");

/** SQL, for joining `seats` to `delegations`: the one who stands in still serves, and not as an observer. */
const servesStill = () =>
  and(
    eq(seats.openingId, delegations.openingId),
    eq(seats.accountId, delegations.accountId),
    ne(seats.role, "observer"),
    isNull(seats.removedAt),
  );

/**
 * Candidates for whom an account stands in for a recused chair. For the gate, read on every request: it holds while whoever
 * named them is still a chair and still recused, and they are no observer.
 */
export function delegationsOf(accountId: number, openingId: number): ReadonlySet<number> {
  const rows = standsInFor().all({ accountId, openingId });
  return new Set(rows.map(({ candidateId }) => candidateId));
}

const standsInFor = preparedOnce((db) =>
  db
    .select({ candidateId: delegations.candidateId })
    .from(delegations)
    .innerJoin(seats, servesStill())
    .innerJoin(
      namers,
      and(
        eq(namers.openingId, delegations.openingId),
        eq(namers.accountId, delegations.namedBy),
        eq(namers.role, "chair"),
        isNull(namers.removedAt),
      ),
    )
    .where(
      and(
        eq(delegations.accountId, sql.placeholder("accountId")),
        eq(delegations.openingId, sql.placeholder("openingId")),
        isNull(delegations.endedAt),
        not(accountNotRecused(delegations.namedBy, delegations.openingId, delegations.candidateId)),
      ),
    )
    .prepare(),
);

export interface StandInRow {
  candidateId: number;
  name: string;
}

/** Candidates the viewer moves and shortlists in place of a recused chair, by name. */
export function listStandingIn(viewer: SeatedViewer): StandInRow[] {
  return database()
    .select({ candidateId: candidates.id, name: shownName(viewer) })
    .from(candidates)
    .where(and(visibleCandidate(viewer), inArray(candidates.id, [...viewer.seat.delegateFor])))
    .orderBy(asc(shownName(viewer)), asc(candidates.id))
    .all();
}

export interface DelegateRow {
  candidateId: number;
  candidateName: string;
  /** Null: nobody yet. */
  accountId: number | null;
  name: string | null;
}

/** For a chair: the candidates they are recused from, by name, and who stands in on each. Empty for everybody else. */
export function listDelegates(viewer: SeatedViewer): DelegateRow[] {
  if (viewer.seat.role !== "chair") return [];
  const named = database()
    .select({ candidateId: delegations.candidateId, accountId: accounts.id, name: accounts.name })
    .from(delegations)
    .innerJoin(accounts, eq(accounts.id, delegations.accountId))
    .innerJoin(seats, servesStill())
    .where(
      and(
        eq(delegations.openingId, viewer.seat.openingId),
        isNull(delegations.endedAt),
        accountNotRecused(delegations.accountId, delegations.openingId, delegations.candidateId),
      ),
    )
    .orderBy(asc(delegations.at))
    .all();
  const of = new Map(named.map((row) => [row.candidateId, row]));
  return listRecusals(viewer).map(({ candidateId, name }) => ({
    candidateId,
    candidateName: name,
    accountId: of.get(candidateId)?.accountId ?? null,
    name: of.get(candidateId)?.name ?? null,
  }));
}

/**
 * Names the member who may move and shortlist one candidate in place of the chair, who is recused from them; the one
 * named before stands down.
 * @throws {NotFound} when the chair is not recused from the candidate; {Invalid} for somebody who cannot stand in.
 */
export function nameDelegate(viewer: SeatedViewer, { candidateId, accountId }: DelegateInput): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "delegate.name", { openingId, candidateId });
  if (!listRecusals(viewer).some((row) => row.candidateId === candidateId)) throw new NotFound();
  if (accountId !== null && !canStandIn(openingId, candidateId, accountId))
    throw new Invalid("This member cannot stand in here. Please name somebody else.", { accountId: "Somebody else?" });
  write(
    allowed,
    (pen) => {
      const now = new Date();
      pen
        .update(delegations)
        .set({ endedAt: now })
        .where(
          and(
            eq(delegations.openingId, openingId),
            eq(delegations.candidateId, candidateId),
            isNull(delegations.endedAt),
          ),
        )
        .run();
      if (accountId !== null)
        pen.insert(delegations).values({ openingId, candidateId, accountId, namedBy: viewer.accountId, at: now }).run();
    },
    () => ({ accountId }),
  );
}

/** A member or another chair of the opening, not recused from the candidate. */
function canStandIn(openingId: number, candidateId: number, accountId: number): boolean {
  const seat = database()
    .select({ role: seats.role })
    .from(seats)
    .where(and(eq(seats.openingId, openingId), eq(seats.accountId, accountId), isNull(seats.removedAt)))
    .get();
  if (!seat || seat.role === "observer") return false;
  const { recusedFrom, recusedFromAll } = recusalsOf(accountId, openingId);
  return !recusedFromAll && !recusedFrom.has(candidateId);
}
