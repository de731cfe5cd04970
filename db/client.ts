import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import * as assignments from "#db/schema/assignments.ts";
import * as ballots from "#db/schema/ballots.ts";
import * as candidates from "#db/schema/candidates.ts";
import * as conflicts from "#db/schema/conflicts.ts";
import * as people from "#db/schema/people.ts";
import * as reviews from "#db/schema/reviews.ts";
import { keepStatements } from "#db/statements.ts";

const schema = { ...people, ...candidates, ...reviews, ...conflicts, ...assignments, ...ballots };

export type Database = BetterSQLite3Database<typeof schema>;

/** An open installation: the database and the folder beside it that holds the original files. */
export interface Installation {
  db: Database;
  sqlite: BetterSqlite3.Database;
  /** Absolute path; null for a database in memory. */
  folder: string | null;
}

// One process may load this module more than once (the launcher, the pages, the pages redrawn while developing): all
// share the one open file, and each puts its own tables before it.
const shared = globalThis as typeof globalThis & { shortlistInstallation?: Omit<Installation, "db"> };
const wrapped = new WeakMap<BetterSqlite3.Database, Database>();

/**
 * Opens (and creates or upgrades) the installation in `folder`, and makes it the one `database()` answers with.
 * @param folder absolute path of the data folder, or null for a database in memory (tests).
 * @throws when the file cannot be opened or a migration would lose rows; the message names the file.
 */
export function openInstallation(folder: string | null): Installation {
  if (folder) mkdirSync(join(folder, "documents"), { recursive: true, mode: 0o700 });
  const sqlite = new BetterSqlite3(folder ? join(folder, "shortlist.db") : ":memory:");
  setPragmas(sqlite);
  upgrade(sqlite, wrap(sqlite), folder);
  keepStatements(sqlite);
  shared.shortlistInstallation = { sqlite, folder };
  return installation();
}

function wrap(sqlite: BetterSqlite3.Database): Database {
  const known = wrapped.get(sqlite);
  if (known) return known;
  const db = drizzle(sqlite, { schema, casing: "snake_case" });
  wrapped.set(sqlite, db);
  return db;
}

/** The open installation. @throws when nothing has been opened yet. */
export function installation(): Installation {
  const open = shared.shortlistInstallation;
  if (!open) throw new Error("No data folder is open yet.");
  return { ...open, db: wrap(open.sqlite) };
}

export function database(): Database {
  return installation().db;
}

export function closeInstallation(): void {
  shared.shortlistInstallation?.sqlite.close();
  shared.shortlistInstallation = undefined;
}

/**
 * `synchronous` is NORMAL under WAL unless every connection says otherwise, and then a power cut loses acknowledged
 * rows; deleted text stays in the file unless `secure_delete` is on.
 */
function setPragmas(sqlite: BetterSqlite3.Database): void {
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("busy_timeout = 5000");
  sqlite.pragma("secure_delete = ON");
  sqlite.pragma("trusted_schema = OFF");
  sqlite.pragma("cache_size = -65536");
}

const MIGRATIONS = resolve("db/migrations");

/**
 * Applies new migrations with foreign keys off: inside the migrator's transaction the pragma does nothing, and a table
 * rebuilt with them on would cascade into its children. A copy is made first and no table may lose a row. Without new
 * ones nothing is counted or checked: that takes a minute where there are millions of rows.
 */
function upgrade(sqlite: BetterSqlite3.Database, db: Database, folder: string | null): void {
  if (!hasNewMigrations(sqlite)) return;
  const before = countRows(sqlite);
  if (folder && before.size > 0) {
    const copy = join(folder, `before-upgrade-${Date.now()}.db`);
    if (!existsSync(copy)) sqlite.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`);
  }
  sqlite.pragma("foreign_keys = OFF");
  migrate(db, { migrationsFolder: MIGRATIONS });
  sqlite.pragma("foreign_keys = ON");
  const after = countRows(sqlite);
  for (const [table, rows] of before) {
    if (after.has(table) && (after.get(table) ?? 0) < rows)
      throw new Error(`The upgrade would lose rows of “${table}”. The copy made before it is in the data folder.`);
  }
  const broken = sqlite.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`The upgrade leaves ${broken.length} rows without what they point to.`);
}

function hasNewMigrations(sqlite: BetterSqlite3.Database): boolean {
  const known = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  if (!known) return true;
  const applied = sqlite.prepare("SELECT count(*) AS n FROM __drizzle_migrations").get() as { n: number };
  const journal = JSON.parse(readFileSync(join(MIGRATIONS, "meta", "_journal.json"), "utf8")) as { entries: unknown[] };
  return journal.entries.length > applied.n;
}

/** Rows of every table of ours; empty for a new file. The full-text index is left out: what it keeps is its own affair. */
export function countRows(sqlite: BetterSqlite3.Database): Map<string, number> {
  const tables = sqlite
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__drizzle%'",
    )
    .all() as { name: string }[];
  return new Map(
    tables.map(({ name }) => {
      const row = sqlite.prepare(`SELECT count(*) AS n FROM "${name}"`).get() as { n: number };
      return [name, row.n];
    }),
  );
}
