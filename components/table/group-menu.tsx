"use client";

import { Button, Menu } from "@mantine/core";
import { IconStack2 } from "@tabler/icons-react";
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
  return (
    <Menu position="bottom-end" shadow="sm" withinPortal>
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconStack2 size={16} />}>
          Group
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Rows together by</Menu.Label>
        <Menu.RadioGroup
          value={group ?? NONE}
          onChange={(id) => onChange((now) => ({ ...now, group: id === NONE ? null : id, page: 1 }))}
        >
          <Menu.RadioItem value={NONE}>No groups</Menu.RadioItem>
          {offered.map(({ id, label }) => (
            <Menu.RadioItem key={id} value={id}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
});

const NONE = "none";
