import { getTableColumns, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Pen } from "#db/write.ts";

/**
 * Inserts whole rows, every column given, with one prepared statement: the two big tables of a profile are most of the
 * work of accepting hundreds at once.
 */
export function insertEach<T extends SQLiteTable>(pen: Pen, table: T, rows: Required<T["$inferInsert"]>[]): void {
  const slots = Object.fromEntries(Object.keys(getTableColumns(table)).map((key) => [key, sql.placeholder(key)]));
  const statement = pen
    .insert(table)
    .values(slots as T["$inferInsert"])
    .prepare();
  for (const row of rows) statement.run(row);
}

/** SQLite takes at most 32,766 values in one statement. */
export function inBatches<R>(rows: R[], insert: (batch: R[]) => void): void {
  for (let at = 0; at < rows.length; at += 500) insert(rows.slice(at, at + 500));
}
