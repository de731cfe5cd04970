import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Column } from "#lib/tables/column.ts";
import { writeXlsx } from "#lib/tables/xlsx.ts";

interface Line {
  words: string;
  number: number | null;
}
const COLUMNS: Column<Line>[] = [
  { id: "words", label: "Words & so on", kind: "text", value: (row) => row.words, width: 31 },
  { id: "number", label: "Number", kind: "number", value: (row) => row.number, width: 9 },
];
const parts = (rows: Line[], name = "Candidates") =>
  Object.fromEntries(Object.entries(unzipSync(writeXlsx(name, COLUMNS, rows))).map(([k, v]) => [k, strFromU8(v)]));
const sheet = (rows: Line[]) => parts(rows)["xl/worksheets/sheet1.xml"] ?? "";

test("every part the workbook names is there, and every part is declared", () => {
  const files = parts([]);
  for (const target of ["worksheets/sheet1.xml", "styles.xml"]) {
    expect(files["xl/_rels/workbook.xml.rels"]).toContain(`Target="${target}"`);
    expect(files[`xl/${target}`]).toBeDefined();
    expect(files["[Content_Types].xml"]).toContain(`/xl/${target}`);
  }
  expect(files["_rels/.rels"]).toContain('Target="xl/workbook.xml"');
  expect(files["xl/workbook.xml"]).toContain('<sheet name="Candidates"');
});

test("the head is frozen and bold, columns have their widths", () => {
  expect(sheet([])).toContain('<pane ySplit="1" topLeftCell="A2"');
  expect(sheet([])).toContain('<col min="1" max="1" width="31" customWidth="1"/>');
  expect(sheet([])).toContain('<c r="A1" t="inlineStr" s="1"><is><t xml:space="preserve">Words &amp; so on</t>');
});

test("numbers are numbers; words are words and never formulas", () => {
  const xml = sheet([{ words: "=HYPERLINK(1)", number: -3.5 }]);
  expect(xml).toContain('<c r="B2"><v>-3.5</v></c>');
  expect(xml).toContain('<c r="A2" t="inlineStr" s="2">');
  expect(xml).not.toContain("<f>");
});

test("no value leaves the cell out; marks and forbidden characters do not break the file", () => {
  const xml = sheet([{ words: '<a href="x">&\u0000\u0008\ud800 Grünbaum 🜂</a>', number: null }]);
  expect(xml).toContain("&lt;a href=&quot;x&quot;&gt;&amp; Grünbaum 🜂&lt;/a&gt;");
  expect(xml).not.toContain('r="B2"');
  expect(xml.replaceAll("\n", "")).toMatch(/^[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u);
});

test("nobody is named as author, and equal rows give equal bytes", () => {
  const rows = [{ words: "a", number: 1 }];
  expect(Object.keys(parts(rows)).filter((name) => name.startsWith("docProps"))).toEqual([]);
  expect(writeXlsx("x", COLUMNS, rows)).toEqual(writeXlsx("x", COLUMNS, rows));
});

test("columns beyond the twenty-sixth are AA, AB, …; sheet names lose what Excel forbids", () => {
  const many = Array.from({ length: 28 }, (_, at) => ({ ...(COLUMNS[1] as Column<Line>), id: `n${at}` }));
  const files = unzipSync(writeXlsx("a/b*c", many, [{ words: "", number: 7 }]));
  expect(strFromU8(files["xl/worksheets/sheet1.xml"] as Uint8Array)).toContain('<c r="AB2"><v>7</v></c>');
  expect(strFromU8(files["xl/workbook.xml"] as Uint8Array)).toContain('name="a b c"');
});
