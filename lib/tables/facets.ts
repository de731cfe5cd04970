import { foldWords } from "#lib/profile/fold-words.ts";
import { type Column, labelOf, type Table } from "#lib/tables/column.ts";
import type { Query } from "#lib/tables/query.ts";
import { rowTest, termsOf } from "#lib/tables/tabulate.ts";
import { passes, readTest } from "#lib/tables/test.ts";

export interface FacetValue {
  /** What stands in the address when it is picked. */
  value: string;
  label: string;
  /** Rows that would be shown with this value alone picked in this facet. */
  count: number;
  picked: boolean;
}

export interface Facet {
  id: string;
  label: string;
  values: FacetValue[];
}

/** What of a query counts: order and columns change no number. */
type Asked = Pick<Query, "chosen" | "words">;

/** Rows per value, under all filters of the query but the facet's own. Without any filter they are counted once for the same rows. */
export function facetsOf<Row>(table: Table<Row>, rows: readonly Row[], query: Asked): readonly Facet[] {
  if (query.words !== "" || Object.keys(query.chosen).length > 0) return countFacets(table, rows, query);
  const key = table.columns.map(({ id }) => id).join();
  const known = unfiltered.get(rows) ?? new Map<string, Facet[]>();
  const facets = known.get(key) ?? countFacets(table, rows, query);
  unfiltered.set(rows, known.set(key, facets));
  return facets;
}

/** By the columns of the table, which differ from viewer to viewer. */
const unfiltered = new WeakMap<readonly unknown[], Map<string, Facet[]>>();

function countFacets<Row>(table: Table<Row>, rows: readonly Row[], query: Asked): Facet[] {
  const facets = table.columns.filter((column) => column.facet);
  const counts = new Map(facets.map((column) => [column.id, new Map<string, number>()]));
  const { picked, written } = termsOf(table, query);
  const tests = written.map((term) => rowTest(table, term));
  const picks = picked.map((term) => ({ id: term.column, test: rowTest(table, term) }));
  for (const row of rows) {
    if (!tests.every((test) => test(row))) continue;
    const failing = picks.filter(({ test }) => !test(row));
    if (failing.length > 1) continue;
    for (const column of facets)
      if (failing.length === 0 || failing[0]?.id === column.id)
        count(counts.get(column.id), column, row, query.chosen[column.id] ?? []);
  }
  return facets.map((column) => facetOf(column, counts.get(column.id) ?? new Map(), query));
}

/** How many rows are shown at all, by a facet in which each row counts once. */
export function shownBy({ values }: Facet): number {
  const picked = values.filter((one) => one.picked);
  return (picked.length > 0 ? picked : values).reduce((sum, { count }) => sum + count, 0);
}

/** A facet from its counts; a picked value stays in view even when nothing is left of it. */
export function facetOf<Row>(column: Column<Row>, counts: ReadonlyMap<string, number>, query: Asked): Facet {
  const chosen = query.chosen[column.id] ?? [];
  const all = [...counts].map(([value, n]) => ({ value, n }));
  for (const value of chosen)
    if (!ranges(value) && !all.some((one) => same(one.value, value))) all.push({ value, n: 0 });
  const values = all.map(({ value, n }) => ({
    value,
    label: value === "none" ? "none" : labelOf(column, value),
    count: n,
    picked: chosen.some((one) => same(one, value) || covers(column, one, value)),
  }));
  return { id: column.id, label: column.label, values: inOrder(column, values) };
}

/** A value picked by another name of the row's, as an older link has it, counts the rows that it finds. */
function count<Row>(
  counts: Map<string, number> | undefined,
  column: Column<Row>,
  row: Row,
  chosen: readonly string[],
): void {
  const values = facetValues(column, row);
  const others = column.others?.(row) ?? [];
  const byOther = chosen.filter(
    (one) => others.some((name) => same(name, one)) && !values.some((value) => same(value, one)),
  );
  for (const value of [...values, ...byOther]) counts?.set(value, (counts.get(value) ?? 0) + 1);
}

function facetValues<Row>(column: Column<Row>, row: Row): string[] {
  const value = column.value(row);
  if (value === null || value === "") return ["none"];
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return value.length === 0 ? ["none"] : [...new Set(value.map(String))];
}

const same = (a: string, b: string): boolean => a === b || (foldWords(a) === foldWords(b) && foldWords(a) !== "");
const ranges = (value: string): boolean => value.includes("..");

function covers<Row>(column: Column<Row>, range: string, value: string): boolean {
  if (!ranges(range)) return false;
  const test = readTest(column, [range], ":");
  return typeof test !== "string" && passes(test, Number(value));
}

/** Years newest first, stages in their order, names by how many; "none" last. */
function inOrder<Row>(column: Column<Row>, values: FacetValue[]): FacetValue[] {
  const keyed = values.map((value) => ({ value, key: keyIn(column, value) }));
  keyed.sort((a, b) => {
    if (a.value.value === "none" || b.value.value === "none") return a.value.value === "none" ? 1 : -1;
    return a.key.place - b.key.place || (a.key.words < b.key.words ? -1 : 1);
  });
  return keyed.map(({ value }) => value);
}

function keyIn<Row>(column: Column<Row>, { value, label, count }: FacetValue): { place: number; words: string } {
  if (column.choices) return { place: column.choices.findIndex((choice) => choice.value === value), words: "" };
  if (column.kind === "year") return { place: -Number(value), words: "" };
  return { place: -count, words: foldWords(label) };
}
