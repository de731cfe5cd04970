"use client";

import type { RowData } from "@tanstack/react-table";
import { memo, type ReactNode, useMemo, useRef } from "react";
import type { Column, Table } from "#lib/tables/column.ts";
import type { Query } from "#lib/tables/query.ts";
import classes from "./data-table.module.css";
import { HeadCell } from "./head-cell.tsx";
import { PickAll, type Picks } from "./pick-box.tsx";
import { pinOf } from "./pin-places.ts";
import { TableBody } from "./table-body.tsx";
import { useGrid } from "./use-grid.ts";
import { useGroups } from "./use-groups.ts";
import { type Layout, useLayout } from "./use-layout.ts";
import type { ChangeQuery } from "./use-table-query.ts";
import { useWidths } from "./use-widths.ts";
import { uncover, walkRows } from "./walk-rows.ts";

interface DataTableProps<Row extends RowData> {
  table: Table<Row>;
  /** In the order they are shown. */
  rows: readonly Row[];
  query: Query;
  onChange: ChangeQuery;
  idOf: (row: Row) => string;
  /** Draws a cell; without it, or when it gives undefined, the column's text. */
  cell?: (column: Column<Row>, row: Row) => ReactNode | undefined;
  /** Rows are as high as their words need (only for short lists). */
  wraps?: boolean;
  caption: string;
  /** Rows can be selected. */
  picks?: Picks<Row>;
  /** Rows of each group by its label, where `rows` are only one page of them. */
  groupCounts?: Readonly<Record<string, number>>;
}

/**
 * Rows and heads of a table: plain elements, one sticky head, columns that stay, virtual when long. What is asked for
 * changes nothing here before its rows come.
 */
export function DataTable<Row extends RowData>({ query, picks, ...props }: DataTableProps<Row>) {
  const { selection, onSwitch, onAll, nameOf } = picks ?? {};
  const boxes = useMemo(
    () => (selection && onSwitch && onAll && nameOf ? { selection, onSwitch, onAll, nameOf } : undefined),
    [selection, onSwitch, onAll, nameOf],
  );
  return <Grid {...props} layout={useLayout(query)} picks={boxes} />;
}

type GridProps<Row extends RowData> = Omit<DataTableProps<Row>, "query"> & { layout: Layout };

const Grid = memo(function Inside<Row extends RowData>(props: GridProps<Row>) {
  const { table, rows, layout, onChange, idOf, caption, picks, wraps = false } = props;
  const [lines, onSwitchGroup] = useGroups(table, rows, layout.group, props.groupCounts);
  const scroll = useRef<HTMLDivElement>(null);
  const { shown, pinned, heads, onSort } = useGrid({ table, layout, onChange });
  const picking = picks !== undefined;
  const widths = useWidths(shown, layout.widths, onChange, { picks: picking, pinned });
  const ids = useMemo(() => (picking ? rows.map(idOf) : []), [picking, rows, idOf]);
  return (
    <section
      className={classes.scroll}
      ref={scroll}
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onKeyDown={walkRows}
      onFocus={uncover}
    >
      <table
        className={classes.table}
        aria-rowcount={lines.length + 1}
        data-wraps={wraps || undefined}
        data-picks={picks ? true : undefined}
        style={widths.table}
      >
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {picks && <col className={classes.pickColumn} />}
          {shown.map((column, place) => (
            <col key={column.id} style={widths.columns[place]} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {picks && <PickAll picks={picks} shown={ids} />}
            {heads.map(({ column, ...sorted }, place) => (
              <HeadCell
                key={column.id}
                column={column}
                {...sorted}
                after={shown.length - place}
                pin={pinOf(place, pinned)}
                width={widths.set[column.id]}
                widen={widths.widen}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <TableBody
          {...{ scroll, lines, shown, pinned, picks, wraps, idOf, onSwitchGroup }}
          resized={Object.keys(widths.set).join()}
          draw={props.cell}
        />
      </table>
    </section>
  );
}) as <Row extends RowData>(props: GridProps<Row>) => ReactNode;
