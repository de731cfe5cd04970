"use client";

import { memo, type ReactNode } from "react";
import { type Column, textOf } from "#lib/tables/column.ts";
import classes from "./data-table.module.css";
import { isSetAsNumber } from "./head-cell.tsx";
import { PickBox, type Picks } from "./pick-box.tsx";
import { type Pin, pinOf, pinWord } from "./pin-places.ts";

/** What a row holds, whatever its place. */
interface CellsProps<Row> {
  id: string;
  row: Row;
  columns: readonly Column<Row>[];
  /** How many columns, from the first, stay at the left. */
  pinned: number;
  draw?: (column: Column<Row>, row: Row) => ReactNode | undefined;
  /** Null where rows cannot be selected. */
  picked: boolean | null;
  nameOf?: Picks<Row>["nameOf"];
  onSwitch?: Picks<Row>["onSwitch"];
}

interface TableRowProps<Row> extends CellsProps<Row> {
  /** From 1, the head counted. */
  index: number;
  /** Pixels. */
  height: number;
}

/** One row. When an order only gives it another place, its cells are left alone. */
export const TableRow = memo(Line) as typeof Line;

function Line<Row>({ index, height, ...cells }: TableRowProps<Row>) {
  return (
    <tr aria-rowindex={index} data-picked={cells.picked || undefined} style={{ height }}>
      <Cells {...cells} />
    </tr>
  );
}

const Cells = memo(function Inside<Row>({ id, row, columns, pinned, draw, picked, nameOf, onSwitch }: CellsProps<Row>) {
  return (
    <>
      {picked !== null && onSwitch && (
        <PickBox id={id} name={nameOf?.(row) ?? ""} picked={picked} onSwitch={onSwitch} />
      )}
      {columns.map((column, place) => cellOf(column, row, { head: place === 0, pin: pinOf(place, pinned) }, draw))}
    </>
  );
}) as <Row>(props: CellsProps<Row>) => ReactNode;

interface Place {
  /** Its cell names the row. */
  head: boolean;
  pin: Pin | undefined;
}

function cellOf<Row>(column: Column<Row>, row: Row, { head, pin }: Place, draw: CellsProps<Row>["draw"]) {
  const text = textOf(column, row);
  const content = draw?.(column, row) ?? text;
  const pinned = { "data-pinned": pinWord(pin), style: pin?.style };
  if (head)
    return (
      <th key={column.id} scope="row" className={classes.name} title={text} {...pinned}>
        {content}
      </th>
    );
  return (
    <td
      key={column.id}
      className={isSetAsNumber(column) ? classes.number : undefined}
      title={text.length > column.width - 3 ? text : undefined}
      {...pinned}
    >
      {content}
    </td>
  );
}
