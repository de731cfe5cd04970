"use client";

import { Button, Popover } from "@mantine/core";
import type { ReactNode } from "react";
import { type Arrangement, hide, move, pin, show, unpin } from "#lib/tables/arrange.ts";
import type { Column, Table } from "#lib/tables/column.ts";
import { defaultQuery } from "#lib/tables/query.ts";
import { ColumnLine } from "./column-line.tsx";
import classes from "./column-menu.module.css";
import { type FetchedMenu, useFetchedMenu } from "./tool-menu.tsx";
import type { ChangeQuery } from "./use-table-query.ts";

interface ColumnMenuProps<Row> extends Arrangement, FetchedMenu {
  table: Table<Row>;
  onChange: ChangeQuery;
}

/** Which columns are shown, in what order, and which of them stay at the left. The last one cannot be taken away. */
export function ColumnMenu<Row>({ table, columns, pinned, onChange, button }: ColumnMenuProps<Row>) {
  const { target, ...opening } = useFetchedMenu(button, "dialog");
  const now: Arrangement = { columns, pinned };
  const shown = columns.flatMap((id) => table.columns.find((column) => column.id === id) ?? []);
  const others = table.columns.filter(({ id }) => !columns.includes(id));
  const on = (change: (now: Arrangement) => Arrangement) => onChange((query) => ({ ...query, ...change(query) }));
  const lineOf = ({ id, label }: Column<Row>) => (
    <ColumnLine
      key={id}
      label={label}
      shown={columns.includes(id)}
      stays={pinned.includes(id)}
      mayHide={columns.length > 1}
      mayMove={(by) => isOther(now, move(now, id, by))}
      onShow={(wanted) => on((query) => (wanted ? show(query, id) : hide(query, id)))}
      onStay={(wanted) => on((query) => (wanted ? pin(query, id) : unpin(query, id)))}
      onMove={(by) => on((query) => move(query, id, by))}
    />
  );
  const usual = () => {
    const { columns, pinned } = defaultQuery(table);
    onChange((query) => ({ ...query, columns, pinned, widths: {} }));
  };
  // One list, so that a line that moves from part to part keeps the focus.
  const lines = [
    ...part("Stay at the left", shown.slice(0, pinned.length).map(lineOf)),
    ...part("Scroll", shown.slice(pinned.length).map(lineOf)),
    ...part("Not shown", others.map(lineOf)),
  ];
  return (
    <Popover {...opening} position="bottom-end" shadow="sm" trapFocus returnFocus withinPortal>
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown p="xs">
        <ul className={classes.list} aria-label="Columns, from left to right">
          {lines}
        </ul>
        <Button variant="subtle" size="compact-sm" onClick={usual}>
          Usual columns
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function part(heading: string, lines: ReactNode[]): ReactNode[] {
  if (lines.length === 0) return [];
  const head = (
    <li key={`/${heading}`} className={classes.part}>
      {heading}
    </li>
  );
  return [head, ...lines];
}

function isOther(before: Arrangement, after: Arrangement): boolean {
  return before.columns.join() !== after.columns.join() || before.pinned.length !== after.pinned.length;
}
