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
import type { Line } from "#lib/tables/group.ts";
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
  /** Those that are drawn, in their order: the query has ordered them already. */
  lines: readonly Line<Row>[];
  layout: Layout;
  onChange: ChangeQuery;
  idOf: (row: Row) => string;
}

/**
 * Columns in their order and those that stay at the left, the drawn rows with their ids, and the turns of sorting, as the
 * layout says them. A turn of a head becomes a new query; an order that is taken away leaves the table's own. Rows out of
 * view are left out: to make one of each would take longer than to order them.
 */
export function useGrid<Row extends RowData>({ table, lines, layout, onChange, idOf }: Given<Row>) {
  const columns = useMemo(() => columnDefs(table), [table]);
  const rows = useMemo(() => lines.flatMap((line) => ("row" in line ? [line.row] : [])), [lines]);
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
    data: rows,
    getRowId: idOf,
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
  const model = grid.getRowModel().rows;
  const body = useMemo(() => new Map(model.map((row) => [row.original, row])), [model]);
  return { shown, pinned: grid.getStartVisibleLeafColumns().length, heads, body, onSort };
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
