import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { legalHolds, purges, retentions } from "#db/schema/decisions.ts";
import { accounts, events } from "#db/schema/people.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import {
  dueAt,
  type HoldInput,
  type PurgeStatement,
  type RetentionInput,
  USUAL_MONTHS,
} from "#lib/opening/retention.ts";

export interface Retention {
  months: number;
  /** When it was closed last; null while it is not. */
  closedAt: Date | null;
  /** When it may be purged, hold aside; null while it is not closed. */
  dueAt: Date | null;
  hold: { reason: string; placedBy: string; placedAt: Date } | null;
  /** `statement` null: rows are still being removed, or it broke off there. */
  purge: { statement: PurgeStatement | null; sha256: string; finished: boolean } | null;
}

/** How long the opening is kept, and what became of it: for the chair. */
export function getRetention(viewer: SeatedViewer): Retention {
  const { openingId, phase } = viewer.seat;
  permit(viewer, "retention.set", { openingId });
  const kept = database()
    .select({ months: retentions.months })
    .from(retentions)
    .where(eq(retentions.openingId, openingId))
    .get();
  const months = kept?.months ?? USUAL_MONTHS;
  const closedAt = phase === "closed" ? lastClosing(openingId) : null;
  return {
    months,
    closedAt,
    dueAt: closedAt && dueAt(closedAt, months),
    hold: standingHold(openingId),
    purge: lastPurge(openingId),
  };
}

/** From the log, which is where it is said and cannot be changed. */
function lastClosing(openingId: number): Date | null {
  const row = database()
    .select({ at: events.at })
    .from(events)
    .where(
      and(
        eq(events.openingId, openingId),
        eq(events.action, "opening.move-phase"),
        sql`json_extract(${events.detail}, '$.to') = 'closed'`,
      ),
    )
    .orderBy(desc(events.id))
    .get();
  return row?.at ?? null;
}

function standingHold(openingId: number): Retention["hold"] {
  const row = database()
    .select({ reason: legalHolds.reason, placedBy: accounts.name, placedAt: legalHolds.placedAt })
    .from(legalHolds)
    .innerJoin(accounts, eq(accounts.id, legalHolds.placedBy))
    .where(and(eq(legalHolds.openingId, openingId), isNull(legalHolds.liftedAt)))
    .orderBy(desc(legalHolds.placedAt))
    .get();
  return row ?? null;
}

function lastPurge(openingId: number): Retention["purge"] {
  const row = database()
    .select({ statement: purges.statement, sha256: purges.sha256, finishedAt: purges.finishedAt })
    .from(purges)
    .where(eq(purges.openingId, openingId))
    .orderBy(desc(purges.purgedAt))
    .get();
  if (!row) return null;
  return {
    statement: row.sha256 === "" ? null : (JSON.parse(row.statement) as PurgeStatement),
    sha256: row.sha256,
    finished: row.finishedAt !== null,
  };
}

/** Whether what belonged to the opening is gone: nothing begins in it again. */
export function isPurged(openingId: number): boolean {
  return lastPurge(openingId) !== null;
}

/** Sets how long the opening is kept after it was closed. */
export function saveRetention(viewer: SeatedViewer, { months }: RetentionInput): void {
  const { openingId } = viewer.seat;
  const change = { months, setBy: viewer.accountId, setAt: new Date() };
  write(
    permit(viewer, "retention.set", { openingId }),
    (pen) => {
      pen
        .insert(retentions)
        .values({ openingId, ...change })
        .onConflictDoUpdate({ target: retentions.openingId, set: change })
        .run();
    },
    () => ({ months }),
  );
}

/** Puts a legal hold on the opening: until it is lifted nothing is purged. @throws {Invalid} when one stands. */
export function placeHold(viewer: SeatedViewer, { reason }: HoldInput): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "retention.hold", { openingId });
  if (standingHold(openingId)) throw new Invalid("A legal hold is on this opening already.");
  if (isPurged(openingId)) throw new Invalid("The purge of this opening has begun: there is nothing left to hold.");
  write(
    allowed,
    (pen) => {
      pen.insert(legalHolds).values({ openingId, reason, placedBy: viewer.accountId, placedAt: new Date() }).run();
    },
    () => ({ lifted: false, reason }),
  );
}

/** Lifts the hold. @throws {Invalid} when none stands. */
export function liftHold(viewer: SeatedViewer, { reason }: HoldInput): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "retention.hold", { openingId });
  if (!standingHold(openingId)) throw new Invalid("There is no legal hold on this opening.");
  write(
    allowed,
    (pen) => {
      pen
        .update(legalHolds)
        .set({ liftedBy: viewer.accountId, liftedAt: new Date(), liftReason: reason })
        .where(and(eq(legalHolds.openingId, openingId), isNull(legalHolds.liftedAt)))
        .run();
    },
    () => ({ lifted: true, reason }),
  );
}
