"use client";

import { memo, type ReactNode } from "react";
import { type Column, textOf } from "#lib/tables/column.ts";
import classes from "./data-table.module.css";
import { isSetAsNumber } from "./head-cell.tsx";
import { PickBox, type Picks } from "./pick-box.tsx";

interface TableRowProps<Row> {
  id: string;
  row: Row;
  /** From 1, the head counted. */
  index: number;
  /** Pixels. */
  height: number;
  columns: readonly Column<Row>[];
  draw?: (column: Column<Row>, row: Row) => ReactNode | undefined;
  /** Null where rows cannot be selected. */
  picked: boolean | null;
  nameOf?: Picks<Row>["nameOf"];
  onSwitch?: Picks<Row>["onSwitch"];
}

/** One row, drawn again only when something of its own changes: selecting one leaves the others alone. */
export const TableRow = memo(Line) as typeof Line;

function Line<Row>({ id, row, index, height, columns, draw, picked, nameOf, onSwitch }: TableRowProps<Row>) {
  return (
    <tr aria-rowindex={index} data-picked={picked || undefined} style={{ height }}>
      {picked !== null && onSwitch && (
        <PickBox id={id} name={nameOf?.(row) ?? ""} picked={picked} onSwitch={onSwitch} />
      )}
      {columns.map((column, place) => (
        <Cell key={column.id} column={column} row={row} head={place === 0} draw={draw} />
      ))}
    </tr>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  head: boolean;
  draw?: (column: Column<Row>, row: Row) => ReactNode | undefined;
}

function Cell<Row>({ column, row, head, draw }: CellProps<Row>) {
  const text = textOf(column, row);
  const content = draw?.(column, row) ?? text;
  const number = isSetAsNumber(column) ? classes.number : undefined;
  if (head)
    return (
      <th scope="row" className={classes.name} title={text}>
        {content}
      </th>
    );
  return (
    <td className={number} title={text.length > column.width - 3 ? text : undefined}>
      {content}
    </td>
  );
}
