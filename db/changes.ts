import type BetterSqlite3 from "better-sqlite3";

/**
 * Tables of which it is counted how often they change: who there is, who may see what, what they wrote and what is said
 * of them. A row more takes a thousandth of a millisecond.
 */
const COUNTED = [
  "accounts",
  "candidates",
  "conflicts",
  "criteria",
  "openings",
  "publication_versions",
  "publications",
  "review_revisions",
  "reviews",
  "rubrics",
  "scores",
  "stage_moves",
  "tags",
  "venue_names",
] as const;
export type CountedTable = (typeof COUNTED)[number];

/** How often each table has changed over this connection, never less than it did: a change that is undone counts too. */
export type Changes = Readonly<Record<CountedTable, number>>;

/** Rows that this connection has written since it was opened. */
export function totalChanges(sqlite: BetterSqlite3.Database): number {
  return sqlite.prepare("SELECT total_changes()").pluck().get() as number;
}

/**
 * A word that differs after each write, by this process or another.
 * @param here what tells the writes of this process; otherwise every row it wrote.
 */
export function writesOf(sqlite: BetterSqlite3.Database, here: string | number = totalChanges(sqlite)): string {
  return `${sqlite.prepare("PRAGMA data_version").pluck().get()} ${here}`;
}

/**
 * Begins to count changes, by triggers that this connection alone has. What other processes write,
 * `PRAGMA data_version` tells.
 */
export function countChanges(sqlite: BetterSqlite3.Database): Changes {
  const changes = Object.fromEntries(COUNTED.map((table) => [table, 0])) as Record<CountedTable, number>;
  sqlite.function("count_change", (table: CountedTable) => {
    changes[table] += 1;
    return null;
  });
  for (const table of COUNTED)
    for (const act of ["INSERT", "UPDATE", "DELETE"])
      sqlite.exec(`CREATE TEMP TRIGGER IF NOT EXISTS "counted_${act}_${table}" AFTER ${act} ON main."${table}"
        BEGIN SELECT count_change('${table}'); END`);
  return changes;
}
