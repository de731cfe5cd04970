import { type Column, isNumeric, textOf } from "#lib/tables/column.ts";
import { csvLines } from "#lib/tables/csv.ts";
import type { FileFormat } from "#lib/tables/file-format.ts";
import { writeXlsx } from "#lib/tables/xlsx.ts";

const TYPES: Record<FileFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/**
 * Writes rows by their columns, as they stand on the screen.
 * @returns the media type, and the file: bytes, or its lines as they are asked for.
 */
export function writeFile<Row>(
  format: FileFormat,
  name: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): { type: string; body: Uint8Array | Iterator<string> } {
  const type = TYPES[format];
  if (format === "xlsx") return { type, body: writeXlsx(name, columns, rows) };
  if (format === "csv") return { type, body: csvLines(columns, rows) };
  return { type, body: format === "md" ? markdownLines(columns, rows) : jsonLines(columns, rows) };
}

/** A table in Markdown (GitHub's): the head, the rule, a line a row. */
export function* markdownLines<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<string> {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |\n`;
  yield line(columns.map((column) => plain(column.label)));
  yield line(columns.map((column) => (isNumeric(column.kind) ? "---:" : "---")));
  for (const row of rows) yield line(columns.map((column) => plain(textOf(column, row))));
}

/** For programs: one object a row, its keys the ids of the columns, numbers as numbers. */
export function* jsonLines<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<string> {
  let before = "[";
  for (const row of rows) {
    yield `${before}\n  ${JSON.stringify(Object.fromEntries(columns.map((column) => [column.id, told(column, row)])))}`;
    before = ",";
  }
  yield before === "[" ? "[]\n" : "\n]\n";
}

/** Words as they are shown; names, lists and figures as they are. */
function told<Row>(column: Column<Row>, row: Row): unknown {
  const value = column.value(row);
  return typeof value === "string" && column.kind === "text" ? textOf(column, row) : value;
}

/** Words as words on one line: signs that Markdown would read as mark-up are escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&").replace(/\s*\r?\n\s*/gu, "<br>");
}
