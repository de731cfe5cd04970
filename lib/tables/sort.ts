import type { Sort, Table } from "#lib/tables/column.ts";
import type { Query } from "#lib/tables/query.ts";

/**
 * What rows are put in order by: their group first, years newest first, in the other direction where that is asked for; last
 * what settles ties.
 */
export function orderKeys<Row>(table: Table<Row>, query: Pick<Query, "group" | "sort">): readonly Sort[] {
  const keys = askedKeys(table, query);
  const ties = keys.flatMap((key) => table.columns.find(({ id }) => id === key.id)?.ties ?? []);
  const more = [...new Set(ties)].filter((id) => !keys.some((key) => key.id === id));
  return [...keys, ...more.map((id) => ({ id, descending: false }))];
}

function askedKeys<Row>(table: Table<Row>, query: Pick<Query, "group" | "sort">): readonly Sort[] {
  const group = table.columns.find(({ id }) => id === query.group);
  if (!group) return query.sort;
  const asked = query.sort.find(({ id }) => id === group.id);
  const others = query.sort.filter(({ id }) => id !== group.id);
  return [asked ?? { id: group.id, descending: group.kind === "year" }, ...others];
}
