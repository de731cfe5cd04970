import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Column } from "#lib/tables/column.ts";
import { csvLines, defuse } from "#lib/tables/csv.ts";

interface Line {
  words: string;
  number: number | null;
}
const COLUMNS: Column<Line>[] = [
  { id: "words", label: "Words", kind: "text", value: (row) => row.words, width: 10 },
  { id: "number", label: "Number", kind: "number", value: (row) => row.number, width: 10 },
];
const csv = (rows: Line[]) => [...csvLines(COLUMNS, rows)].join("");

describe("formulas", () => {
  test.each([
    "=1+1",
    "+cmd",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\nx",
    "  =1",
    "\u00a0=1",
    "\u200b@x",
    "\ufeff=1",
    "＝1+1",
    "＋1",
    "－x",
    "＠x",
    "- a dash",
  ])("%j is defused", (text) => {
    expect(defuse(text)).toBe(`'${text}`);
  });
  test.each(["-3.5", "+4", "a=b", "x@y.example", "1-2", "–", "'quoted", ""])("%j is left alone", (text) => {
    expect(defuse(text)).toBe(text);
  });
});

test("a file is a byte order mark, a head and a line for each row", () => {
  expect(
    csv([
      { words: 'say "so", twice', number: -3.5 },
      { words: "Grünbaum", number: null },
    ]),
  ).toBe('\ufeffWords,Number\r\n"say ""so"", twice",-3.5\r\nGrünbaum,\r\n');
});

test("a negative number stays a number, the same as words is harmless too", () => {
  expect(csv([{ words: "-3.5", number: -3.5 }])).toContain("\r\n-3.5,-3.5\r\n");
});

test("whatever the words, they come back from the file, and no cell starts a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (texts) => {
      const cells = readCsv(csv(texts.map((words) => ({ words, number: 1 })))).slice(1);
      expect(cells.map(([words]) => words)).toEqual(texts.map(defuse));
      for (const [words = ""] of cells) if (!/^[+-]?\d/.test(words)) expect(words).not.toMatch(/^\s*[=+@-]/u);
    }),
  );
});

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let found = cell.exec(file); found; found = cell.exec(file)) {
    const [, text = "", end] = found;
    row.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === "\r\n") rows.push(row.splice(0));
    if (cell.lastIndex === file.length) break;
  }
  row = [];
  return rows;
}
