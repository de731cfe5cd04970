import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type BetterSqlite3 from "better-sqlite3";
import { writesOf } from "#db/changes.ts";
import { installation, openInstallation } from "#db/client.ts";
import { runProgram } from "#db/run-program.ts";
import { syncPath } from "#db/sync-path.ts";

/**
 * Writes the database anew, so that its file holds no trace of what was deleted. SQLite's own way would keep everybody
 * waiting for as long as it takes; here a copy is made by another process, and takes the place of the file at a moment
 * when nothing was written since it was begun. While people write it is tried again.
 * @param tries how often; between them longer and longer.
 * @returns false when there was no such moment.
 */
export async function compact(tries: number): Promise<boolean> {
  const { folder, sqlite } = installation();
  if (!folder) {
    sqlite.exec("VACUUM");
    return true;
  }
  for (let tried = 1; tried <= tries; tried += 1) {
    if (await compactOnce(folder)) return true;
    await sleep(Math.min(tried * 200, 10_000));
  }
  return false;
}

async function compactOnce(folder: string): Promise<boolean> {
  const { sqlite } = installation();
  const copy = join(folder, "compacting.db");
  const begun = writesOf(sqlite);
  rmSync(copy, { force: true });
  try {
    await runProgram("compact-copy.ts", [join(folder, "shortlist.db"), copy]);
    if (installation().sqlite !== sqlite || writesOf(sqlite) !== begun || !closeAlone(sqlite)) return false;
    try {
      renameSync(copy, join(folder, "shortlist.db"));
      syncPath(folder);
    } finally {
      // Whatever the disk says, people are answered again: from the file as it is.
      openInstallation(folder);
    }
    return true;
  } finally {
    rmSync(copy, { force: true });
  }
}

/**
 * Closes the file, if nobody else has it open: it leaves the write-ahead log first, which SQLite allows to the last one
 * only. A log that stayed would be taken for that of the new file.
 */
function closeAlone(sqlite: BetterSqlite3.Database): boolean {
  sqlite.pragma("busy_timeout = 0");
  try {
    if (sqlite.pragma("journal_mode = DELETE", { simple: true }) === "delete") {
      sqlite.close();
      return true;
    }
  } catch {
    // A backup is being made, or rows are just being read: it is tried again.
  }
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("busy_timeout = 5000");
  return false;
}
