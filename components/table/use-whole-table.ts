"use client";

import { useCallback, useDeferredValue, useMemo } from "react";
import type { Table } from "#lib/tables/column.ts";
import { type Facet, facetsOf } from "#lib/tables/facets.ts";
import { pick, type Query } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";
import { type ChangeQuery, useTableQuery } from "./use-table-query.ts";

interface WholeState<Row> {
  query: Query;
  change: ChangeQuery;
  /** The rows the query lets through, in its order. */
  shown: Row[];
  facets: Facet[];
  onPick: (facetId: string, values: string[]) => void;
  /** Values with counts under another filter text. */
  offered: (words: string) => Facet[];
}

/** A table whose rows are all here: sorting and filtering ask no server. The rows come first, the counts follow. */
export function useWholeTable<Row>(table: Table<Row>, rows: readonly Row[], search: string): WholeState<Row> {
  const [query, change] = useTableQuery(table, search);
  const shown = useMemo(() => tabulate(table, rows, query), [table, rows, query]);
  const { words, chosen } = useDeferredValue(query);
  const facets = useMemo(() => facetsOf(table, rows, { words, chosen }), [table, rows, words, chosen]);
  const onPick = useCallback<WholeState<Row>["onPick"]>(
    (id, values) => change((now) => pick(now, id, values)),
    [change],
  );
  const offered = useCallback(
    (text: string) => facetsOf(table, rows, { words: text, chosen: query.chosen }),
    [table, rows, query.chosen],
  );
  return { query, change, shown, facets, onPick, offered };
}
