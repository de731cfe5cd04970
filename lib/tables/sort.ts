import { type Column, largestFirst, type Sort, type Table } from "#lib/tables/column.ts";
import type { Query } from "#lib/tables/query.ts";

/**
 * The order after a click on a column's head: its first direction, then the other, then none.
 * @param further the column comes after those already asked for, or changes among them.
 */
export function toggleSort<Row>(sort: readonly Sort[], column: Column<Row>, further: boolean): Sort[] {
  const first = largestFirst(column);
  const known = sort.find(({ id }) => id === column.id);
  if (!further && sort.length > 1) return [{ id: column.id, descending: known ? !known.descending : first }];
  const others = further ? [...sort] : sort.filter(({ id }) => id === column.id);
  if (!known)
    return further ? [...others, { id: column.id, descending: first }] : [{ id: column.id, descending: first }];
  if (known.descending !== first) return others.filter(({ id }) => id !== column.id);
  return others.map((one) => (one === known ? { ...one, descending: !first } : one));
}

/** What rows are put in order by: their group first, years newest first, in the other direction where that is asked for. */
export function orderKeys<Row>(table: Table<Row>, query: Pick<Query, "group" | "sort">): readonly Sort[] {
  const group = table.columns.find(({ id }) => id === query.group);
  if (!group) return query.sort;
  const asked = query.sort.find(({ id }) => id === group.id);
  const others = query.sort.filter(({ id }) => id !== group.id);
  return [asked ?? { id: group.id, descending: group.kind === "year" }, ...others];
}
