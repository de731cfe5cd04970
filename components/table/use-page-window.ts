"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useState } from "react";
import { usePrinting } from "./use-printing.ts";
import { ALL_DRAWN, type Drawn } from "./use-window-of.ts";

/** A row's height as it is, so that rows whose words wrap keep their place; null where every row is drawn. */
type Measure = ((row: HTMLElement | null) => void) | null;

/**
 * Which rows of a list to draw that scrolls with the page: all of a short one or on paper, else those in view and some around.
 * @param body what holds the rows; each says its place, from 0, as `data-index`.
 * @param usual pixels of a row whose words stand on one line.
 */
export function usePageWindow(
  body: RefObject<HTMLElement | null>,
  count: number,
  usual: number,
): Omit<Drawn, "rowHeight"> & { measure: Measure } {
  const printing = usePrinting();
  const long = count > ALL_DRAWN && !printing;
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const place = () => setAbove(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    const watch = new ResizeObserver(place);
    watch.observe(document.body);
    place();
    return () => watch.disconnect();
  }, [body]);
  const virtual = useWindowVirtualizer({
    count: long ? count : 0,
    estimateSize: () => usual,
    overscan: 12,
    scrollMargin: above,
    initialOffset: 0,
    initialRect: { width: 1200, height: 900 },
  });
  if (!long) return { first: 0, last: count, before: 0, after: 0, long, measure: null };
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = (items.at(-1)?.index ?? -1) + 1;
  const before = Math.max(0, (items[0]?.start ?? above) - above);
  const after = Math.max(0, virtual.getTotalSize() - ((items.at(-1)?.end ?? above) - above));
  return { first, last, before, after, long, measure: virtual.measureElement };
}
