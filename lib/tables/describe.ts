import { type Column, isNumeric, labelOf, type Sort, type Table } from "#lib/tables/column.ts";
import { understood } from "#lib/tables/filter.ts";
import type { Query } from "#lib/tables/query.ts";

/** One sentence that says what is shown: "12 of 40 candidates · stage Longlist · “graphs” · grouped by PhD year · by name". */
export function describeView<Row>(table: Table<Row>, query: Query, shown: number, all: number): string {
  const noun = all === 1 ? table.noun.one : table.noun.many;
  const counted = shown === all ? `${shown} ${noun}` : `${shown} of ${all} ${noun}`;
  const picked = table.columns.flatMap((column) => {
    const values = query.chosen[column.id];
    return values ? [`${lower(column.label)} ${values.map((value) => pickedLabel(column, value)).join(" or ")}`] : [];
  });
  const asked = understood(query.words, table.columns);
  const words = asked === "" ? [] : [asked];
  const group = table.columns.find(({ id }) => id === query.group);
  const grouped = group ? [`grouped by ${lower(group.label)}`] : [];
  return [counted, ...picked, ...words, ...grouped, describeOrder(table, query.sort)].join(" · ");
}

function pickedLabel<Row>(column: Column<Row>, value: string): string {
  const [from, to] = value.split("..");
  if (!isNumeric(column.kind) || to === undefined) return labelOf(column, value);
  if (from === "") return `up to ${to}`;
  return to === "" ? `from ${from}` : `${from} to ${to}`;
}

function describeOrder<Row>(table: Table<Row>, sort: readonly Sort[]): string {
  const keys = sort.flatMap(({ id, descending }) => {
    const column = table.columns.find((one) => one.id === id);
    return column ? [`${lower(column.label)}${direction(column, descending)}`] : [];
  });
  return keys.length === 0 ? table.ownOrder : `by ${keys.join(", then ")}`;
}

function direction<Row>(column: Column<Row>, descending: boolean): string {
  if (column.kind === "year") return descending ? ", newest first" : ", oldest first";
  if (isNumeric(column.kind)) return descending ? ", most first" : ", fewest first";
  return descending ? ", backwards" : "";
}

/** "Stage" → "stage", but "PhD year" and "E-mail" keep what is not an ordinary capital. */
export function lower(label: string): string {
  return /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
