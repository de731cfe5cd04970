import type { EventRow } from "#db/events.ts";
import { foldEvents, sayEvent } from "#lib/opening/event-words.ts";

/** Lines of the record in words, newest first, runs of the same act folded. */
export function told(rows: readonly EventRow[], people: readonly { accountId: number; name: string }[]) {
  const names = new Map(people.map((one) => [one.accountId, one.name]));
  return foldEvents(
    rows.map((row) => ({
      at: row.at,
      actor: row.actor,
      words: sayEvent(row, (accountId) => names.get(accountId) ?? null),
    })),
  );
}
