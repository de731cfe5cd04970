"use client";

import {
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useCallback, useMemo, useRef } from "react";
import { type Column, largestFirst, type Table } from "#lib/tables/column.ts";
import { canSort, shownColumns } from "#lib/tables/query.ts";
import type { Layout } from "./use-layout.ts";
import type { ChangeQuery } from "./use-table-query.ts";

const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});

interface Given<Row extends RowData> {
  table: Table<Row>;
  layout: Layout;
  onChange: ChangeQuery;
}

/** The query has ordered the rows already, and what is drawn of them changes with every turn of the wheel: none goes in. */
const NO_ROWS: never[] = [];

/**
 * Columns in their order and those that stay at the left, and the turns of sorting, as the layout says them. A turn of a
 * head becomes a new query; an order that is taken away leaves the table's own.
 */
export function useGrid<Row extends RowData>({ table, layout, onChange }: Given<Row>) {
  const columns = useMemo(() => columnDefs(table), [table]);
  const sorting = useMemo(() => layout.sort.map(({ id, descending }) => ({ id, desc: descending })), [layout.sort]);
  const columnOrder = useMemo(() => [...layout.columns], [layout.columns]);
  const columnPinning = useMemo(() => ({ start: [...layout.pinned], end: [] }), [layout.pinned]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(table.columns.map(({ id }) => [id, layout.columns.includes(id)])),
    [table, layout.columns],
  );
  const grid = useTable({
    features,
    columns,
    data: NO_ROWS as readonly Row[],
    manualSorting: true,
    state: { sorting, columnOrder, columnPinning, columnVisibility },
    onSortingChange: (change) =>
      onChange((now) => {
        const before = now.sort.map(({ id, descending }) => ({ id, desc: descending }));
        const after = typeof change === "function" ? change(before) : change;
        const sort = after.map(({ id, desc }) => ({ id, descending: desc }));
        return { ...now, sort: sort.length > 0 ? sort : table.defaultSort, page: 1 };
      }),
  });
  const latest = useRef(grid);
  latest.current = grid;
  const onSort = useCallback(
    (column: Column<Row>, further: boolean) => latest.current.getColumn(column.id)?.toggleSorting(undefined, further),
    [],
  );
  const shown = useMemo(() => shownColumns(table, layout.columns), [table, layout.columns]);
  const byId = useMemo(() => new Map(shown.map((column) => [column.id, column])), [shown]);
  const heads = (grid.getHeaderGroups()[0]?.headers ?? []).flatMap(({ column }) => {
    const own = byId.get(column.id);
    const turned = column.getIsSorted();
    const sorted = turned === "desc" ? "descending" : turned === "asc" ? "ascending" : null;
    const place = sorted && sorting.length > 1 ? column.getSortIndex() + 1 : null;
    return own ? [{ column: own, sorted, place } as const] : [];
  });
  return { shown, pinned: grid.getStartVisibleLeafColumns().length, heads, onSort };
}

function columnDefs<Row extends RowData>(table: Table<Row>) {
  const helper = createColumnHelper<typeof features, Row>();
  const defs = table.columns.map((column) =>
    helper.accessor((row) => column.value(row), {
      id: column.id,
      header: column.label,
      enableSorting: canSort(column),
      sortDescFirst: largestFirst(column),
    }),
  );
  return helper.columns(defs);
}
