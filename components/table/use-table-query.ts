"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, useTransition } from "react";
import type { Table } from "#lib/tables/column.ts";
import { defaultQuery, formatQuery, parseQuery, type Query, unreadIn } from "#lib/tables/query.ts";

/** Changes the query, or makes it out of the one there is. `typing` leaves no step behind for the back button. */
export type ChangeQuery = (next: Query | ((now: Query) => Query), how?: "typing") => void;

/**
 * The query of a table whose rows are all here: the address is its memory, the server is not asked.
 * @param search the part of the address after "?" that the server drew the page for.
 * @param beside what else the page keeps in its address, which stays as it is.
 */
export function useTableQuery<Row>(
  table: Table<Row>,
  search: string,
  beside: readonly string[] = NOTHING,
): [Query, ChangeQuery, unread: readonly string[]] {
  const { query, setQuery, latest, unread } = useQueryOf(table, search);
  const change = useCallback<ChangeQuery>(
    (asked, how) => {
      const next = typeof asked === "function" ? asked(latest.current) : asked;
      latest.current = next;
      setQuery(next);
      step(addressOf(table, next, beside), how);
    },
    [table, setQuery, latest, beside],
  );
  return [query, change, unread];
}

const NOTHING: readonly string[] = [];

/**
 * The query of a table that the server sorts and pages: controls answer at once, rows follow. Of how columns look the
 * server is told nothing.
 */
export function useServerQuery<Row>(
  table: Table<Row>,
  search: string,
): [Query, ChangeQuery, waiting: boolean, unread: readonly string[]] {
  const { query, setQuery, latest, unread } = useQueryOf(table, search);
  const [waiting, startTransition] = useTransition();
  const router = useRouter();
  const asking = useRef(waiting);
  asking.current = waiting;
  const change = useCallback<ChangeQuery>(
    (asked, how) => {
      const before = latest.current;
      const next = typeof asked === "function" ? asked(before) : asked;
      latest.current = next;
      setQuery(next);
      const address = addressOf(table, next);
      if (!asking.current && askOf(table, before) === askOf(table, next)) return step(address, how);
      startTransition(() => {
        if (how) router.replace(address, { scroll: false });
        else router.push(address, { scroll: false });
      });
    },
    [table, setQuery, latest, router],
  );
  return [query, change, waiting, unread];
}

/** What of a query decides which rows there are. */
function askOf<Row>(table: Table<Row>, query: Query): string {
  const { columns, pinned } = defaultQuery(table);
  return formatQuery(table, { ...query, columns, pinned, widths: {} });
}

/** The address follows when what was asked for has been drawn; whoever has left the page by then stays where they are. */
function step(address: string, how: "typing" | undefined): void {
  const { pathname } = window.location;
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (window.location.pathname !== pathname) return;
      if (how) window.history.replaceState(null, "", address);
      else window.history.pushState(null, "", address);
    }),
  );
}

function useQueryOf<Row>(table: Table<Row>, search: string) {
  const [drawnFor, setDrawnFor] = useState(search);
  const [{ query, unread }, set] = useState(() => readIn(table, search));
  if (drawnFor !== search) {
    setDrawnFor(search);
    set(readIn(table, search));
  }
  const setQuery = useCallback((next: Query) => set({ query: next, unread: NOTHING }), []);
  useEffect(() => {
    const follow = () => set(readIn(table, window.location.search));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [table]);
  const latest = useRef(query);
  latest.current = query;
  return { query, setQuery, latest, unread };
}

/** An address with what of it is not understood: the first change writes it anew, without that. */
function readIn<Row>(table: Table<Row>, search: string): { query: Query; unread: readonly string[] } {
  return { query: parseQuery(table, search), unread: unreadIn(table, search) };
}

function addressOf<Row>(table: Table<Row>, query: Query, beside: readonly string[] = NOTHING): string {
  const now = new URLSearchParams(window.location.search);
  const kept = new URLSearchParams([...now].filter(([id]) => beside.includes(id)));
  const search = [formatQuery(table, query), kept.toString()].filter(Boolean).join("&");
  return search === "" ? window.location.pathname : `?${search}`;
}
