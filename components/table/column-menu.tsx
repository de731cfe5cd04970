"use client";

import { ActionIcon, Button, Popover } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconColumns3 } from "@tabler/icons-react";
import { memo } from "react";
import type { Table } from "#lib/tables/column.ts";
import { defaultQuery } from "#lib/tables/query.ts";
import classes from "./column-menu.module.css";
import type { ChangeQuery } from "./use-table-query.ts";

interface ColumnMenuProps<Row> {
  table: Table<Row>;
  columns: readonly string[];
  onChange: ChangeQuery;
}

/** Which columns are shown, and in what order. The last one cannot be taken away. */
export const ColumnMenu = memo(Columns) as typeof Columns;

function Columns<Row>({ table, columns, onChange }: ColumnMenuProps<Row>) {
  const onColumns = (ids: string[]) => onChange((now) => ({ ...now, columns: ids }));
  const shown = columns.flatMap((id) => table.columns.find((column) => column.id === id) ?? []);
  const others = table.columns.filter(({ id }) => !columns.includes(id));
  const move = (id: string, by: -1 | 1) => {
    const order = [...columns];
    const at = order.indexOf(id);
    order.splice(at, 1);
    order.splice(at + by, 0, id);
    onColumns(order);
  };
  return (
    <Popover position="bottom-end" shadow="sm" trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" size="sm" leftSection={<IconColumns3 size={16} />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <ul className={classes.list} aria-label="Columns shown, from left to right">
          {shown.map(({ id, label }, at) => (
            <li key={id} className={classes.line}>
              <label className={classes.label}>
                <input
                  type="checkbox"
                  checked
                  disabled={shown.length === 1}
                  onChange={() => onColumns(columns.filter((one) => one !== id))}
                />
                {label}
              </label>
              <ActionIcon
                variant="subtle"
                size="sm"
                disabled={at === 0}
                aria-label={`Move ${label} left`}
                onClick={() => move(id, -1)}
              >
                <IconArrowUp size={14} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                size="sm"
                disabled={at === shown.length - 1}
                aria-label={`Move ${label} right`}
                onClick={() => move(id, 1)}
              >
                <IconArrowDown size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <ul className={classes.list} aria-label="Columns not shown" data-other>
            {others.map(({ id, label }) => (
              <li key={id} className={classes.line}>
                <label className={classes.label}>
                  <input type="checkbox" checked={false} onChange={() => onColumns([...columns, id])} />
                  {label}
                </label>
              </li>
            ))}
          </ul>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange((now) => ({ ...now, columns: defaultQuery(table).columns, widths: {} }))}
        >
          Usual columns
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
