"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
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
    overscan: 8,
    initialRect: { width: 1200, height: 900 },
  });
  if (!long) return { first: 0, last: count, before: 0, after: 0, rowHeight, long };
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = (items.at(-1)?.index ?? -1) + 1;
  return { first, last, before: first * rowHeight, after: (count - last) * rowHeight, rowHeight, long };
}
