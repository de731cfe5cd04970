import { sql } from "drizzle-orm";
import type { Pen } from "#db/write.ts";

/**
 * Tables of an opening that outlive its candidates: what it was, who served on it and by which rubric, what was done when, and
 * how it ended. Whatever else belongs to an opening is removed, tables that do not exist yet included.
 */
const KEPT = [
  "openings",
  "seats",
  "invitations",
  "rubrics",
  "criteria",
  "events",
  "retentions",
  "legal_holds",
  "purges",
  "practice_rounds",
  // A member's own list is theirs: it is compared with the candidates of every opening they serve on.
  "member_documents",
];

/**
 * Removes every row that belongs to an opening, or to something that does, from every table but those that are kept: found
 * by the column `opening_id` and by foreign keys, so that no table can be forgotten.
 * @returns how many rows went, by table; tables without any are left out.
 */
export function removeRows(pen: Pen, openingId: number): Record<string, number> {
  pen.run(sql`PRAGMA defer_foreign_keys = ON`);
  const tables = tablesOf(pen);
  const removed = new Map<string, number>();
  const count = (table: string, changes: number) => {
    if (changes > 0) removed.set(table, (removed.get(table) ?? 0) + changes);
    return changes;
  };
  for (const table of tables)
    if (!KEPT.includes(table) && columnsOf(pen, table).includes("opening_id"))
      count(table, pen.run(sql`DELETE FROM ${name(table)} WHERE opening_id = ${openingId}`).changes);
  const links = tables.flatMap((table) => (KEPT.includes(table) ? [] : linksOf(pen, table)));
  // Rows of rows, until none hangs in the air. What a cascade takes is counted with the row it hung on.
  for (let found = true; found; ) {
    found = false;
    for (const { table, from, parent, to } of links) {
      const orphans = sql`DELETE FROM ${name(table)} WHERE ${name(from)} IS NOT NULL
        AND ${name(from)} NOT IN (SELECT ${name(to)} FROM ${name(parent)})`;
      if (count(table, pen.run(orphans).changes) > 0) found = true;
    }
  }
  return Object.fromEntries([...removed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Link {
  table: string;
  from: string;
  parent: string;
  to: string;
}

const name = (word: string) => sql.raw(`"${word.replaceAll('"', '""')}"`);

/** Our own tables; what full-text search keeps follows from them by triggers. */
function tablesOf(pen: Pen): string[] {
  const rows = pen.all<{ name: string }>(sql`SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__drizzle%'`);
  return rows.map((row) => row.name).sort();
}

function columnsOf(pen: Pen, table: string): string[] {
  return pen.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${table})`).map((row) => row.name);
}

/** Foreign keys to anything an opening can lose. */
function linksOf(pen: Pen, table: string): Link[] {
  const keys = pen.all<{ from: string; parent: string; to: string | null }>(
    sql`SELECT "from", "table" AS parent, "to" FROM pragma_foreign_key_list(${table})`,
  );
  return keys.flatMap(({ from, parent, to }) =>
    parent === "accounts" || KEPT.includes(parent) ? [] : [{ table, from, parent, to: to ?? "id" }],
  );
}
