import type { Table } from "#lib/tables/column.ts";
import type { Query } from "#lib/tables/query.ts";
import { matcher, tabulate } from "#lib/tables/tabulate.ts";

/** Where a row stands among those a query shows. */
export interface Neighbours<Row> {
  previous: Row | null;
  next: Row | null;
  /** Its place from 1; null when the filter lets it through no more (a candidate just moved on from the longlist). */
  place: number | null;
  shown: number;
}

/** The rows before and after one in the view of a query, also when the filter has just lost the one itself; null: no such row. */
export function neighboursOf<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  query: Query,
  isIt: (row: Row) => boolean,
): Neighbours<Row> | null {
  const passing = matcher(table, query);
  const all = tabulate(table, rows, { ...query, words: "", chosen: {} });
  const at = all.findIndex(isIt);
  const own = all[at];
  if (!own) return null;
  const before = all.slice(0, at).filter(passing);
  const after = all.slice(at + 1).filter(passing);
  const passes = passing(own);
  return {
    previous: before.at(-1) ?? null,
    next: after[0] ?? null,
    place: passes ? before.length + 1 : null,
    shown: before.length + after.length + (passes ? 1 : 0),
  };
}
