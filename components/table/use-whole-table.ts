"use client";

import { useCallback, useEffect, useMemo } from "react";
import type { Table } from "#lib/tables/column.ts";
import { type Facet, facetsOf } from "#lib/tables/facets.ts";
import { pick, type Query } from "#lib/tables/query.ts";
import { rowWords } from "#lib/tables/tabulate.ts";
import { useShownRows } from "./use-shown-rows.ts";
import { type ChangeQuery, useTableQuery } from "./use-table-query.ts";

interface WholeState<Row> {
  query: Query;
  /** What of the address is not understood. */
  unread: readonly string[];
  /** What the rows are drawn for: the query, or for a moment the one before it. */
  drawn: Query;
  change: ChangeQuery;
  /** The rows the query lets through, in its order. */
  shown: Row[];
  facets: readonly Facet[];
  onPick: (facetId: string, values: string[]) => void;
  /** Values with counts under another filter text. */
  offered: (words: string) => readonly Facet[];
}

/** A table whose rows are all here: sorting and filtering ask no server. The rows come first, the counts follow. */
export function useWholeTable<Row>(table: Table<Row>, rows: readonly Row[], search: string): WholeState<Row> {
  const asked = useTableQuery(table, search);
  const [query, , unread] = asked;
  const { drawn, shown, change } = useShownRows(table, rows, asked);
  const { words, chosen } = drawn;
  const facets = useMemo(() => facetsOf(table, rows, { words, chosen }), [table, rows, words, chosen]);
  const onPick = useCallback<WholeState<Row>["onPick"]>(
    (id, values) => change((now) => pick(now, id, values)),
    [change],
  );
  const offered = useCallback(
    (text: string) => facetsOf(table, rows, { words: text, chosen: query.chosen }),
    [table, rows, query.chosen],
  );
  useFoldedEarly(table, rows);
  return { query, unread, drawn, change, shown, facets, onPick, offered };
}

/** Folds the words of all rows while nobody does anything, so that the first letter of a search finds them ready. */
function useFoldedEarly<Row>(table: Table<Row>, rows: readonly Row[]): void {
  useEffect(() => {
    let at = 0;
    let asked = 0;
    const wait = () => {
      asked = window.setTimeout(fold, IDLE);
    };
    const fold = () => {
      const end = performance.now() + SPELL;
      for (let row = rows[at]; row !== undefined && performance.now() < end; row = rows[at]) {
        rowWords(table, row);
        at += 1;
      }
      if (at < rows.length) wait();
    };
    wait();
    return () => window.clearTimeout(asked);
  }, [table, rows]);
}

/** Milliseconds between two spells of folding, and of one spell. */
const IDLE = 60;
const SPELL = 8;
