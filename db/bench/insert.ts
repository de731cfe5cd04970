import type BetterSqlite3 from "better-sqlite3";

export type Value = string | number | null;

/** A prepared insert of one row into a table, its values in the order of `columns` (as the table names them). */
export function inserter(sqlite: BetterSqlite3.Database, table: string, columns: string): (...values: Value[]) => void {
  const names = columns.split(/\s+/);
  const holes = names.map(() => "?").join();
  const quoted = names.map((name) => `"${name}"`).join();
  const statement = sqlite.prepare(`INSERT INTO ${table} (${quoted}) VALUES (${holes})`);
  return (...values) => {
    statement.run(...values);
  };
}
