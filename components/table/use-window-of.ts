"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useReducer, useRef } from "react";
import { nextRange, type Range } from "./drawn-range.ts";
import { usePrinting } from "./use-printing.ts";

/** Above this many rows only those in view are drawn. */
export const ALL_DRAWN = 60;

export interface Drawn {
  first: number;
  last: number;
  /** Pixels left empty above and below. */
  before: number;
  after: number;
  rowHeight: number;
  /** Only some are drawn. */
  long: boolean;
}

/**
 * Which rows to draw: all of a short list or on paper, else those in view and some around.
 * @param whole rows differ in height: all are drawn.
 */
export function useWindowOf(
  scroll: RefObject<HTMLDivElement | null>,
  count: number,
  rowHeight: number,
  whole: boolean,
): Drawn {
  const printing = usePrinting();
  const long = count > ALL_DRAWN && !whole && !printing;
  const virtual = useVirtualizer({
    count: long ? count : 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    initialRect: { width: 1200, height: 900 },
  });
  const items = virtual.getVirtualItems();
  const wanted = long
    ? { first: items[0]?.index ?? 0, last: (items.at(-1)?.index ?? -1) + 1 }
    : { first: 0, last: count };
  const seen = long && virtual.range;
  const { first, last } = useSteps(wanted, seen ? { first: seen.startIndex, last: seen.endIndex + 1 } : wanted, long);
  return { first, last, before: first * rowHeight, after: (count - last) * rowHeight, rowHeight, long };
}

/** Rows that come in one step: on a slow processor more of them would hold up the frame in which they come. */
const STEP = 6;

/**
 * What to draw now of the rows that are wanted: after the first time only some come in each step, and the next step is
 * taken when the browser has had its turn. A quick one takes several within a frame. A list that is not long comes at once.
 */
function useSteps(wanted: Range, inView: Range, long: boolean): Range {
  const before = useRef<Range>(null);
  const [, again] = useReducer((turns: number) => turns + 1, 0);
  const { first, last } = long && before.current ? nextRange(before.current, wanted, inView, STEP) : wanted;
  const done = first === wanted.first && last === wanted.last;
  useLayoutEffect(() => {
    before.current = { first, last };
    if (done) return;
    const asked = setTimeout(again, 0);
    return () => clearTimeout(asked);
  }, [first, last, done]);
  return { first, last };
}
