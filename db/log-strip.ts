import { desc, eq, lt, min, sql } from "drizzle-orm";
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
  for (const { at, ...line } of pen.all<Line>(linesFrom(first))) {
    before = line.hash;
    after = eventHash(after, { ...line, at: new Date(at) });
    if (after !== line.hash) chain.run({ id: line.id, hash: after });
  }
  return { lines, before, after };
}

type Line = Omit<typeof events.$inferSelect, "at"> & { at: number };

/** As they lie there: making dates and objects of a hundred thousand lines takes longer than hashing them. */
const linesFrom = (id: number) => sql`SELECT id, opening_id AS openingId, at, actor_id AS actorId, action,
  candidate_id AS candidateId, detail, hash FROM events WHERE id >= ${id} ORDER BY id`;
