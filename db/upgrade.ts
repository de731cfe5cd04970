import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type BetterSqlite3 from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";

const MIGRATIONS = resolve("db/migrations");

/** How a database file stands to this version of the program; `older` holds for a new, empty file too. */
export type Standing = "older" | "current" | "newer";

/** Compares what was applied to the file with the migrations there are. */
export function standingOf(sqlite: BetterSqlite3.Database, migrations = MIGRATIONS): Standing {
  const applied = appliedTo(sqlite);
  const ours = new Set(readMigrationFiles({ migrationsFolder: migrations }).map(({ folderMillis }) => folderMillis));
  if ([...applied].some((when) => !ours.has(when))) return "newer";
  return applied.size === ours.size ? "current" : "older";
}

/**
 * Applies the migrations a file does not have yet, all or none. Without new ones nothing is counted or checked: that
 * takes a minute where there are millions of rows. Foreign keys are off meanwhile, for a table rebuilt with them on
 * would cascade into its children; the pragma does nothing inside a transaction. A copy is made first.
 * @param folder the data folder, for the copy; null for a database in memory.
 * @throws when the file is of a newer version, the copy cannot be made, or a table would lose a row; it stays as it was.
 */
export function upgrade(sqlite: BetterSqlite3.Database, folder: string | null, migrations = MIGRATIONS): void {
  const standing = standingOf(sqlite, migrations);
  if (standing === "newer")
    throw new Error(
      "This data folder was last used by a newer version of Shortlist. Start that version, or restore a backup made before it came. Nothing was changed.",
    );
  if (standing === "current") return;
  const before = countRows(sqlite);
  const copy = folder && before.size > 0 ? join(folder, `before-upgrade-${Date.now()}.db`) : null;
  if (copy) copyTo(sqlite, copy);
  sqlite.pragma("foreign_keys = OFF");
  const apply = sqlite.transaction(() => {
    applyMigrations(sqlite, migrations);
    checkNothingLost(sqlite, before);
  });
  try {
    apply.immediate();
  } catch (error) {
    if (copy) rmSync(copy);
    throw error;
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
}

/** Half a copy would pass for one later, so it goes. */
function copyTo(sqlite: BetterSqlite3.Database, file: string): void {
  try {
    sqlite.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
  } catch (cause) {
    rmSync(file, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `No copy could be made before the upgrade (${why}). Please make room on the disk of the data folder, then start again. Nothing was changed.`,
      { cause },
    );
  }
}

/** Kept as Drizzle's own migrator keeps them, in the table it makes. */
function applyMigrations(sqlite: BetterSqlite3.Database, migrations: string): void {
  sqlite.exec(
    "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)",
  );
  const applied = appliedTo(sqlite);
  const note = sqlite.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)");
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: migrations })) {
    if (applied.has(folderMillis)) continue;
    for (const statement of sql) sqlite.exec(statement);
    note.run(hash, folderMillis);
  }
}

function checkNothingLost(sqlite: BetterSqlite3.Database, before: Map<string, number>): void {
  const after = countRows(sqlite);
  for (const [table, rows] of before) {
    if (after.has(table) && (after.get(table) ?? 0) < rows)
      throw new Error(`The upgrade would lose rows of “${table}”. Nothing was changed.`);
  }
  const broken = sqlite.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0)
    throw new Error(`The upgrade would leave ${broken.length} rows without what they point to. Nothing was changed.`);
}

/** When each migration that was applied to the file had been made, in milliseconds since 1970: their names, so to speak. */
function appliedTo(sqlite: BetterSqlite3.Database): Set<number> {
  const known = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  if (!known) return new Set();
  const rows = sqlite.prepare("SELECT created_at FROM __drizzle_migrations").pluck().all();
  return new Set(rows.map(Number));
}

/** Rows of every table of ours; empty for a new file. The full-text index is left out: what it keeps is its own affair. */
function countRows(sqlite: BetterSqlite3.Database): Map<string, number> {
  const tables = sqlite
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__drizzle%'",
    )
    .pluck()
    .all() as string[];
  return new Map(
    tables.map((name) => [name, sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number]),
  );
}
