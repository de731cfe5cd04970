"use client";

import { memo, type ReactNode } from "react";
import { type Column, textOf } from "#lib/tables/column.ts";
import classes from "./data-table.module.css";
import type { Range } from "./drawn-range.ts";
import { isSetAsNumber } from "./head-cell.tsx";
import { PickBox, type Picks } from "./pick-box.tsx";
import { type Pin, pinOf, pinWord } from "./pin-places.ts";
import { usualWidth } from "./use-widths.ts";

/** What a row holds, whatever its place. */
interface CellsProps<Row> {
  id: string;
  row: Row;
  columns: readonly Column<Row>[];
  /** How many columns, from the first, stay at the left. */
  pinned: number;
  /** Ids of the columns whose width was set, joined by commas. */
  resized: string;
  /** The columns that are drawn beside the first and those that stay, while the list is moved; null for all. */
  across: Range | null;
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

const Cells = memo(function Inside<Row>(props: CellsProps<Row>) {
  const { id, row, columns, pinned, resized, across, draw, picked, nameOf, onSwitch } = props;
  const set = resized.split(",");
  return (
    <>
      {picked !== null && onSwitch && (
        <PickBox id={id} name={nameOf?.(row) ?? ""} picked={picked} onSwitch={onSwitch} />
      )}
      {inView(columns, Math.max(1, pinned), across).map((one) =>
        "room" in one ? (
          <td key={`/${one.place}`} colSpan={one.room} />
        ) : (
          cellOf(
            one.column,
            row,
            { head: one.place === 0, pin: pinOf(one.place, pinned), set: set.includes(one.column.id) },
            draw,
          )
        ),
      )}
    </>
  );
}) as <Row>(props: CellsProps<Row>) => ReactNode;

/** Columns to draw, each at its place, and for those between them how many there is room to leave for. */
function inView<Row>(columns: readonly Column<Row>[], stay: number, across: Range | null) {
  const parts: ({ place: number; column: Column<Row> } | { place: number; room: number })[] = [];
  for (const [place, column] of columns.entries()) {
    const last = parts.at(-1);
    if (!across || place < stay || (place >= across.first && place < across.last)) parts.push({ place, column });
    else if (last && "room" in last) last.room += 1;
    else parts.push({ place, room: 1 });
  }
  return parts;
}

interface Place {
  /** Its cell names the row. */
  head: boolean;
  pin: Pin | undefined;
  /** Its width is not the usual one. */
  set: boolean;
}

function cellOf<Row>(column: Column<Row>, row: Row, { head, pin, set }: Place, draw: CellsProps<Row>["draw"]) {
  const text = textOf(column, row);
  const own = draw?.(column, row);
  const content = own ?? text;
  const pinned = { "data-pinned": pinWord(pin), style: pin?.style };
  if (head)
    return (
      <th key={column.id} scope="row" className={classes.name} title={text} {...pinned}>
        {content}
      </th>
    );
  const plain = own === undefined || column.kind === "count";
  return (
    <td
      key={column.id}
      className={isSetAsNumber(column) ? classes.number : undefined}
      data-fits={(plain && !set && fitsIn(column, text)) || undefined}
      title={text.length > column.width - 3 ? text : undefined}
      {...pinned}
    >
      {content}
    </td>
  );
}

/** Characters of the paddings of a cell. */
const PADDINGS = 2.6;
const WESTERN = /^[ -~\u00a0-\u024f–—’]*$/u;

/**
 * Whether a text surely fits its column, even in capitals. Most do, and the browser need not be told to cut them off, which
 * costs it a layer for each cell.
 */
function fitsIn<Row>(column: Column<Row>, text: string): boolean {
  const room = usualWidth(column) - PADDINGS;
  return text.length * (/^[\d.,:–-]*$/u.test(text) ? 1 : 1.4) <= room && WESTERN.test(text);
}
