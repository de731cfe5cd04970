import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidatesTable } from "#lib/tables/candidates.ts";
import type { Table } from "#lib/tables/column.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import {
  canFilter,
  canGroup,
  canSort,
  defaultQuery,
  fileColumns,
  formatQuery,
  parseQuery,
  type Query,
  WIDTHS,
} from "#lib/tables/query.ts";
import { VENUES } from "#lib/tables/venues.ts";

const TABLES = [candidatesTable({ own: true, others: true }), PUBLICATIONS, VENUES] as const;
const RESERVED = ["sort", "q", "columns", "group", "widths", "page", "density", "format"];

const words = fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.toWellFormed().trim());

function queries<Row>(table: Table<Row>): fc.Arbitrary<Query> {
  const ids = (all: string[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 4 });
  const value = (id: string): fc.Arbitrary<string> => {
    const column = table.columns.find((one) => one.id === id);
    if (column?.choices) return fc.constantFrom(...column.choices.map((choice) => choice.value));
    if (column?.kind === "flag") return fc.constantFrom("yes", "no", "none");
    if (column?.kind === "choice" || column?.kind === "list") return words.filter((text) => text !== "");
    if (column?.kind === "text") return words.filter((text) => /[a-z]/.test(text));
    return fc.oneof(fc.integer({ min: 0 }).map(String), fc.constantFrom("1..", "..7", "2..4", "none"));
  };
  const sortable = table.columns.filter(canSort).map(({ id }) => id);
  const filterable = table.columns.filter(canFilter).map(({ id }) => id);
  return fc.record({
    sort: ids(sortable).chain((chosen) =>
      chosen.length === 0
        ? fc.constant(table.defaultSort)
        : fc.tuple(...chosen.map((id) => fc.boolean().map((descending) => ({ id, descending })))),
    ),
    chosen: ids(filterable).chain((chosen) =>
      fc.record(
        Object.fromEntries(chosen.map((id) => [id, fc.uniqueArray(value(id), { minLength: 1, maxLength: 3 })])),
      ),
    ),
    words,
    columns: fc.oneof(
      fc.constant(defaultQuery(table).columns),
      fc.uniqueArray(fc.constantFrom(...table.columns.map(({ id }) => id)), { minLength: 1 }),
    ),
    group: fc.constantFrom(null, ...table.columns.filter(canGroup).map(({ id }) => id)),
    widths: ids(table.columns.map(({ id }) => id)).chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((id) => [id, fc.integer({ min: WIDTHS.least, max: WIDTHS.most })]))),
    ),
    page: fc.integer({ min: 1, max: 10_000 }),
    dense: fc.boolean(),
  });
}

describe.each(TABLES.map((table) => [table.id, table as Table<never>] as const))("addresses of %s", (_, table) => {
  test("writing and reading a query are inverse", () => {
    fc.assert(
      fc.property(queries(table), (query) => {
        expect(parseQuery(table, formatQuery(table, query))).toEqual(query);
      }),
    );
  });

  test("reading any address gives a query that is written and read back unchanged", () => {
    const id = fc.constantFrom(...RESERVED, ...table.columns.map((column) => column.id), "other");
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("-year,title,,venue,year", "2019..", "none", "0", "-1", "venue:80,year:9999"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(id, value)), (pairs) => {
        const query = parseQuery(table, new URLSearchParams(pairs));
        expect(parseQuery(table, formatQuery(table, query))).toEqual(query);
        for (const asked of [...query.sort.map((sort) => sort.id), ...query.columns, ...Object.keys(query.chosen)])
          expect(table.columns.some((column) => column.id === asked)).toBe(true);
      }),
    );
  });

  test("the plain table has the empty address", () => {
    expect(formatQuery(table, defaultQuery(table))).toBe("");
    expect(parseQuery(table, "")).toEqual(defaultQuery(table));
  });

  test("no column takes a word the address needs itself, and no name stands for two", () => {
    const names = table.columns.flatMap((column) => [column.id, ...(column.aliases ?? [])]);
    expect(names.filter((name) => RESERVED.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("an address reads like what it means", () => {
  const query = parseQuery(PUBLICATIONS, "?sort=-year,title&venue=NeurIPS&venue=ICML&q=deep+nets&page=2&nobody=x");
  expect(query).toEqual({
    ...defaultQuery(PUBLICATIONS),
    sort: [
      { id: "year", descending: true },
      { id: "title", descending: false },
    ],
    chosen: { venue: ["NeurIPS", "ICML"] },
    words: "deep nets",
    page: 2,
  });
  expect(formatQuery(PUBLICATIONS, query)).toBe("sort=-year,title&venue=NeurIPS&venue=ICML&q=deep+nets&page=2");
});

test("columns that cannot be sorted or are not declared are dropped", () => {
  expect(parseQuery(PUBLICATIONS, "sort=also-by,-password").sort).toEqual(PUBLICATIONS.defaultSort);
  expect(parseQuery(PUBLICATIONS, "columns=title,secret,title,year").columns).toEqual(["title", "year"]);
  expect(parseQuery(PUBLICATIONS, "year=soon&kind=poem&first-author=maybe").chosen).toEqual({});
});

test("what is no width or no group is dropped, and widths stay within reason", () => {
  const table = candidatesTable();
  const query = parseQuery(table, "group=venue&widths=name:180,stage:5,phd:x,nobody:100,year:99999,position:2000");
  expect(query.group).toBeNull();
  expect(query.widths).toEqual({ name: 180, stage: WIDTHS.least, position: WIDTHS.most });
  expect(formatQuery(table, { ...query, group: "stage" })).toBe("group=stage&widths=name:180,stage:48,position:900");
});

test("a file keeps what its rows are grouped by", () => {
  const table = candidatesTable();
  const ids = (search: string) => fileColumns(table, parseQuery(table, search)).map(({ id }) => id);
  expect(ids("columns=name,phd&group=stage")).toEqual(["stage", "name", "phd"]);
  expect(ids("columns=name,stage&group=stage")).toEqual(["name", "stage"]);
  expect(ids("columns=name")).toEqual(["name"]);
});
