import { hash } from "node:crypto";
import { desc } from "drizzle-orm";
import { type Database, database } from "#db/client.ts";
import { events } from "#db/schema/people.ts";
import { announce } from "#db/signals.ts";
import type { Action, Permit } from "#lib/access/policy.ts";

/** What a change writes with: the transaction, and a place to say what the log should keep of it. */
export type Pen = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Facts for the log beyond who, what and on whom. Ids, counts and words of decisions; never a score, a note or a document's text. */
export type Detail = Record<string, string | number | boolean | null | readonly (string | number)[]>;

/** A promise inside a transaction would outlive it: a change that is async does not compile. */
type Now<T> = T extends PromiseLike<unknown> ? never : T;

/**
 * The only pen: runs `change` in one durable transaction and logs it there. When this returns, it is on disk.
 * @param permit leave for exactly this, from `permit()` in lib/access/policy.ts.
 * @param change writes; returns what the caller needs. Throwing undoes everything.
 * @param detail what the log keeps; given the change's value.
 */
export function write<T>(
  permit: Permit,
  change: (pen: Pen) => Now<T>,
  detail: (value: Now<T>) => Detail = () => ({}),
): Now<T> {
  const value = database().transaction(
    (pen) => {
      const value = change(pen);
      logEvent(pen, permit, detail(value));
      return value;
    },
    { behavior: "immediate" },
  );
  tell(permit);
  return value;
}

/**
 * The same pen for several subjects at once: all changes and their lines in the log stand or fall together.
 * @param permits leave for each, in the order they are written.
 * @param detail what the log keeps of each; given the permit and the change's value.
 */
export function writeEach<A extends Action, T>(
  permits: readonly Permit<A>[],
  change: (pen: Pen, permit: Permit<A>) => Now<T>,
  detail: (permit: Permit<A>, value: Now<T>) => Detail,
): void {
  database().transaction(
    (pen) => {
      for (const permit of permits) logEvent(pen, permit, detail(permit, change(pen, permit)));
    },
    { behavior: "immediate" },
  );
  for (const permit of permits) tell(permit);
}

/** Whoever has a candidate's page open reads it again, with their own rights. */
function tell({ subject }: Permit<Action>): void {
  const { candidateId } = (subject ?? {}) as { candidateId?: number | null };
  if (typeof candidateId === "number") announce(`candidate:${candidateId}`);
}

function logEvent(pen: Pen, permit: Permit<Action>, detail: Detail): void {
  const subject = (permit.subject ?? {}) as { openingId?: number; candidateId?: number | null };
  const last = pen.select({ hash: events.hash }).from(events).orderBy(desc(events.id)).limit(1).get();
  const line = {
    openingId: subject.openingId ?? permit.viewer.seat?.openingId ?? null,
    at: new Date(),
    actorId: permit.viewer.accountId,
    action: permit.action,
    candidateId: subject.candidateId ?? null,
    detail: JSON.stringify(detail),
  };
  pen
    .insert(events)
    .values({ ...line, hash: eventHash(last?.hash ?? "", line) })
    .run();
}

/** SHA-256 over the previous line's hash and this line: one changed byte breaks every later hash. */
export function eventHash(
  previous: string,
  line: {
    openingId: number | null;
    at: Date;
    actorId: number | null;
    action: string;
    candidateId: number | null;
    detail: string;
  },
): string {
  const told = [line.openingId, line.at.getTime(), line.actorId, line.action, line.candidateId, line.detail];
  return hash("sha256", previous + JSON.stringify(told));
}
