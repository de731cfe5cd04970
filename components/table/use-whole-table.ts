"use client";

import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Table } from "#lib/tables/column.ts";
import { type Facet, facetsOf } from "#lib/tables/facets.ts";
import { pick, type Query } from "#lib/tables/query.ts";
import { rowWords, tabulate } from "#lib/tables/tabulate.ts";
import { type ChangeQuery, useTableQuery } from "./use-table-query.ts";

interface WholeState<Row> {
  query: Query;
  /** What the rows are drawn for: the query, or for a moment the one before it. */
  drawn: Query;
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
  const [query, changeQuery] = useTableQuery(table, search);
  const [slow, watch, seen] = useSlowness();
  const late = useDeferredValue(query);
  // An order is drawn at once where that is quick; rows that pass what is typed follow the letters, which must never wait.
  const drawn = query.words === late.words && !slow.current ? query : late;
  const shown = useMemo(() => tabulate(table, rows, drawn), [table, rows, drawn]);
  useLayoutEffect(() => seen(shown), [seen, shown]);
  const change = useCallback<ChangeQuery>(
    (next, how) => {
      watch();
      changeQuery(next, how);
    },
    [watch, changeQuery],
  );
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
  return { query, drawn, change, shown, facets, onPick, offered };
}

/**
 * Whether it takes so long to draw the rows anew that heads and boxes had better answer in a frame before: known from the
 * last time. `watch` is told when something is asked for, `seen` when its rows are in the page; what counts is when they can be seen.
 */
function useSlowness() {
  const slow = useRef(false);
  const asked = useRef<number>(null);
  const watch = useCallback(() => {
    asked.current = performance.now();
  }, []);
  const seen = useCallback((_rows: readonly unknown[]) => {
    const from = asked.current;
    if (from === null) return;
    asked.current = null;
    const longest = slow.current ? LATE : LONG;
    const drawn = () => {
      slow.current = performance.now() - from > longest;
    };
    requestAnimationFrame(() => setTimeout(drawn));
  }, []);
  return [slow, watch, seen] as const;
}

/** Milliseconds until rows can be seen: at once, and in a frame after the one that answers. */
const LONG = 80;
const LATE = 130;

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
