"use client";

import { memo, type ReactNode, type RefObject } from "react";
import { useDensity } from "#components/frame/density.ts";
import type { Column } from "#lib/tables/column.ts";
import type { Line } from "#lib/tables/group.ts";
import classes from "./data-table.module.css";
import { GroupRow } from "./group-row.tsx";
import type { Picks } from "./pick-box.tsx";
import { TableRow } from "./table-row.tsx";
import { useWindowOf } from "./use-window-of.ts";

const ROW_PIXELS = { normal: 34, compact: 28 };

interface TableBodyProps<Row> {
  /** What scrolls around it. */
  scroll: RefObject<HTMLDivElement | null>;
  /** In the order they are shown. */
  lines: readonly Line<Row>[];
  /** The shown columns, from left to right, and how many of them stay at the left. */
  shown: readonly Column<Row>[];
  pinned: number;
  /** Ids of the columns whose width was set, joined by commas. */
  resized: string;
  /** Rows are as high as their words need. */
  wraps: boolean;
  idOf: (row: Row) => string;
  draw: ((column: Column<Row>, row: Row) => ReactNode | undefined) | undefined;
  picks: Picks<Row> | undefined;
  onSwitchGroup: (key: string) => void;
}

/** The rows of a table that can be seen, and some around; the rest is room. Scrolling draws nothing but this. */
export const TableBody = memo(function Inside<Row>(props: TableBodyProps<Row>) {
  const { lines, shown, pinned, resized, picks, idOf } = props;
  const [dense] = useDensity();
  const height = dense ? ROW_PIXELS.compact : ROW_PIXELS.normal;
  const { first, last, before, after, long, whole, across } = useWindowOf(
    props.scroll,
    lines.length,
    height,
    props.wraps,
  );
  const wide = shown.length + (picks ? 1 : 0);
  return (
    <tbody>
      <Space height={before} across={wide} />
      {lines.slice(first, last).map((line, at) => {
        const index = first + at + 2;
        if ("head" in line)
          return (
            <GroupRow
              key={line.head.key}
              {...{ index, height, head: line.head, across: wide }}
              onSwitch={props.onSwitchGroup}
            />
          );
        const id = idOf(line.row);
        const isWhole = first + at >= whole.first && first + at < whole.last;
        return (
          <TableRow
            // A long list's rows are written anew in place when the order changes: few of those in view stay.
            key={long ? index : id}
            {...{ index, height, id, row: line.row, columns: shown, pinned, resized }}
            across={isWhole ? null : across}
            draw={props.draw}
            picked={picks ? picks.selection.has(id) : null}
            nameOf={picks?.nameOf}
            onSwitch={picks?.onSwitch}
          />
        );
      })}
      <Space height={after} across={wide} />
    </tbody>
  );
}) as <Row>(props: TableBodyProps<Row>) => ReactNode;

function Space({ height, across }: { height: number; across: number }) {
  if (height === 0) return null;
  return (
    <tr className={classes.space}>
      <td colSpan={across} style={{ height }} />
    </tr>
  );
}
