import { randomInt } from "node:crypto";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { candidates } from "#db/schema/candidates.ts";
import type { Pen } from "#db/write.ts";
import { drawAlias } from "#lib/opening/alias.ts";

/** Gives every candidate of an opening who has none an alias, at random: for good, and the same for every viewer. */
export function giveAliases(pen: Pen, openingId: number): void {
  const given = pen
    .select({ alias: candidates.alias })
    .from(candidates)
    .where(and(eq(candidates.openingId, openingId), isNotNull(candidates.alias)))
    .all();
  const taken = new Set(given.map(({ alias }) => alias ?? ""));
  const without = pen
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.openingId, openingId), isNull(candidates.alias)))
    .all();
  for (const { id } of without) {
    const alias = drawAlias(taken, randomInt);
    taken.add(alias);
    pen.update(candidates).set({ alias }).where(eq(candidates.id, id)).run();
  }
}
