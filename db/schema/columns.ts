import { randomBytes } from "node:crypto";
import { integer } from "drizzle-orm/sqlite-core";

/**
 * A random row id of 47 bits: an exact JavaScript number and a fast rowid, and unlike a counter it tells nobody how
 * many rows they were not shown.
 */
export function newId(): number {
  return randomBytes(6).readUIntBE(0, 6) % 2 ** 47;
}

export const id = () => integer().primaryKey().$defaultFn(newId);
/** Milliseconds since 1970, UTC. */
export const instant = () => integer({ mode: "timestamp_ms" });
