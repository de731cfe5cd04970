"use client";

import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef } from "react";
import type { Table } from "#lib/tables/column.ts";
import type { Query } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";
import type { ChangeQuery } from "./use-table-query.ts";

interface ShownRows<Row> {
  /** What the rows are drawn for: the query, or for a moment the one before it. */
  drawn: Query;
  /** The rows it lets through, in its order. */
  shown: Row[];
  change: ChangeQuery;
}

/**
 * The rows of a table to draw now. Where drawing them anew takes so long that heads and boxes had better answer in a frame
 * before, which is known from the last time, they follow in the next; where it is quick they come at once. Rows that pass
 * what is typed always follow the letters, which must never wait.
 */
export function useShownRows<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  [query, changeQuery]: readonly [Query, ChangeQuery, ...unknown[]],
): ShownRows<Row> {
  const slow = useRef(false);
  const asked = useRef<number>(null);
  const late = useDeferredValue(query);
  const drawn = query.words === late.words && !slow.current ? query : late;
  const shown = useMemo(() => tabulate(table, rows, drawn), [table, rows, drawn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured ends with each change of the rows
  useLayoutEffect(() => {
    const from = asked.current;
    if (from === null) return;
    asked.current = null;
    const longest = slow.current ? LATE : LONG;
    const judge = () => {
      slow.current = performance.now() - from > longest;
    };
    requestAnimationFrame(() => setTimeout(judge));
  }, [shown]);
  const change = useCallback<ChangeQuery>(
    (next, how) => {
      asked.current = performance.now();
      changeQuery(next, how);
    },
    [changeQuery],
  );
  return { drawn, shown, change };
}

/** Milliseconds until rows can be seen: at once, and in a frame after the one that answers. */
const LONG = 80;
const LATE = 130;
