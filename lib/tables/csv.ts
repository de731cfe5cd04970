import { type Column, isNumeric, textOf } from "#lib/tables/column.ts";

/** A byte order mark, so that spreadsheets read the file as UTF-8. */
const BOM = "\uFEFF";

/**
 * Writes rows as CSV (RFC 4180: comma, CRLF, doubled quotation marks), a piece at a time: the head, then each row.
 * Text that a spreadsheet would run as a formula is defused with an apostrophe; numbers stay numbers.
 */
export function* csvLines<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<string> {
  yield `${BOM}${columns.map((column) => cell(column.label)).join(",")}\r\n`;
  for (const row of rows) yield `${columns.map((column) => csvCell(column, row)).join(",")}\r\n`;
}

function csvCell<Row>(column: Column<Row>, row: Row): string {
  const value = column.value(row);
  return isNumeric(column.kind) && typeof value === "number" ? String(value) : cell(textOf(column, row));
}

/** Quoted also around semicolons and tabs, which part cells where a comma is the decimal sign. */
function cell(text: string): string {
  const safe = defuse(text);
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Blanks (also invisible ones), then a sign that starts a formula, in its usual or full-width form; or a tab or line break. */
const FORMULA = /^(?:[\s\u00AD\u180E\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;

/** Keeps a spreadsheet from running text as a formula; a plain number is left alone. */
export function defuse(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
