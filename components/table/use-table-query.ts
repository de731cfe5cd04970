"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState, useTransition } from "react";
import type { Table } from "#lib/tables/column.ts";
import { formatQuery, parseQuery, type Query } from "#lib/tables/query.ts";

/** Changes the query. `typing` leaves no step behind for the back button. */
export type ChangeQuery = (next: Query, how?: "typing") => void;

/**
 * The query of a table whose rows are all here: the address is its memory, the server is not asked.
 * @param search the part of the address after "?" that the server drew the page for.
 * @param beside what else the page keeps in its address, which stays as it is.
 */
export function useTableQuery<Row>(
  table: Table<Row>,
  search: string,
  beside: readonly string[] = NOTHING,
): [Query, ChangeQuery] {
  const [query, setQuery] = useQueryOf(table, search);
  const change = useCallback<ChangeQuery>(
    (next, how) => {
      setQuery(next);
      const address = addressOf(table, next, beside);
      if (how) window.history.replaceState(null, "", address);
      else window.history.pushState(null, "", address);
    },
    [table, setQuery, beside],
  );
  return [query, change];
}

const NOTHING: readonly string[] = [];

/** The query of a table that the server sorts and pages: controls answer at once, rows follow. */
export function useServerQuery<Row>(table: Table<Row>, search: string): [Query, ChangeQuery, waiting: boolean] {
  const [query, setQuery] = useQueryOf(table, search);
  const [waiting, startTransition] = useTransition();
  const router = useRouter();
  const change = useCallback<ChangeQuery>(
    (next, how) => {
      setQuery(next);
      const address = addressOf(table, next);
      startTransition(() => {
        if (how) router.replace(address, { scroll: false });
        else router.push(address, { scroll: false });
      });
    },
    [table, setQuery, router],
  );
  return [query, change, waiting];
}

function useQueryOf<Row>(table: Table<Row>, search: string): [Query, (query: Query) => void] {
  const [drawnFor, setDrawnFor] = useState(search);
  const [query, setQuery] = useState(() => parseQuery(table, search));
  if (drawnFor !== search) {
    setDrawnFor(search);
    setQuery(parseQuery(table, search));
  }
  useEffect(() => {
    const follow = () => setQuery(parseQuery(table, window.location.search));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [table]);
  return [query, setQuery];
}

function addressOf<Row>(table: Table<Row>, query: Query, beside: readonly string[] = NOTHING): string {
  const now = new URLSearchParams(window.location.search);
  const kept = new URLSearchParams([...now].filter(([id]) => beside.includes(id)));
  const search = [formatQuery(table, query), kept.toString()].filter(Boolean).join("&");
  return search === "" ? window.location.pathname : `?${search}`;
}
