"use client";

import { type MouseEvent, memo } from "react";
import { type Column, isNumeric } from "#lib/tables/column.ts";
import { canSort } from "#lib/tables/query.ts";
import { ColumnEdge, type Widen } from "./column-edge.tsx";
import classes from "./data-table.module.css";
import { type Pin, pinWord } from "./pin-places.ts";
import { usualWidth } from "./use-widths.ts";

/** Figures stand at the right, under their head; years and worded figures ("2nd of 5") read from the left. */
export function isSetAsNumber<Row>(column: Column<Row>): boolean {
  return isNumeric(column.kind) && column.kind !== "year" && !column.worded;
}

interface HeadCellProps<Row> {
  column: Column<Row>;
  sorted: "ascending" | "descending" | null;
  /** Place among several sort keys from 1; null when it is the only one. */
  place: number | null;
  /** How many columns stand at its right: each head lies over the next, so that its edge can be taken hold of. */
  after: number;
  /** Where it stays at the left. */
  pin: Pin | undefined;
  /** Pixels, where the column has been made wider or narrower. */
  width: number | undefined;
  widen: Widen;
  onSort: (column: Column<Row>, further: boolean) => void;
}

/** Pixels of a character of a table's usual text, roughly: what an edge says of a column nobody has touched. */
const CHARACTER = 7.7;

/** A head that sorts: click or Enter for this column alone, with Shift as a further key. */
export const HeadCell = memo(Head) as typeof Head;

function Head<Row>({ column, sorted, place, after, pin, width, widen, onSort }: HeadCellProps<Row>) {
  const edge = (
    <ColumnEdge
      id={column.id}
      label={column.label}
      set={width}
      usual={Math.round(usualWidth(column) * CHARACTER)}
      widen={widen}
    />
  );
  const number = isSetAsNumber(column) ? classes.number : undefined;
  const own = { "data-column": column.id, "data-pinned": pinWord(pin), style: { zIndex: 2 + after, ...pin?.style } };
  if (!canSort(column))
    return (
      <th scope="col" className={number} title={column.about} {...own}>
        <span className={classes.label}>{column.label}</span>
        {edge}
      </th>
    );
  return (
    <th scope="col" className={number} aria-sort={sorted ?? "none"} {...own}>
      <button
        type="button"
        className={classes.sort}
        onClick={(event: MouseEvent) => onSort(column, event.shiftKey)}
        title={column.about ?? `Sort by ${column.label}`}
      >
        <span className={classes.label}>{column.label}</span>
        <span className={classes.arrow} aria-hidden="true">
          {sorted === "ascending" ? "↑" : sorted === "descending" ? "↓" : ""}
          {sorted && place !== null ? <sub>{place}</sub> : null}
        </span>
      </button>
      {edge}
    </th>
  );
}
