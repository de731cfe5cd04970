"use client";

import { type RefObject, useLayoutEffect, useReducer, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { around, nextRange, type Range, rowsIn, within } from "./drawn-range.ts";
import { usePrinting } from "./use-printing.ts";

/** Above this many rows only those in view are drawn. */
export const ALL_DRAWN = 60;

/** Rows drawn above and below those in view. */
const MORE = 4;

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
 * Which rows to draw: all of a short list or on paper, else those in view and some around. Rows of a long list are all of one
 * height, so where they are need not be measured.
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
  const seen = useSeen(scroll, rowHeight, long);
  const inView = long ? within(seen, count) : { first: 0, last: count };
  const { first, last } = useSteps(long ? around(inView, MORE, count) : inView, inView, long);
  return { first, last, before: first * rowHeight, after: (count - last) * rowHeight, rowHeight, long };
}

/** The height of a window in which a list is drawn before there is one. */
const USUAL = 900;

/**
 * The rows whose place can be seen. Looked for once a frame, before anything in it has changed the page: asked at another
 * moment the browser would have to lay the page out twice.
 */
function useSeen(scroll: RefObject<HTMLDivElement | null>, rowHeight: number, long: boolean): Range {
  const [seen, setSeen] = useState(() => rowsIn({ top: 0, height: USUAL }, rowHeight));
  useLayoutEffect(() => {
    const box = scroll.current;
    if (!long || !box) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      const now = rowsIn({ top: box.scrollTop, height: box.clientHeight }, rowHeight);
      flushSync(() => setSeen((before) => (before.first === now.first && before.last === now.last ? before : now)));
    };
    const ask = () => {
      asked ||= requestAnimationFrame(look);
    };
    const watch = new ResizeObserver(ask);
    watch.observe(box);
    box.addEventListener("scroll", ask, { passive: true });
    return () => {
      watch.disconnect();
      box.removeEventListener("scroll", ask);
      cancelAnimationFrame(asked);
    };
  }, [scroll, rowHeight, long]);
  return seen;
}

/** Rows that come in one step at least: on a slow processor more of them would hold up the frame in which they come. */
const STEP = 6;

/** Milliseconds of a step after which the next may be larger, and after which it shall be smaller. */
const QUICK = 4;
const SLOW = 8;

/**
 * What to draw now of the rows that are wanted: after the first time only some come in each frame, as many as the processor
 * draws quickly. A list that is not long comes at once.
 */
function useSteps(wanted: Range, inView: Range, long: boolean): Range {
  const before = useRef<Range>(null);
  const most = useRef(STEP);
  const [, again] = useReducer((turns: number) => turns + 1, 0);
  const began = performance.now();
  const { first, last } = long && before.current ? nextRange(before.current, wanted, inView, most.current) : wanted;
  const done = first === wanted.first && last === wanted.last;
  useLayoutEffect(() => {
    before.current = { first, last };
    if (done) return;
    const took = performance.now() - began;
    if (took < QUICK) most.current *= 2;
    else if (took > SLOW) most.current = Math.max(STEP, most.current / 2);
    const asked = requestAnimationFrame(() => flushSync(again));
    return () => cancelAnimationFrame(asked);
  });
  return { first, last };
}
