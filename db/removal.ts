import { and, eq, sql } from "drizzle-orm";
import { totalChanges } from "#db/changes.ts";
import { database, installation } from "#db/client.ts";
import { giveWay } from "#db/give-way.ts";
import { type Removed, readBelongings, removeSome } from "#db/remove-rows.ts";
import { purges } from "#db/schema/decisions.ts";
import type { Pen } from "#db/write.ts";

/** For how long rows are removed at once, in milliseconds; making it durable takes as long again. Others who write wait for it. */
const PIECE_MS = 12;

/** SQL: the purge of an opening whose rows are being removed. */
export const unstated = (openingId: number) => and(eq(purges.openingId, openingId), eq(purges.sha256, ""));

/**
 * Removes whatever belongs to an opening whose purge was begun, in small pieces with rests between. What has been counted
 * survives a crash, for it is written down with every piece.
 */
export async function removeRows(openingId: number): Promise<void> {
  const db = database();
  const belongings = readBelongings(db);
  // Deleting is five times as fast when the index only notes what is gone; `mergeIndex` takes it out.
  secureDelete(false);
  for (let more = true; more; ) {
    const since = process.cpuUsage();
    more = db.transaction(
      (pen) => {
        const removed = removeSome(pen, openingId, belongings, PIECE_MS);
        if (removed) count(pen, openingId, removed);
        return removed !== null;
      },
      { behavior: "immediate" },
    );
    await giveWay(since);
  }
}

function count(pen: Pen, openingId: number, removed: Removed): void {
  const counted = countedOf(pen, openingId);
  for (const [table, rows] of Object.entries(removed)) counted[table] = (counted[table] ?? 0) + rows;
  pen
    .update(purges)
    .set({ statement: JSON.stringify(counted) })
    .where(unstated(openingId))
    .run();
}

export function countedOf(pen: Pen, openingId: number): Removed {
  const row = pen.select({ statement: purges.statement }).from(purges).where(unstated(openingId)).get();
  return JSON.parse(row?.statement ?? "{}") as Removed;
}

/** Whether words leave the index at once, or are only noted as gone. */
function secureDelete(on: boolean): void {
  tellIndex("secure-delete", on ? 1 : 0);
}

/** Writes the search index anew without the words that are gone, some pages at a time (SQLite, FTS5, 6.7: merge). */
export async function mergeIndex(): Promise<void> {
  secureDelete(true);
  for (let pages = -MERGED_PAGES, changes = 2; changes >= 2; pages = MERGED_PAGES) {
    const since = process.cpuUsage();
    const before = totalChanges(installation().sqlite);
    tellIndex("merge", pages);
    changes = totalChanges(installation().sqlite) - before;
    await giveWay(since);
  }
}

const MERGED_PAGES = 64;

/** The number is written out: bound, it would be none to the index, which takes integers only. */
function tellIndex(command: "secure-delete" | "merge", value: number): void {
  database().run(sql`INSERT INTO search_index(search_index, rank) VALUES (${command}, ${sql.raw(String(value))})`);
}
