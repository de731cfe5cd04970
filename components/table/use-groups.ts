"use client";

import { useCallback, useMemo, useState } from "react";
import type { Table } from "#lib/tables/column.ts";
import { groupLines, type Line } from "#lib/tables/group.ts";

/**
 * The lines of a table's body: its rows, and the heads of groups where it has any. Which groups are closed is not kept.
 * @param counts rows of each group by its label, where `rows` are only one page of them.
 */
export function useGroups<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  group: string | null,
  counts?: Readonly<Record<string, number>>,
): [readonly Line<Row>[], onSwitch: (key: string) => void] {
  const [closed, setClosed] = useState<ReadonlySet<string>>(NONE);
  const lines = useMemo(() => {
    const column = table.columns.find(({ id }) => id === group);
    return column ? groupLines(column, rows, closed, counts) : rows.map((row) => ({ row }));
  }, [table, rows, group, closed, counts]);
  const onSwitch = useCallback(
    (key: string) =>
      setClosed((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        return after;
      }),
    [],
  );
  return [lines, onSwitch];
}

const NONE: ReadonlySet<string> = new Set();
