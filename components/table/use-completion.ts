"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import type { Column } from "#lib/tables/column.ts";
import { completeFilter, type Offer } from "#lib/tables/complete.ts";
import type { Facet } from "#lib/tables/facets.ts";

interface Asked<Row> {
  typed: string;
  columns: readonly Column<Row>[];
  /** Values with counts under a filter text. */
  facets: (words: string) => readonly Facet[];
  /** Takes the text with an offer in it, and where the caret goes. */
  onTake: (text: string, caret: number) => void;
}

interface CompletionState {
  offers: readonly Offer[];
  /** Place of the one that Enter takes; -1 for none. */
  active: number;
  /** The text was typed in, up to this caret. */
  openAt: (caret: number) => void;
  close: () => void;
  take: (offer: Offer) => void;
  /** @returns whether the key was for the list. */
  onKey: (event: KeyboardEvent<HTMLInputElement>) => boolean;
}

/** The list beneath the filter box: it opens by typing or the down arrow, and by itself takes nothing. */
export function useCompletion<Row>({ typed, columns, facets, onTake }: Asked<Row>): CompletionState {
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const counted = useCounted(facets);
  const { start, end, offers } =
    caret === null ? CLOSED : completeFilter(typed, Math.min(caret, typed.length), columns, counted);
  const openAt = (at: number) => {
    setCaret(at);
    setActive(-1);
  };
  const close = () => setCaret(null);
  const take = ({ insert }: Offer) => {
    const text = `${typed.slice(0, start)}${insert}${typed.slice(end).replace(/^\s+/u, insert.endsWith(" ") ? "" : " ")}`;
    onTake(text, start + insert.length);
    // After the word of a column its values follow; after a value one goes on typing.
    if (insert.endsWith(":")) openAt(start + insert.length);
    else close();
  };
  // Past either end the box itself has its turn: -1.
  const step = (by: 1 | -1) => setActive((at) => ((at + 1 + by + offers.length + 1) % (offers.length + 1)) - 1);
  const onKey = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const offer = offers[active];
    if (event.key === "ArrowDown" && offers.length === 0) openAt(event.currentTarget.selectionStart ?? typed.length);
    else if (event.key === "ArrowDown" && offers.length > 0) step(1);
    else if (event.key === "ArrowUp" && offers.length > 0) step(-1);
    else if (event.key === "Enter" && offer) take(offer);
    else if (event.key === "Escape" && offers.length > 0) close();
    else return false;
    event.preventDefault();
    return true;
  };
  return { offers, active, openAt, close, take, onKey };
}

/** Values with counts, counted once for all letters of the term that is being written: the rest stays as it is. */
function useCounted(facets: (words: string) => readonly Facet[]): (words: string) => readonly Facet[] {
  return useMemo(() => {
    let last: { words: string; found: readonly Facet[] } | null = null;
    return (words) => {
      if (last?.words !== words) last = { words, found: facets(words) };
      return last.found;
    };
  }, [facets]);
}

const CLOSED = { start: 0, end: 0, offers: [] };
