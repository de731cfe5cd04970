"use client";

import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactNode, useMemo, useRef } from "react";
import { type Column, largestFirst, type Sort, type Table } from "#lib/tables/column.ts";
import { canSort, type Query } from "#lib/tables/query.ts";
import classes from "./data-table.module.css";
import { HeadCell } from "./head-cell.tsx";
import { PickAll, type Picks } from "./pick-box.tsx";
import { TableRow } from "./table-row.tsx";
import { useWindowOf } from "./use-window-of.ts";

const features = tableFeatures({ columnOrderingFeature, columnVisibilityFeature, rowSortingFeature });

const ROW_PIXELS = { normal: 34, compact: 28 };

interface DataTableProps<Row extends RowData> {
  table: Table<Row>;
  /** In the order they are shown. */
  rows: readonly Row[];
  query: Query;
  onSort: (sort: Sort[]) => void;
  idOf: (row: Row) => string;
  /** Draws a cell; without it, or when it gives undefined, the column's text. */
  cell?: (column: Column<Row>, row: Row) => ReactNode | undefined;
  /** Rows are as high as their words need (only for short lists). */
  wraps?: boolean;
  caption: string;
  /** Rows can be selected. */
  picks?: Picks<Row>;
}

/** Rows and heads of a table: plain elements, one sticky head, one sticky first column, virtual when long. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { table, query, caption, picks, wraps = false } = props;
  const grid = useGrid(props);
  const shown = useMemo(
    () => query.columns.flatMap((id) => table.columns.find((column) => column.id === id) ?? []),
    [table, query.columns],
  );
  const body = grid.getRowModel().rows;
  const scroll = useRef<HTMLDivElement>(null);
  const window = useWindowOf(scroll, body.length, query.dense ? ROW_PIXELS.compact : ROW_PIXELS.normal);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} ref={scroll} aria-label={caption} tabIndex={0}>
      <table
        className={classes.table}
        aria-rowcount={body.length + 1}
        data-dense={query.dense || undefined}
        data-wraps={wraps || undefined}
        data-picks={picks ? true : undefined}
        style={{ minWidth: `${shown.reduce((sum, column) => sum + widthOf(column), 0)}ch` }}
      >
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {picks && <col className={classes.pickColumn} />}
          {shown.map((column) => (
            <col key={column.id} style={{ width: `${widthOf(column)}ch` }} />
          ))}
        </colgroup>
        <thead>
          {grid.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {picks && <PickAll picks={picks} shown={body.map(({ id }) => id)} />}
              {group.headers.map((header) => {
                const column = shown.find((one) => one.id === header.column.id);
                return column ? (
                  <HeadCell
                    key={header.id}
                    column={column}
                    sorted={header.column.getIsSorted()}
                    place={grid.state.sorting.length > 1 ? header.column.getSortIndex() : -1}
                    onToggle={header.column.getToggleSortingHandler()}
                  />
                ) : null;
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          <Space height={window.before} columns={shown.length + (picks ? 1 : 0)} />
          {body.slice(window.first, window.last).map((row, at) => (
            <TableRow
              key={row.id}
              id={row.id}
              row={row.original}
              index={window.first + at + 2}
              height={window.rowHeight}
              columns={shown}
              draw={props.cell}
              picked={picks ? picks.selection.has(row.id) : null}
              nameOf={picks?.nameOf}
              onSwitch={picks?.onSwitch}
            />
          ))}
          <Space height={window.after} columns={shown.length + (picks ? 1 : 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** Order and visibility of columns as the query says them; the head's clicks become a new query. */
function useGrid<Row extends RowData>({ table, rows, query, onSort, idOf }: DataTableProps<Row>) {
  const columns = useMemo(() => columnDefs(table), [table]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(() => query.sort.map(({ id, descending }) => ({ id, desc: descending })), [query.sort]);
  const visible = useMemo(
    () => Object.fromEntries(table.columns.map(({ id }) => [id, query.columns.includes(id)])),
    [table, query.columns],
  );
  return useTable({
    features,
    columns,
    data,
    getRowId: idOf,
    manualSorting: true,
    state: { sorting, columnOrder: [...query.columns], columnVisibility: visible },
    onSortingChange: (change) => {
      const next = typeof change === "function" ? change(sorting) : change;
      onSort(next.map(({ id, desc }) => ({ id, descending: desc })));
    },
  });
}

function columnDefs<Row extends RowData>(table: Table<Row>) {
  const helper = createColumnHelper<typeof features, Row>();
  const defs = table.columns.map((column) =>
    helper.accessor((row) => column.value(row), {
      id: column.id,
      header: column.label,
      enableSorting: canSort(column),
      sortDescFirst: largestFirst(column),
    }),
  );
  return helper.columns(defs);
}

/** In characters: as the column says, and never too narrow for its own head; the arrow stands in the padding. */
function widthOf(column: { label: string; width: number }): number {
  return Math.max(column.width, column.label.length * 1.1 + 2.6);
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height === 0) return null;
  return (
    <tr className={classes.space}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
