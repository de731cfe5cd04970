"use client";

import { useCallback, useMemo } from "react";
import type { ChangeQuery } from "#components/table/use-table-query.ts";
import type { Views } from "#components/table/views-menu.tsx";
import { WholeTable } from "#components/table/whole-table.tsx";
import type { Hideable } from "#lib/access/viewer.ts";
import { type CandidateRow, candidatesTable, type ReviewColumns } from "#lib/tables/candidates.ts";
import type { Column } from "#lib/tables/column.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import type { Query } from "#lib/tables/query.ts";
import { candidateCell } from "./candidate-cells.tsx";
import classes from "./candidates-table.module.css";
import { type Bulk, SelectionBar } from "./selection-bar.tsx";

interface CandidatesTableProps {
  slug: string;
  packed: Packed<CandidateRow>;
  reviews: ReviewColumns;
  /** Names of candidates the viewer is recused from. */
  recused: string[];
  /** What is not shown to the viewer. */
  hides: readonly Hideable[];
  /** The part of the address after "?". */
  search: string;
  /** Said when there is nobody yet. */
  empty: React.ReactNode;
  bulk: Bulk;
  views: Views;
}

const idOf = (row: CandidateRow) => String(row.id);
const nameOf = (row: CandidateRow) => row.name;

/** All candidates, here at once. */
export function CandidatesTable(props: CandidatesTableProps) {
  const { slug, packed, reviews, hides, recused, search, empty, bulk, views } = props;
  const { own, others } = reviews;
  const table = useMemo(() => narrowTable(candidatesTable({ own, others }), new Set(hides)), [own, others, hides]);
  const rows = useMemo(() => unpack(packed), [packed]);
  const cell = useCallback(
    (column: Column<CandidateRow>, row: CandidateRow) => candidateCell(slug, column, row),
    [slug],
  );
  const namesBut = (chosen: readonly CandidateRow[]) => {
    const ids = new Set(chosen.map(({ id }) => id));
    return rows.filter(({ id }) => !ids.has(id)).map(nameOf);
  };
  return (
    <WholeTable
      {...{ slug, table, rows, search, idOf, cell, views, empty }}
      title="Candidates"
      lead={(query, onChange) => <OrderSwitch query={query} onChange={onChange} />}
      picks={{
        nameOf,
        bar: (picked) => <SelectionBar {...{ slug, bulk, ...picked }} others={() => namesBut(picked.chosen)} />,
      }}
    >
      {recused.length > 0 && <p className={classes.recused}>You are recused from: {recused.join(", ")}.</p>}
    </WholeTable>
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
