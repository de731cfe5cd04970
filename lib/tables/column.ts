import { foldWords } from "#lib/profile/fold-words.ts";

/**
 * What a column holds, which decides how it is set, sorted, filtered and exported.
 * text: found by words · choice: one of several names · list: several names · flag: yes or no ·
 * number, count, year: compared as numbers (a list of numbers matches when one of them does).
 */
export type ColumnKind = "text" | "choice" | "list" | "flag" | "number" | "count" | "year";

export type Value = string | number | boolean | null | readonly string[] | readonly number[];

export interface Choice {
  value: string;
  label: string;
}

/** A column says everything once: the screen, the order, the filter and the files all follow it. */
export interface Column<Row> {
  /** The word in addresses and in the filter box: lower case, hyphens. */
  id: string;
  label: string;
  kind: ColumnKind;
  value: (row: Row) => Value;
  /** As shown and exported; without it, the value written out. */
  text?: (row: Row) => string;
  /** Other names of its value, which it is found by though they are not shown. */
  others?: (row: Row) => readonly string[];
  /** What the order goes by; without it, the value. Null stands last in both directions. */
  order?: (row: Row) => string | number | null;
  /** The column that rows of equal value stand by; without it they keep the order they come in. */
  ties?: string;
  sortable?: false;
  filterable?: false;
  /** Plain words of the filter box are not looked for in it. */
  searched?: false;
  /** Offered at the side with counts. */
  facet?: true;
  /** All possible values, in order, where they are known beforehand. */
  choices?: readonly Choice[];
  /** Other words for it in the filter box. */
  aliases?: readonly string[];
  /** Not on the screen unless chosen. */
  hidden?: true;
  /** Rows can stand together by it: one value a row, shared by many. */
  groups?: true;
  /** Its figures are shown in words ("2nd of 5"). */
  worded?: true;
  /** Words asked beside its figures ("position:last"), and which of them are said of a row. */
  called?: { words: readonly string[]; of: (row: Row) => readonly string[] };
  /** On the screen it stands in the cells of this column; a file that has that one has it as a column of its own. */
  within?: string;
  /** In characters. */
  width: number;
  /** One sentence for the head of the column and the help of the filter box. */
  about?: string;
}

export interface Sort {
  id: string;
  descending: boolean;
}

/** A table of the committee: what its rows are called, its columns, and the order it has by itself. */
export interface Table<Row> {
  id:
    | "candidates"
    | "publications"
    | "venues"
    | "venue-matrix"
    | "coauthors"
    | "ranking"
    | "shortlist"
    | "ballots"
    | "assignments";
  noun: { one: string; many: string };
  columns: readonly Column<Row>[];
  /** Empty: the order the rows come in. */
  defaultSort: readonly Sort[];
  /** How the order the rows come in is called. */
  ownOrder: string;
}

export const isNumeric = (kind: ColumnKind): boolean => kind === "number" || kind === "count" || kind === "year";

/** Every word for a column in the filter box: its own, others for it, and what stands in its head ("PhD from": phd-from). */
export function wordsFor(column: { id: string; label: string; aliases?: readonly string[] }): string[] {
  return [column.id, ...(column.aliases ?? []), foldWords(column.label).replaceAll(" ", "-")].filter(Boolean);
}

/** As shown on the screen and in files. */
export function textOf<Row>(column: Column<Row>, row: Row): string {
  if (column.text) return column.text(row);
  const value = column.value(row);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return labelOf(column, value);
  if (typeof value === "number") return writeNumber(column.kind, value);
  return value.map((one) => (typeof one === "number" ? writeNumber(column.kind, one) : one)).join("; ");
}

/** The words of a stored value: "longlist" → "Longlist". */
export function labelOf<Row>(column: Column<Row>, value: string): string {
  return column.choices?.find((choice) => choice.value === value)?.label ?? value;
}

function writeNumber(kind: ColumnKind, value: number): string {
  return kind === "number" ? value.toFixed(1) : String(value);
}

/** What two rows are compared by: folded words or a number; null stands last. */
export function orderOf<Row>(column: Column<Row>, row: Row): string | number | null {
  const value = column.order ? column.order(row) : column.value(row);
  if (value === null || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string") return value.length === 0 ? null : value.length;
  const place = column.choices?.findIndex((choice) => choice.value === value) ?? -1;
  return place >= 0 ? place : foldWords(value) || value || null;
}

/** Whether a first click on the head should put the largest first: numbers do, words do not. */
export const largestFirst = (column: { kind: ColumnKind }): boolean =>
  isNumeric(column.kind) || column.kind === "flag" || column.kind === "list";
