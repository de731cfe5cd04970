import { and, asc, count, eq, isNull, ne, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { recusalsOf } from "#db/conflicts.ts";
import { delegationsOf } from "#db/delegates.ts";
import { preparedOnce } from "#db/prepared.ts";
import { hasLockedRubric } from "#db/rubrics.ts";
import { purges } from "#db/schema/decisions.ts";
import { accounts, openings, seats } from "#db/schema/people.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { Role, Seat, SeatedViewer } from "#lib/access/viewer.ts";

/** The seat of an account on the opening with this address word, read anew; null when there is none. For the gate. */
export function findSeat(accountId: number, slug: string): Seat | null {
  const row = takenSeat().get({ accountId, slug });
  if (!row) return null;
  const { purging, ...seat } = row;
  const rubricLocked = hasLockedRubric(seat.openingId);
  const delegateFor = delegationsOf(accountId, seat.openingId);
  const recusals = recusalsOf(accountId, seat.openingId);
  const recusedFromAll = recusals.recusedFromAll || purging === 1;
  return { ...seat, rubricLocked, delegateFor, ...recusals, recusedFromAll };
}

const takenSeat = preparedOnce((db) =>
  db
    .select({
      openingId: openings.id,
      role: seats.role,
      phase: openings.phase,
      seal: openings.seal,
      observersBrowse: openings.observersBrowse,
      hides: openings.hides,
      // What is being removed is nobody's to see any more: it would be half of what it was.
      purging: sql<number>`EXISTS (SELECT 1 FROM ${purges} WHERE ${purges.openingId} = ${openings.id} AND ${purges.sha256} = '')`,
    })
    .from(seats)
    .innerJoin(openings, eq(openings.id, seats.openingId))
    .where(
      and(
        eq(openings.slug, sql.placeholder("slug")),
        eq(seats.accountId, sql.placeholder("accountId")),
        isNull(seats.removedAt),
      ),
    )
    .prepare(),
);

export interface MemberRow {
  accountId: number;
  name: string;
  email: string;
  role: Role;
  affiliation: string;
  addedAt: Date;
}

/** The committee of the viewer's opening, by name. */
export function listMembers(viewer: SeatedViewer): MemberRow[] {
  return database()
    .select({
      accountId: accounts.id,
      name: accounts.name,
      email: accounts.email,
      role: seats.role,
      affiliation: seats.affiliation,
      addedAt: seats.addedAt,
    })
    .from(seats)
    .innerJoin(accounts, eq(accounts.id, seats.accountId))
    .where(and(eq(seats.openingId, viewer.seat.openingId), isNull(seats.removedAt)))
    .orderBy(asc(accounts.name))
    .all();
}

/** Takes someone off the committee at once; what they wrote stays. @throws {Invalid} for the last chair. */
export function removeMember(viewer: SeatedViewer, accountId: number): void {
  const { openingId } = viewer.seat;
  write(
    permit(viewer, "committee.manage", { openingId }),
    (pen) => {
      const others = pen
        .select({ n: count() })
        .from(seats)
        .where(
          and(
            eq(seats.openingId, openingId),
            eq(seats.role, "chair"),
            isNull(seats.removedAt),
            ne(seats.accountId, accountId),
          ),
        )
        .get();
      if ((others?.n ?? 0) === 0) throw new Invalid("An opening needs a chair. Name another chair first.");
      const gone = pen
        .update(seats)
        .set({ removedAt: new Date() })
        .where(and(eq(seats.openingId, openingId), eq(seats.accountId, accountId), isNull(seats.removedAt)))
        .run();
      if (gone.changes === 0) throw new NotFound();
    },
    () => ({ accountId }),
  );
}

/** Gives a member another role. @throws {Invalid} when the opening would be left without a chair. */
export function saveRole(viewer: SeatedViewer, accountId: number, role: Role): void {
  const { openingId } = viewer.seat;
  write(
    permit(viewer, "committee.manage", { openingId }),
    (pen) => {
      const changed = pen
        .update(seats)
        .set({ role })
        .where(and(eq(seats.openingId, openingId), eq(seats.accountId, accountId), isNull(seats.removedAt)))
        .run();
      if (changed.changes === 0) throw new NotFound();
      const chairs = pen
        .select({ n: count() })
        .from(seats)
        .where(and(eq(seats.openingId, openingId), eq(seats.role, "chair"), isNull(seats.removedAt)))
        .get();
      if ((chairs?.n ?? 0) === 0) throw new Invalid("An opening needs a chair. Name another chair first.");
    },
    () => ({ accountId, role }),
  );
}
