import fc from "fast-check";
import { expect, test } from "vitest";
import type { Column } from "#lib/tables/column.ts";
import { formatIn } from "#lib/tables/file-format.ts";
import { writeFile } from "#lib/tables/write-file.ts";

interface Row {
  name: string;
  n: number | null;
  tags: string[];
}

const COLUMNS: Column<Row>[] = [
  { id: "name", label: "Name | alias", kind: "text", value: (row) => row.name, width: 10 },
  { id: "n", label: "n", kind: "count", value: (row) => row.n, width: 5 },
  { id: "tags", label: "Tags", kind: "list", value: (row) => row.tags, width: 10 },
];

function textOf(format: "md" | "json" | "csv", rows: Row[]): string {
  const { body } = writeFile(format, "Rows", COLUMNS, rows);
  if (body instanceof Uint8Array) throw new Error("Lines were asked for.");
  return [...{ [Symbol.iterator]: () => body }].join("");
}

test("Markdown has one line a row, its cells words and nothing else", () => {
  const text = textOf("md", [{ name: "A|b\n*c*", n: 3, tags: ["x", "y"] }]);
  expect(text.split("\n")).toEqual([
    "| Name \\| alias | n | Tags |",
    "| --- | ---: | --- |",
    "| A\\|b<br>\\*c\\* | 3 | x; y |",
    "",
  ]);
});

test("JSON reads back as the values, whatever they are", () => {
  const row = fc.record({ name: fc.string(), n: fc.option(fc.nat()), tags: fc.array(fc.string()) });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(JSON.parse(textOf("json", rows))).toEqual(rows);
    }),
  );
});

test("an address asks for a format by name, and for nothing else", () => {
  expect(formatIn(new URLSearchParams("format=md"))).toBe("md");
  expect(formatIn(new URLSearchParams("format=exe"))).toBe("csv");
});
