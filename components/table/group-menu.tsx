"use client";

import { Button, Menu } from "@mantine/core";
import { IconCheck, IconStack2 } from "@tabler/icons-react";
import { memo } from "react";
import type { Column } from "#lib/tables/column.ts";
import { canGroup } from "#lib/tables/query.ts";
import type { ChangeQuery } from "./use-table-query.ts";

interface GroupMenuProps {
  columns: readonly Pick<Column<never>, "id" | "label" | "groups">[];
  group: string | null;
  onChange: ChangeQuery;
}

/** What the rows stand together by. */
export const GroupMenu = memo(function Groups({ columns, group, onChange }: GroupMenuProps) {
  const offered = columns.filter(canGroup);
  if (offered.length === 0) return null;
  const choices = [{ id: null, label: "No groups" }, ...offered];
  return (
    <Menu position="bottom-end" shadow="sm" withinPortal>
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconStack2 size={16} />}>
          Group
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Rows together by</Menu.Label>
        {choices.map(({ id, label }) => (
          <Menu.Item
            key={id ?? ""}
            role="menuitemradio"
            aria-checked={id === group}
            leftSection={<IconCheck size={14} opacity={id === group ? 1 : 0} />}
            onClick={() => onChange((now) => ({ ...now, group: id, page: 1 }))}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
});
