import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";

/** Where the stored databases lie, one for each schema that has to be upgraded: named by its last migration, gzipped. */
const STORED = resolve("db/upgrades");
const MIGRATIONS = resolve("db/migrations");
const ENDING = ".db.gz";

/** A value of a row: what is no plain value is kept as JSON. */
export type Value = string | number | boolean | null | object;
/** Columns left out, or undefined, have the value the schema gives them. */
export type Row = Record<string, Value | undefined>;
/** Puts one row into a table of the old schema. */
export type Put = (table: string, row: Row) => void;

/** The last migrations of the stored databases, oldest first. */
export function listStored(): string[] {
  return readdirSync(STORED)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => basename(name, ENDING))
    .sort();
}

/** Puts the stored database into a data folder, as the version of then left it. @returns the path of its file. */
export function unpack(tag: string, folder: string): string {
  mkdirSync(join(folder, "documents"), { recursive: true });
  const file = join(folder, "shortlist.db");
  writeFileSync(file, gunzipSync(readFileSync(join(STORED, tag + ENDING))));
  return file;
}

/**
 * Makes a database that stands at the migration `tag`: from the stored one before it, and rows of today. What is stored
 * already is left as it is, for what a release once wrote does not change.
 * @param fill puts rows into the tables that came since.
 * @throws when a table of that schema is left empty.
 */
export function store(tag: string, fill: (put: Put) => void): void {
  const target = join(STORED, tag + ENDING);
  if (existsSync(target)) return;
  const folder = mkdtempSync(join(tmpdir(), "shortlist-old-"));
  const before = listStored().filter((other) => other < tag);
  const from = before.at(-1);
  const sqlite = new BetterSqlite3(from ? unpack(from, folder) : join(folder, "shortlist.db"));
  migrate(drizzle(sqlite), { migrationsFolder: migrationsUpTo(tag, folder) });
  sqlite.pragma("foreign_keys = ON");
  sqlite.transaction(() => fill((table, row) => insert(sqlite, table, row)))();
  const empty = tablesOf(sqlite).filter((table) => !sqlite.prepare(`SELECT 1 FROM "${table}"`).get());
  if (empty.length > 0) throw new Error(`Nothing in ${empty.join(", ")}: every table needs a row.`);
  sqlite.exec(`VACUUM INTO '${join(folder, "compact.db")}'`);
  sqlite.close();
  writeFileSync(target, gzipSync(readFileSync(join(folder, "compact.db")), { level: 9 }));
  rmSync(folder, { recursive: true });
}

/** Tables with rows of ours, by name: what the full-text index keeps is its own affair. */
export function tablesOf(sqlite: BetterSqlite3.Database): string[] {
  return sqlite
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__drizzle%' ORDER BY name`,
    )
    .pluck()
    .all() as string[];
}

function insert(sqlite: BetterSqlite3.Database, table: string, row: Row): void {
  const given = Object.entries(row).filter(([, value]) => value !== undefined);
  const names = given.map(([name]) => `"${name}"`);
  const values = given.map(([, value]) => {
    if (typeof value === "boolean") return Number(value);
    return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
  });
  sqlite.prepare(`INSERT INTO "${table}" (${names}) VALUES (${names.map(() => "?")})`).run(values);
}

/** A copy of the migrations that ends with `tag`, as that version had them. */
function migrationsUpTo(tag: string, folder: string): string {
  const copy = join(folder, "migrations");
  cpSync(MIGRATIONS, copy, { recursive: true });
  const path = join(copy, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8")) as { entries: { tag: string }[] };
  const last = journal.entries.findIndex((entry) => entry.tag === tag);
  if (last < 0) throw new Error(`There is no migration ${tag}.`);
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, last + 1) }));
  return copy;
}
