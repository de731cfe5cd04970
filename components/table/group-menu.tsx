"use client";

import { Menu } from "@mantine/core";
import type { Column } from "#lib/tables/column.ts";
import { canGroup } from "#lib/tables/query.ts";
import { type FetchedMenu, useFetchedMenu } from "./tool-menu.tsx";
import type { ChangeQuery } from "./use-table-query.ts";

interface GroupMenuProps extends FetchedMenu {
  columns: readonly Pick<Column<never>, "id" | "label" | "groups">[];
  group: string | null;
  onChange: ChangeQuery;
}

/** What the rows stand together by. */
export function GroupMenu({ columns, group, onChange, button }: GroupMenuProps) {
  const { target, ...opening } = useFetchedMenu(button, "menu");
  return (
    <Menu {...opening} position="bottom-end" shadow="sm" withinPortal>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Rows together by</Menu.Label>
        <Menu.RadioGroup
          value={group ?? NONE}
          onChange={(id) => onChange((now) => ({ ...now, group: id === NONE ? null : id, page: 1 }))}
        >
          <Menu.RadioItem value={NONE}>No groups</Menu.RadioItem>
          {columns.filter(canGroup).map(({ id, label }) => (
            <Menu.RadioItem key={id} value={id}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

const NONE = "none";
