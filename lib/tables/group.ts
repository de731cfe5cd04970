import { type Column, orderOf, textOf } from "#lib/tables/column.ts";
import { lower } from "#lib/tables/describe.ts";

/** The head of rows that stand together. */
export interface GroupHead {
  key: string;
  label: string;
  /** Rows in it. */
  n: number;
  open: boolean;
}

/** A line of a table's body: a row, or the head of the group whose rows follow. */
export type Line<Row> = { row: Row } | { head: GroupHead };

/**
 * Rows with the heads of their groups between them.
 * @param rows in the order of `orderKeys`, so that those of a group stand together.
 * @param closed keys of groups whose rows are left out.
 * @param counts rows of a group by its label, where `rows` is only a page of them.
 */
export function groupLines<Row>(
  column: Column<Row>,
  rows: readonly Row[],
  closed: ReadonlySet<string>,
  counts?: Readonly<Record<string, number>>,
): Line<Row>[] {
  const groups = Map.groupBy(rows, (row) => `${column.id} ${orderOf(column, row) ?? ""}`);
  return [...groups].flatMap(([key, own]): Line<Row>[] => {
    const label = groupLabel(column, own[0]);
    const head = { key, label, n: counts?.[label] ?? own.length, open: !closed.has(key) };
    return [{ head }, ...(head.open ? own.map((row) => ({ row })) : [])];
  });
}

function groupLabel<Row>(column: Column<Row>, row: Row | undefined): string {
  if (row === undefined) return groupName(column, "");
  const value = column.value(row);
  // Of several, the one the order goes by.
  const [first = ""] = Array.isArray(value) && !column.text ? value : [textOf(column, row)];
  return groupName(column, String(first));
}

/** What a group is called: its rows' value in words, or that they have none. */
export function groupName<Row>(column: Column<Row>, text: string): string {
  if (text === "") return `No ${lower(column.label)}`;
  return column.kind === "flag" || column.kind === "year" ? `${column.label}: ${text}` : text;
}
