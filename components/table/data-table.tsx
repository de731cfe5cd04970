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
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef } from "react";
import { type Column, largestFirst, type Sort, type Table, textOf } from "#lib/tables/column.ts";
import { canSort, type Query } from "#lib/tables/query.ts";
import classes from "./data-table.module.css";
import { HeadCell, isSetAsNumber } from "./head-cell.tsx";
import { usePrinting } from "./use-printing.ts";

const features = tableFeatures({ columnOrderingFeature, columnVisibilityFeature, rowSortingFeature });

/** Above this many rows only those in view are drawn. */
const ALL_DRAWN = 200;
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
}

/** Rows and heads of a table: plain elements, one sticky head, one sticky first column, virtual when long. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { table, rows, query, onSort, idOf, caption, wraps = false } = props;
  const columns = useMemo(() => columnDefs(table), [table]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(() => query.sort.map(({ id, descending }) => ({ id, desc: descending })), [query.sort]);
  const visible = useMemo(
    () => Object.fromEntries(table.columns.map(({ id }) => [id, query.columns.includes(id)])),
    [table, query.columns],
  );
  const grid = useTable({
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
  const shown = query.columns.flatMap((id) => table.columns.find((column) => column.id === id) ?? []);
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
        style={{ minWidth: `${shown.reduce((sum, column) => sum + widthOf(column), 0)}ch` }}
      >
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {shown.map((column) => (
            <col key={column.id} style={{ width: `${widthOf(column)}ch` }} />
          ))}
        </colgroup>
        <thead>
          {grid.getHeaderGroups().map((group) => (
            <tr key={group.id}>
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
          <Space height={window.before} columns={shown.length} />
          {body.slice(window.first, window.last).map((row, at) => (
            <tr key={row.id} aria-rowindex={window.first + at + 2} style={{ height: window.rowHeight }}>
              {shown.map((column, place) => (
                <Cell key={column.id} column={column} row={row.original} head={place === 0} draw={props.cell} />
              ))}
            </tr>
          ))}
          <Space height={window.after} columns={shown.length} />
        </tbody>
      </table>
    </section>
  );
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

/** In characters: as the column says, and never too narrow for its own head with padding and arrow. */
function widthOf(column: { label: string; width: number }): number {
  return Math.max(column.width, column.label.length * 1.15 + 5);
}

interface Drawn {
  first: number;
  last: number;
  /** Pixels left empty above and below. */
  before: number;
  after: number;
  rowHeight: number;
}

/** Which rows to draw: all of a short list or on paper, else those in view and some around. */
function useWindowOf(scroll: React.RefObject<HTMLDivElement | null>, count: number, rowHeight: number): Drawn {
  const printing = usePrinting();
  const long = count > ALL_DRAWN && !printing;
  const virtual = useVirtualizer({
    count: long ? count : 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 1200, height: 900 },
  });
  if (!long) return { first: 0, last: count, before: 0, after: 0, rowHeight };
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = (items.at(-1)?.index ?? -1) + 1;
  return { first, last, before: first * rowHeight, after: (count - last) * rowHeight, rowHeight };
}

function Space({ height, columns }: { height: number; columns: number }) {
  if (height === 0) return null;
  return (
    <tr className={classes.space}>
      <td colSpan={columns} style={{ height }} />
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
