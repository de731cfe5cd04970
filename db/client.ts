import { mkdirSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { type Changes, countChanges } from "#db/changes.ts";
import { keepStatements } from "#db/statements.ts";
import { upgrade } from "#db/upgrade.ts";

export type Database = BetterSQLite3Database;

/** An open installation: the database and the folder beside it that holds the original files. */
export interface Installation {
  db: Database;
  sqlite: BetterSqlite3.Database;
  changes: Changes;
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
 * @param image what that database in memory begins with, as SQLite serializes it; otherwise it begins empty.
 * @throws when the file cannot be opened, is of a newer version, or a migration would lose rows; it is left as it was.
 */
export function openInstallation(folder: string | null, image?: Buffer): Installation {
  const sqlite = openDatabase(folder, image);
  shared.shortlistInstallation = { sqlite, changes: countChanges(sqlite), folder };
  return installation();
}

/** Opens, creates or upgrades the database of a data folder, and nothing more. */
export function openDatabase(folder: string | null, image?: Buffer): BetterSqlite3.Database {
  if (folder) mkdirSync(join(folder, "documents"), { recursive: true, mode: 0o700 });
  const sqlite = new BetterSqlite3(folder ? join(folder, "shortlist.db") : (image ?? ":memory:"));
  try {
    setPragmas(sqlite);
    upgrade(sqlite, folder);
    keepStatements(sqlite);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function wrap(sqlite: BetterSqlite3.Database): Database {
  const known = wrapped.get(sqlite);
  if (known) return known;
  const db = drizzle(sqlite, { casing: "snake_case" });
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
