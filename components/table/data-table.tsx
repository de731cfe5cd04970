"use client";

import type { RowData } from "@tanstack/react-table";
import { memo, type ReactNode, useMemo, useRef } from "react";
import { useDensity } from "#components/frame/density.ts";
import type { Column, Table } from "#lib/tables/column.ts";
import type { Query } from "#lib/tables/query.ts";
import classes from "./data-table.module.css";
import { GroupRow } from "./group-row.tsx";
import { HeadCell } from "./head-cell.tsx";
import { PickAll, type Picks } from "./pick-box.tsx";
import { pinOf } from "./pin-places.ts";
import { TableRow } from "./table-row.tsx";
import { useGrid } from "./use-grid.ts";
import { useGroups } from "./use-groups.ts";
import { type Layout, useLayout } from "./use-layout.ts";
import type { ChangeQuery } from "./use-table-query.ts";
import { useWidths } from "./use-widths.ts";
import { useWindowOf } from "./use-window-of.ts";
import { uncover, walkRows } from "./walk-rows.ts";

const ROW_PIXELS = { normal: 34, compact: 28 };

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
  const [dense] = useDensity();
  const window = useWindowOf(scroll, lines.length, dense ? ROW_PIXELS.compact : ROW_PIXELS.normal, wraps);
  const { first, last } = window;
  const drawn = useMemo(() => lines.slice(first, last), [lines, first, last]);
  const { shown, pinned, heads, body, onSort } = useGrid({ table, lines: drawn, layout, onChange, idOf });
  const picking = picks !== undefined;
  const widths = useWidths(shown, layout.widths, onChange, { picks: picking, pinned });
  const ids = useMemo(() => (picking ? rows.map(idOf) : []), [picking, rows, idOf]);
  const resized = Object.keys(widths.set).join();
  const across = shown.length + (picks ? 1 : 0);
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
        <tbody>
          <Space height={window.before} across={across} />
          {drawn.map((line, at) => {
            const place = { index: first + at + 2, height: window.rowHeight };
            if ("head" in line)
              return (
                <GroupRow key={line.head.key} {...{ ...place, head: line.head, across }} onSwitch={onSwitchGroup} />
              );
            const row = body.get(line.row);
            if (!row) return null;
            const { id } = row;
            return (
              <TableRow
                // A long list's rows are written anew in place when the order changes: few of those in view stay.
                key={window.long ? place.index : id}
                {...{ ...place, id, row: row.original, columns: shown, pinned, resized }}
                draw={props.cell}
                picked={picks ? picks.selection.has(id) : null}
                nameOf={picks?.nameOf}
                onSwitch={picks?.onSwitch}
              />
            );
          })}
          <Space height={window.after} across={across} />
        </tbody>
      </table>
    </section>
  );
}) as <Row extends RowData>(props: GridProps<Row>) => ReactNode;

function Space({ height, across }: { height: number; across: number }) {
  if (height === 0) return null;
  return (
    <tr className={classes.space}>
      <td colSpan={across} style={{ height }} />
    </tr>
  );
}
