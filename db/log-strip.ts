import { asc, eq } from "drizzle-orm";
import { events } from "#db/schema/people.ts";
import { eventHash, type Pen } from "#db/write.ts";

/**
 * Takes candidates and details out of the log of an opening and chains the whole log anew: who did what kind of thing when
 * stays. A hash over words that are gone would still let somebody try words until one fits.
 * @returns how many lines were stripped, and the last hash before and after: both are kept in the statement of a purge.
 */
export function stripLog(pen: Pen, openingId: number): { lines: number; before: string; after: string } {
  const stripped = pen
    .update(events)
    .set({ candidateId: null, detail: "{}" })
    .where(eq(events.openingId, openingId))
    .run().changes;
  let before = "";
  let after = "";
  for (const line of pen.select().from(events).orderBy(asc(events.id)).all()) {
    before = line.hash;
    after = eventHash(after, line);
    if (after !== line.hash) pen.update(events).set({ hash: after }).where(eq(events.id, line.id)).run();
  }
  return { lines: stripped, before, after };
}
