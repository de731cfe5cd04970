import { asc, desc, eq, gte, lt, min, sql } from "drizzle-orm";
import { events } from "#db/schema/people.ts";
import { eventHash, type Pen } from "#db/write.ts";

/**
 * Takes candidates and details out of the log of an opening and chains anew whatever follows: who did what kind of thing
 * when stays. A hash over words that are gone would still let somebody try words until one fits.
 * @returns how many lines were stripped, and the last hash before and after: both are kept in the statement of a purge.
 */
export function stripLog(pen: Pen, openingId: number): { lines: number; before: string; after: string } {
  const first =
    pen
      .select({ id: min(events.id) })
      .from(events)
      .where(eq(events.openingId, openingId))
      .get()?.id ?? 0;
  const lines = pen
    .update(events)
    .set({ candidateId: null, detail: "{}" })
    .where(eq(events.openingId, openingId))
    .run().changes;
  const standing = pen.select({ hash: events.hash }).from(events).where(lt(events.id, first));
  let before = standing.orderBy(desc(events.id)).limit(1).get()?.hash ?? "";
  let after = before;
  const chain = pen
    .update(events)
    .set({ hash: sql`${sql.placeholder("hash")}` })
    .where(eq(events.id, sql.placeholder("id")))
    .prepare();
  for (const line of pen.select().from(events).where(gte(events.id, first)).orderBy(asc(events.id)).all()) {
    before = line.hash;
    after = eventHash(after, line);
    if (after !== line.hash) chain.run({ id: line.id, hash: after });
  }
  return { lines, before, after };
}
