"use client";

import { useCallback, useDeferredValue, useMemo } from "react";
import { PageHead } from "#components/frame/page-head.tsx";
import { DataTable } from "#components/table/data-table.tsx";
import { FacetList } from "#components/table/facet-list.tsx";
import { NoRows } from "#components/table/no-rows.tsx";
import { TableFrame } from "#components/table/table-frame.tsx";
import { TableTools } from "#components/table/table-tools.tsx";
import { type ChangeQuery, useTableQuery } from "#components/table/use-table-query.ts";
import type { Views } from "#components/table/views-menu.tsx";
import { type CandidateRow, candidatesTable, type ReviewColumns } from "#lib/tables/candidates.ts";
import type { Column } from "#lib/tables/column.ts";
import { describeView } from "#lib/tables/describe.ts";
import { facetsOf } from "#lib/tables/facets.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import { pick, type Query } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";
import { candidateCell } from "./candidate-cells.tsx";
import classes from "./candidates-table.module.css";
import { type Bulk, SelectionBar } from "./selection-bar.tsx";
import { useSelection } from "./use-selection.ts";

interface CandidatesTableProps {
  slug: string;
  packed: Packed<CandidateRow>;
  reviews: ReviewColumns;
  /** Names of candidates the viewer is recused from. */
  recused: string[];
  /** The part of the address after "?". */
  search: string;
  /** Said when there is nobody yet. */
  empty: React.ReactNode;
  bulk: Bulk;
  views: Views;
}

const idOf = (row: CandidateRow) => String(row.id);
const nameOf = (row: CandidateRow) => row.name;

/** All candidates, here at once: sorting and filtering ask no server. */
export function CandidatesTable({ slug, packed, reviews, recused, search, empty, bulk, views }: CandidatesTableProps) {
  const { own, others } = reviews;
  const table = useMemo(() => candidatesTable({ own, others }), [own, others]);
  const rows = useMemo(() => unpack(packed), [packed]);
  const [query, change] = useTableQuery(table, search);
  const shown = useMemo(() => tabulate(table, rows, query), [table, rows, query]);
  const ids = useMemo(() => shown.map(idOf), [shown]);
  const all = useMemo(() => new Set(rows.map(idOf)), [rows]);
  const { selection, onSwitch, onAll, clear } = useSelection(ids, all);
  const cell = useCallback(
    (column: Column<CandidateRow>, row: CandidateRow) => candidateCell(slug, column, row),
    [slug],
  );
  // The rows come first; the counts at the side follow when there is time.
  const asked = useDeferredValue(query);
  const facets = useMemo(() => facetsOf(table, rows, asked), [table, rows, asked]);
  const lead = (
    <>
      {describeView(table, query, shown.length, rows.length)} <OrderSwitch query={query} onChange={change} />
    </>
  );
  return (
    <>
      <PageHead title="Candidates" lead={lead} />
      <TableFrame
        tools={
          <TableTools
            slug={slug}
            table={table}
            query={query}
            onChange={change}
            views={views}
            facets={(words) => facetsOf(table, rows, { ...query, words })}
          />
        }
        facets={<FacetList facets={facets} onPick={(id, values) => change(pick(query, id, values))} />}
      >
        {shown.length > 0 ? (
          <DataTable
            table={table}
            rows={shown}
            query={query}
            idOf={idOf}
            cell={cell}
            picks={{ selection, onSwitch, onAll, nameOf }}
            onSort={(sort) => change({ ...query, sort })}
            caption="Candidates"
          />
        ) : (
          <NoRows query={query} onChange={change}>
            {empty}
          </NoRows>
        )}
        <SelectionBar
          slug={slug}
          chosen={rows.filter((row) => selection.has(idOf(row)))}
          hidden={selection.size - ids.filter((id) => selection.has(id)).length}
          bulk={bulk}
          others={() => rows.filter((row) => !selection.has(idOf(row))).map(nameOf)}
          onClear={clear}
        />
        {recused.length > 0 && <p className={classes.recused}>You are recused from: {recused.join(", ")}.</p>}
      </TableFrame>
    </>
  );
}

/** From the shuffled order to that of names and back, one click either way. */
function OrderSwitch({ query, onChange }: { query: Query; onChange: ChangeQuery }) {
  const named = query.sort.length === 1 && query.sort[0]?.id === "name" && !query.sort[0].descending;
  const sort = named ? [] : [{ id: "name", descending: false }];
  return (
    <button type="button" className={classes.switch} onClick={() => onChange({ ...query, sort })}>
      {named ? "Shuffled order" : "Name order"}
    </button>
  );
}
