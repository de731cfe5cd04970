"use client";

import type { RowData } from "@tanstack/react-table";
import { type ReactNode, useMemo } from "react";
import { PageHead } from "#components/frame/page-head.tsx";
import type { Column, Table } from "#lib/tables/column.ts";
import { describeView } from "#lib/tables/describe.ts";
import type { Query } from "#lib/tables/query.ts";
import { DataTable } from "./data-table.tsx";
import { FacetList } from "./facet-list.tsx";
import { NoRows } from "./no-rows.tsx";
import { TableFrame } from "./table-frame.tsx";
import { TableTools } from "./table-tools.tsx";
import { useSelection } from "./use-selection.ts";
import type { ChangeQuery } from "./use-table-query.ts";
import { useWholeTable } from "./use-whole-table.ts";
import type { Views } from "./views-menu.tsx";

interface WholeTableProps<Row extends RowData> {
  slug: string;
  title: string;
  table: Table<Row>;
  rows: readonly Row[];
  /** The part of the address after "?". */
  search: string;
  idOf: (row: Row) => string;
  cell: (column: Column<Row>, row: Row) => ReactNode | undefined;
  views?: Views;
  /** What to type into the filter box, for example. */
  example?: string;
  /** Said when there is no row at all. */
  empty: ReactNode;
  /** After the sentence that says what is shown. */
  lead?: (query: Query, onChange: ChangeQuery) => ReactNode;
  /** What rows are called, where they can be selected; and what stands at the foot while some are. */
  picks?: { nameOf: (row: Row) => string; bar: (picked: Picked<Row>) => ReactNode };
  /** Between the head of the page and the table. */
  above?: ReactNode;
  /** Beneath the table. */
  children?: ReactNode;
}

export interface Picked<Row> {
  chosen: readonly Row[];
  /** Rows that are selected but not shown. */
  hidden: number;
  onClear: () => void;
}

/** A page that is one table, all of it here: head, filter, counts at the side, rows, what is done with those selected. */
export function WholeTable<Row extends RowData>({
  slug,
  title,
  table,
  rows,
  search,
  idOf,
  picks,
  ...props
}: WholeTableProps<Row>) {
  const { query, unread, drawn, change, shown, facets, onPick, offered } = useWholeTable(table, rows, search);
  const ids = useMemo(() => shown.map(idOf), [shown, idOf]);
  const all = useMemo(() => new Set(rows.map(idOf)), [rows, idOf]);
  const { selection, onSwitch, onAll, clear } = useSelection(ids, all);
  return (
    <>
      <PageHead
        title={title}
        lead={
          <>
            {describeView(table, drawn, shown.length, rows.length)} {props.lead?.(query, change)}
          </>
        }
      />
      {props.above}
      <TableFrame
        tools={
          <TableTools
            {...{ slug, table, query, unread }}
            onChange={change}
            views={props.views}
            facets={offered}
            example={props.example}
          />
        }
        facets={rows.length > 0 && facets.length > 0 && <FacetList facets={facets} onPick={onPick} />}
      >
        {shown.length > 0 ? (
          <DataTable
            {...{ table, query, idOf }}
            rows={shown}
            cell={props.cell}
            picks={picks && { selection, onSwitch, onAll, nameOf: picks.nameOf }}
            onChange={change}
            caption={title}
          />
        ) : (
          <NoRows query={query} onChange={change}>
            {props.empty}
          </NoRows>
        )}
        {picks?.bar({
          chosen: rows.filter((row) => selection.has(idOf(row))),
          hidden: selection.size - ids.filter((id) => selection.has(id)).length,
          onClear: clear,
        })}
        {props.children}
      </TableFrame>
    </>
  );
}
