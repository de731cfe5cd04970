import { foldWords } from "#lib/profile/fold-words.ts";
import { type Column, orderOf, type Sort, type Table, type Value } from "#lib/tables/column.ts";
import { parseFilter, type Term } from "#lib/tables/filter.ts";
import type { Query } from "#lib/tables/query.ts";
import { orderKeys } from "#lib/tables/sort.ts";
import { passes, readTest } from "#lib/tables/test.ts";

/** The rows a query shows, in its order. Rows that compare equal keep the order they came in. */
export function tabulate<Row>(table: Table<Row>, rows: readonly Row[], query: Query): Row[] {
  const passing = matcher(table, query);
  return inOrder(table, rows.filter(passing), orderKeys(table, query));
}

/** The terms of a query: those picked at the side and those written in the filter box. */
export function termsOf<Row>(
  table: Table<Row>,
  query: Pick<Query, "chosen" | "words">,
): { picked: Term[]; written: Term[] } {
  const picked: Term[] = [];
  for (const column of table.columns) {
    const test = readTest(column, query.chosen[column.id] ?? [], ":");
    if (query.chosen[column.id] && typeof test !== "string") picked.push({ column: column.id, negated: false, test });
  }
  return { picked, written: parseFilter(query.words, table.columns).terms };
}

/** Whether a row passes every filter of the query. */
export function matcher<Row>(table: Table<Row>, query: Query): (row: Row) => boolean {
  const { picked, written } = termsOf(table, query);
  const tests = [...picked, ...written].map((term) => rowTest(table, term));
  return (row) => tests.every((test) => test(row));
}

/** One term as a question to a row. Plain words are looked for in every column that holds words or names. */
export function rowTest<Row>(table: Table<Row>, term: Term): (row: Row) => boolean {
  const column = table.columns.find((one) => one.id === term.column);
  if (column) return (row) => passes(term.test, askedOf(column, row), column.called?.of(row)) !== term.negated;
  if (term.test.kind !== "words") return () => true;
  const { words } = term.test;
  return (row) => {
    const text = rowWords(table, row);
    return words.some((one) => text.includes(one)) !== term.negated;
  };
}

function askedOf<Row>(column: Column<Row>, row: Row): Value {
  const value = column.value(row);
  const others = typeof value === "string" ? column.others?.(row) : undefined;
  return others?.length ? [String(value), ...others] : value;
}

/** Words of rows, folded; kept as long as the row, for folding them takes longer than looking through them. */
const folded = new WeakMap<object, WeakMap<object, string>>();

/** The words of a row that plain words are looked for in. Called beforehand, it spares the first search the folding. */
export function rowWords<Row>(table: Table<Row>, row: Row): string {
  const kept = folded.get(table) ?? new WeakMap<object, string>();
  folded.set(table, kept);
  const known = kept.get(row as object);
  if (known !== undefined) return known;
  const parts: string[] = [];
  for (const column of table.columns) {
    if (!isSearched(column)) continue;
    const value = askedOf(column, row);
    if (typeof value === "string") parts.push(value);
    else if (Array.isArray(value)) parts.push(...value.map(String));
  }
  const words = parts.map(foldWords).join("\n");
  kept.set(row as object, words);
  return words;
}

/** Plain words are looked for in names and texts, not in the fixed words of a stage or a kind. */
function isSearched<Row>(column: Column<Row>): boolean {
  const named = column.kind === "text" || ((column.kind === "choice" || column.kind === "list") && !column.choices);
  return named && column.filterable !== false && column.searched !== false;
}

function inOrder<Row>(table: Table<Row>, rows: Row[], sort: readonly Sort[]): Row[] {
  const keys = sort.flatMap(({ id, descending }) => {
    const column = table.columns.find((one) => one.id === id);
    return column ? [{ values: rows.map((row) => orderOf(column, row)), sign: descending ? -1 : 1 }] : [];
  });
  if (keys.length === 0) return rows;
  const places = rows.map((_, place) => place);
  places.sort((a, b) => {
    for (const { values, sign } of keys) {
      const order = compare(values[a] ?? null, values[b] ?? null, sign);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return places.flatMap((place) => rows[place] ?? []);
}

function compare(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a !== typeof b) return typeof a === "number" ? -sign : sign;
  return a < b ? -sign : sign;
}
