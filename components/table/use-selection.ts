"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { type Selection, switchAll, switchRow } from "#lib/tables/selection.ts";

interface SelectionState {
  selection: Selection;
  onSwitch: (id: string, range: boolean) => void;
  onAll: () => void;
  clear: () => void;
}

/**
 * Which rows are selected: kept while the table is sorted and filtered, never in the address.
 * @param shown ids in the order they are shown; ranges and "all" mean these.
 * @param all ids that exist at all; a row that has gone is no longer selected.
 */
export function useSelection(shown: readonly string[], all: ReadonlySet<string>): SelectionState {
  const [asked, setAsked] = useState<Selection>(new Set());
  const last = useRef<string | null>(null);
  const order = useRef(shown);
  order.current = shown;
  const selection = useMemo(() => new Set([...asked].filter((id) => all.has(id))), [asked, all]);
  const onSwitch = useCallback((id: string, range: boolean) => {
    const from = range ? last.current : null;
    last.current = id;
    setAsked((before) => switchRow(before, order.current, id, from));
  }, []);
  const onAll = useCallback(() => setAsked((before) => switchAll(before, order.current)), []);
  const clear = useCallback(() => {
    last.current = null;
    setAsked(new Set());
  }, []);
  return { selection, onSwitch, onAll, clear };
}
