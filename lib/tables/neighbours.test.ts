import { expect, test } from "vitest";
import type { Table } from "#lib/tables/column.ts";
import { neighboursOf } from "#lib/tables/neighbours.ts";
import { parseQuery } from "#lib/tables/query.ts";

const TABLE: Table<{ name: string; n: number }> = {
  id: "candidates",
  noun: { one: "candidate", many: "candidates" },
  columns: [
    { id: "name", label: "Name", kind: "text", value: (row) => row.name, width: 10 },
    { id: "papers", label: "Papers", kind: "count", value: (row) => row.n, groups: true, width: 10 },
  ],
  defaultSort: [],
  ownOrder: "as they came",
};
const ROWS = ["d1", "a3", "c2", "b3"].map((word) => ({ name: word.charAt(0), n: Number(word.charAt(1)) }));

const around = (name: string, search: string) => {
  const found = neighboursOf(TABLE, ROWS, parseQuery(TABLE, search), (row) => row.name === name);
  return found && [found.previous?.name, found.next?.name, found.place, found.shown];
};

test("before and after in the order of the table, and at its ends", () => {
  expect(around("a", "")).toEqual(["d", "c", 2, 4]);
  expect(around("b", "sort=name")).toEqual(["a", "c", 2, 4]);
  expect(around("d", "sort=name")).toEqual(["c", undefined, 4, 4]);
  expect(around("c", "group=papers")).toEqual(["d", "a", 2, 4]);
});

test("only what the filter lets through; a row it has lost stands between the others", () => {
  expect(around("a", "sort=name&q=papers:3")).toEqual([undefined, "b", 1, 2]);
  expect(around("c", "sort=name&q=papers:3")).toEqual(["b", undefined, null, 2]);
  expect(around("z", "sort=name")).toBe(null);
});
