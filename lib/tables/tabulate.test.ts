import fc from "fast-check";
import { expect, test } from "vitest";
import type { Table } from "#lib/tables/column.ts";
import { describeView } from "#lib/tables/describe.ts";
import { facetsOf } from "#lib/tables/facets.ts";
import { defaultQuery, type Query } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";

interface Ship {
  id: number;
  name: string;
  year: number | null;
  flags: string[];
}

const SHIPS: Table<Ship> = {
  id: "venues",
  noun: { one: "ship", many: "ships" },
  columns: [
    { id: "name", label: "Name", kind: "text", value: (row) => row.name, width: 10 },
    { id: "year", label: "Year", kind: "year", facet: true, value: (row) => row.year, width: 6 },
    { id: "flag", label: "Flags", kind: "list", facet: true, value: (row) => row.flags, width: 6 },
  ],
  defaultSort: [],
  ownOrder: "as they sailed",
};

const ROWS: Ship[] = [
  { id: 1, name: "édith", year: 1910, flags: ["fi", "se"] },
  { id: 2, name: "Zeta", year: null, flags: [] },
  { id: 3, name: "alma", year: 1905, flags: ["fi"] },
  { id: 4, name: "Bodil", year: 1910, flags: ["no"] },
];

const query = (more: Partial<Query>): Query => ({ ...defaultQuery(SHIPS), ...more });
const ids = (more: Partial<Query>) => tabulate(SHIPS, ROWS, query(more)).map(({ id }) => id);

test("rows of equal value stand as they came, or by the column that settles ties, in both directions", () => {
  const settled: Table<Ship> = {
    ...SHIPS,
    columns: SHIPS.columns.map((column) => (column.id === "year" ? { ...column, ties: "name" } : column)),
  };
  const sorted = (table: Table<Ship>, descending: boolean) =>
    tabulate(table, ROWS, query({ sort: [{ id: "year", descending }] })).map(({ id }) => id);
  expect([sorted(SHIPS, true), sorted(SHIPS, false)]).toEqual([
    [1, 4, 3, 2],
    [3, 1, 4, 2],
  ]);
  expect([sorted(settled, true), sorted(settled, false)]).toEqual([
    [4, 1, 3, 2],
    [3, 4, 1, 2],
  ]);
});

test("words sort without regard to capitals and diacritics", () => {
  expect(ids({ sort: [{ id: "name", descending: false }] })).toEqual([3, 4, 1, 2]);
  expect(ids({ sort: [{ id: "name", descending: true }] })).toEqual([2, 1, 4, 3]);
});

test("what is missing stands last in both directions, and ties keep the order they came in", () => {
  expect(ids({ sort: [{ id: "year", descending: false }] })).toEqual([3, 1, 4, 2]);
  expect(ids({ sort: [{ id: "year", descending: true }] })).toEqual([1, 4, 3, 2]);
});

test("a second key decides within the first", () => {
  const sort = [
    { id: "year", descending: true },
    { id: "name", descending: false },
  ];
  expect(ids({ sort })).toEqual([4, 1, 3, 2]);
});

test("without a sort the rows keep their order", () => {
  expect(ids({})).toEqual([1, 2, 3, 4]);
});

test("picked values of one facet are alternatives, facets add up", () => {
  expect(ids({ chosen: { flag: ["fi", "no"] } })).toEqual([1, 3, 4]);
  expect(ids({ chosen: { flag: ["fi", "none"] } })).toEqual([1, 2, 3]);
  expect(ids({ chosen: { flag: ["fi"], year: ["1900..1907"] } })).toEqual([3]);
});

test("a facet counts under all filters but its own", () => {
  const facets = facetsOf(SHIPS, ROWS, query({ chosen: { year: ["1910"], flag: ["fi"] } }));
  const counts = facets.map((facet) => facet.values.map(({ value, count, picked }) => [value, count, picked]));
  expect(counts).toEqual([
    [
      ["1910", 1, true],
      ["1905", 1, false],
    ],
    [
      ["fi", 1, true],
      ["no", 1, false],
      ["se", 1, false],
    ],
  ]);
});

test("a picked value of which nothing is left can still be taken back", () => {
  const [, flags] = facetsOf(SHIPS, ROWS, query({ chosen: { flag: ["dk"] } }));
  expect(flags?.values.find(({ value }) => value === "dk")).toEqual({
    value: "dk",
    label: "dk",
    count: 0,
    picked: true,
  });
});

test("picking one value of a facet shows as many rows as it said", () => {
  const flags = fc.uniqueArray(fc.constantFrom("fi", "se", "no"));
  const ship = fc.record({
    id: fc.nat(),
    name: fc.constantFrom("alma", "bodil"),
    year: fc.constantFrom(1900, 1901, null),
    flags,
  });
  const picks = fc.record({ year: fc.constantFrom("1900", "1901", "none") }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(ship), picks, fc.constantFrom("", "alma", "-alma"), (rows, picked, words) => {
      const chosen = Object.fromEntries(Object.entries(picked).map(([id, value]) => [id, [value as string]]));
      for (const facet of facetsOf(SHIPS, rows, query({ chosen, words })))
        for (const { value, count } of facet.values) {
          const only = query({ words, chosen: { ...chosen, [facet.id]: [value] } });
          expect(tabulate(SHIPS, rows, only)).toHaveLength(count);
        }
    }),
  );
});

test("the sentence says what is shown", () => {
  expect(describeView(SHIPS, query({}), 4, 4)).toBe("4 ships · as they sailed");
  const asked = query({
    chosen: { flag: ["fi", "no"], year: ["1905.."] },
    words: "alma",
    sort: [
      { id: "year", descending: true },
      { id: "name", descending: false },
    ],
  });
  expect(describeView(SHIPS, asked, 1, 4)).toBe(
    "1 of 4 ships · year from 1905 · flags fi or no · alma · by year, newest first, then name",
  );
  expect(describeView(SHIPS, query({}), 1, 1)).toBe("1 ship · as they sailed");
});

test("a value picked by another name of what it means counts the rows that it finds", () => {
  const table: Table<Ship> = {
    ...SHIPS,
    columns: [
      {
        id: "home",
        label: "Home",
        kind: "text",
        facet: true,
        value: ({ year }) => (year === 1910 ? "Port of Salt" : "Morvik"),
        others: ({ year }) => (year === 1910 ? ["Salt Harbour"] : []),
        width: 10,
      },
    ],
  };
  const asked = { ...defaultQuery(table), chosen: { home: ["Salt Harbour"] } };
  expect(tabulate(table, ROWS, asked).map(({ id }) => id)).toEqual([1, 4]);
  const [facet] = facetsOf(table, ROWS, asked);
  const counts = facet?.values.map(({ value, count, picked }) => [value, count, picked]);
  expect(counts).toContainEqual(["Salt Harbour", 2, true]);
  expect(counts).toContainEqual(["Morvik", 2, false]);
  expect(describeView(table, asked, 2, ROWS.length)).toContain("Salt Harbour");
});
