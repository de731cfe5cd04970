"use client";

import { Popover } from "@mantine/core";
import type { Column } from "#lib/tables/column.ts";
import { canFilter } from "#lib/tables/query.ts";
import classes from "./filter-box.module.css";
import { type FetchedMenu, useFetchedMenu } from "./tool-menu.tsx";

/** How the filter box is written, with every column it knows. */
export function FilterHelp<Row>({ columns, button }: { columns: readonly Column<Row>[] } & FetchedMenu) {
  const { target, ...opening } = useFetchedMenu(button, "dialog");
  return (
    <Popover {...opening} width={380} position="bottom-end" withinPortal shadow="sm" trapFocus returnFocus>
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long help scrolls and must be reachable by keyboard */}
        <div className={classes.help} tabIndex={0}>
          <p>
            Words are looked for anywhere. <code>name:value</code> asks one column; a comma means or, a minus in front
            means not, <code>2019..2022</code> is a range, <code>none</code> finds what is missing, and quotation marks
            keep words together.
          </p>
          <dl>
            {columns.filter(canFilter).map((column) => (
              <div key={column.id}>
                <dt>
                  <code>{column.id}</code>
                </dt>
                <dd>{column.about ?? column.label}</dd>
              </div>
            ))}
          </dl>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
