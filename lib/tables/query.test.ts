import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrange } from "#lib/tables/arrange.ts";
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
  unreadIn,
  WIDTHS,
} from "#lib/tables/query.ts";
import { VENUES } from "#lib/tables/venues.ts";

const TABLES = [candidatesTable({ own: true, others: true }), PUBLICATIONS, VENUES] as const;
const RESERVED = ["sort", "q", "columns", "pinned", "group", "widths", "page", "format"];

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
  const rest = fc.record({
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
    group: fc.constantFrom(null, ...table.columns.filter(canGroup).map(({ id }) => id)),
    widths: ids(table.columns.map(({ id }) => id)).chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((id) => [id, fc.integer({ min: WIDTHS.least, max: WIDTHS.most })]))),
    ),
    page: fc.integer({ min: 1, max: 10_000 }),
  });
  const usual = defaultQuery(table).columns;
  const columns = fc.oneof(
    fc.constant(usual),
    fc.uniqueArray(fc.constantFrom(...table.columns.map(({ id }) => id)), { minLength: 1 }),
  );
  const arranged = fc
    .tuple(columns, fc.uniqueArray(fc.constantFrom(...table.columns.map(({ id }) => id)), { maxLength: 3 }))
    .map(([shown, pinned]) => arrange(shown, pinned));
  return fc.tuple(rest, arranged).map(([query, arrangement]) => ({ ...query, ...arrangement }));
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
        expect(query.columns.slice(0, query.pinned.length)).toEqual(query.pinned);
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

test("what is dropped is told, with what there is instead; a value that nobody has is none of it", () => {
  expect(unreadIn(PUBLICATIONS, "year=soon&kind=poem&kind=journal&venue=Nowhere")).toEqual([
    "“year” needs a number or a range such as 2019..2022, not “soon”.",
    expect.stringContaining("There is no kind “poem”. There are conference"),
  ]);
  expect(unreadIn(PUBLICATIONS, "year=2022&kind=journal&q=colour%3Ared&sort=x")).toEqual([]);
});

test("what is no width or no group is dropped, and widths stay within reason", () => {
  const table = candidatesTable();
  const query = parseQuery(table, "group=venue&widths=name:180,stage:5,phd:x,nobody:100,year:99999,position:2000");
  expect(query.group).toBeNull();
  expect(query.widths).toEqual({ name: 180, stage: WIDTHS.least, position: WIDTHS.most });
  expect(formatQuery(table, { ...query, group: "stage" })).toBe("group=stage&widths=name:180,stage:48,position:900");
});

test("the first column stays at the left unless the address says otherwise; those that stay come first", () => {
  const read = (search: string) => parseQuery(PUBLICATIONS, search);
  const usual = defaultQuery(PUBLICATIONS).columns;
  expect(read("").pinned).toEqual(usual.slice(0, 1));
  expect(read("columns=year,title").pinned).toEqual(["year"]);
  expect(read("pinned=none").pinned).toEqual([]);
  expect(read("columns=title,year,venue&pinned=venue,secret,kind,title")).toMatchObject({
    columns: ["venue", "title", "year"],
    pinned: ["venue", "title"],
  });
  const venue = read("pinned=title,venue");
  expect(venue.columns).toEqual(["title", "venue", ...usual.filter((id) => id !== "title" && id !== "venue")]);
  expect(formatQuery(PUBLICATIONS, venue)).toBe("pinned=title,venue");
  expect(formatQuery(PUBLICATIONS, read("pinned=none"))).toBe("pinned=none");
  expect(formatQuery(PUBLICATIONS, read("columns=title,year&pinned=year"))).toBe("columns=year,title");
});

test("a file has its columns in the order they stand in, then what stands in their cells besides", () => {
  const query = parseQuery(PUBLICATIONS, "columns=title,year,venue&pinned=venue");
  expect(fileColumns(PUBLICATIONS, query).map(({ id }) => id)).toEqual([
    ...["venue", "title", "year"],
    ...["version", "distinction", "doi", "arxiv", "link"],
  ]);
  const untitled = parseQuery(PUBLICATIONS, "columns=year");
  expect(fileColumns(PUBLICATIONS, untitled).map(({ id }) => id)).toEqual(["year"]);
});

test("a file keeps what its rows are grouped by", () => {
  const table = candidatesTable();
  const ids = (search: string) => fileColumns(table, parseQuery(table, search)).map(({ id }) => id);
  expect(ids("columns=name,phd&group=stage")).toEqual(["stage", "name", "phd"]);
  expect(ids("columns=name,stage&group=stage")).toEqual(["name", "stage"]);
  expect(ids("columns=name")).toEqual(["name"]);
});
