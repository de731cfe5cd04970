import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Column } from "#lib/tables/column.ts";
import type { Range } from "./drawn-range.ts";
import { TableRow } from "./table-row.tsx";

type Row = Record<string, string>;

const COLUMNS = ["name", "a", "b", "c", "d", "e"].map(
  (id): Column<Row> => ({ id, label: id, kind: "text", value: (row) => row[id] ?? "", width: 9 }),
);

/** The cells of a row: what they say, and how many columns they stand for where they say nothing. */
function cells(across: Range | null, pinned = 1): string[] {
  const row = createElement(TableRow<Row>, {
    index: 2,
    height: 34,
    id: "1",
    row: Object.fromEntries(COLUMNS.map(({ id }) => [id, id.toUpperCase()])),
    columns: COLUMNS,
    pinned,
    resized: "",
    across,
    picked: null,
  });
  const page = renderToStaticMarkup(createElement("table", null, createElement("tbody", null, row)));
  return [...page.matchAll(/<(?:td|th)([^>]*)>(.*?)<\/(?:td|th)>/gu)].map(
    ([, attributes = "", words = ""]) => words || `×${/colSpan="(\d+)"/iu.exec(attributes)?.[1]}`,
  );
}

test("a row that rests has a cell in every column", () => {
  expect(cells(null)).toEqual(["NAME", "A", "B", "C", "D", "E"]);
});

test("one that comes while the list is moved has those in view, what names it, those that stay, and room for the others", () => {
  expect(cells({ first: 0, last: 3 })).toEqual(["NAME", "A", "B", "×3"]);
  expect(cells({ first: 3, last: 5 })).toEqual(["NAME", "×2", "C", "D", "×1"]);
  expect(cells({ first: 4, last: 6 }, 2)).toEqual(["NAME", "A", "×2", "D", "E"]);
  expect(cells({ first: 5, last: 6 }, 0)).toEqual(["NAME", "×4", "E"]);
});
