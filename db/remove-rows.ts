import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
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

/** How many rows went, by table. */
export type Removed = Record<string, number>;

/** What belongs to an opening: by the column `opening_id`, and by foreign keys to something that does. No table can be forgotten. */
export interface Belongings {
  roots: string[];
  /** What points to each table. */
  hanging: Map<string, Link[]>;
}

interface Link {
  table: string;
  from: string;
  parent: string;
  to: string;
}

export function readBelongings(source: Database | Pen): Belongings {
  const tables = tablesOf(source).filter((table) => !KEPT.includes(table));
  const roots = tables.filter((table) => columnsOf(source, table).includes("opening_id"));
  const links = tables.flatMap((table) => linksOf(source, table));
  // These have most hanging on them: what can go before goes before, a little at a time.
  const last = ["documents", "candidates"];
  return {
    roots: [...roots.filter((table) => !last.includes(table)), ...last],
    hanging: Map.groupBy(links, (link) => link.parent),
  };
}

/** Rows at once, with all that hangs on them. */
const FEW = 2;

/**
 * Removes rows that belong to an opening, with whatever hangs on them, for so many milliseconds.
 * @returns how many rows went, by table; null when none is left.
 */
export function removeSome(pen: Pen, openingId: number, { roots, hanging }: Belongings, forMs: number): Removed | null {
  pen.run(sql`PRAGMA defer_foreign_keys = ON`);
  const end = performance.now() + forMs;
  const removed: Removed = {};
  for (const table of roots)
    for (;;) {
      const rows = rowsOf(
        pen.all(sql`SELECT rowid AS row FROM ${name(table)} WHERE opening_id = ${openingId} LIMIT ${FEW}`),
      );
      if (rows.length === 0) break;
      removeWithHanging(pen, hanging, [table], rows, removed);
      if (performance.now() > end) return removed;
    }
  return Object.keys(removed).length > 0 ? removed : null;
}

/** @param path the tables on the way: rows of one kind that point to each other (a fact beside another) are followed once. */
function removeWithHanging(
  pen: Pen,
  hanging: Belongings["hanging"],
  path: readonly string[],
  rows: readonly number[],
  removed: Removed,
): void {
  const table = path.at(-1) ?? "";
  const these = sql`(SELECT value FROM json_each(${JSON.stringify(rows)}))`;
  for (const { table: child, from, to } of hanging.get(table) ?? []) {
    const pointing = sql`SELECT rowid AS row FROM ${name(child)} WHERE ${name(from)} IN
      (SELECT ${name(to)} FROM ${name(table)} WHERE rowid IN ${these})`;
    const children = path.filter((one) => one === child).length > 1 ? [] : rowsOf(pen.all(pointing));
    if (children.length > 0) removeWithHanging(pen, hanging, [...path, child], children, removed);
  }
  const { changes } = pen.run(sql`DELETE FROM ${name(table)} WHERE rowid IN ${these}`);
  if (changes > 0) removed[table] = (removed[table] ?? 0) + changes;
}

const rowsOf = (rows: unknown[]): number[] => (rows as { row: number }[]).map(({ row }) => row);

const name = (word: string) => sql.raw(`"${word.replaceAll('"', '""')}"`);

/** Our own tables; what full-text search keeps follows from them by triggers. */
function tablesOf(source: Database | Pen): string[] {
  const rows = source.all<{ name: string }>(sql`SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__drizzle%'`);
  return rows.map((row) => row.name).sort();
}

function columnsOf(source: Database | Pen, table: string): string[] {
  return source.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${table})`).map((row) => row.name);
}

/** Foreign keys to anything an opening can lose. */
function linksOf(source: Database | Pen, table: string): Link[] {
  const keys = source.all<{ from: string; parent: string; to: string | null }>(
    sql`SELECT "from", "table" AS parent, "to" FROM pragma_foreign_key_list(${table})`,
  );
  return keys.flatMap(({ from, parent, to }) =>
    parent === "accounts" || KEPT.includes(parent) ? [] : [{ table, from, parent, to: to ?? "id" }],
  );
}
