"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { flushSync } from "react-dom";
import { around, nextRange, type Range, rowsIn, within } from "./drawn-range.ts";
import { usePrinting } from "./use-printing.ts";

/** Above this many rows only those in view are drawn. */
export const ALL_DRAWN = 60;

/** Rows drawn above and below those in view, so that the next turn of the wheel finds some. */
const MORE = 8;

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
  const seen = useRef<Range>(null);
  const before = useRef<Range>(null);
  const inView = within(seen.current ?? rowsIn({ top: 0, height: USUAL }, rowHeight), count);
  const wanted = before.current ? around(inView, MORE, count) : inView;
  const next = before.current ? nextRange(before.current, wanted, inView, STEP) : wanted;
  const { first, last } = long ? next : { first: 0, last: count };
  const left = useRef(false);
  const ask = useDrawing(left);
  useLayoutEffect(() => {
    before.current = { first, last };
    left.current = long && (first !== wanted.first || last !== wanted.last);
    if (left.current) ask();
  });
  useEffect(() => {
    const box = scroll.current;
    if (!long || !box) return;
    const look = () => {
      const now = rowsIn({ top: box.scrollTop, height: box.clientHeight }, rowHeight);
      if (now.first === seen.current?.first && now.last === seen.current.last) return;
      seen.current = now;
      ask();
    };
    const watch = new ResizeObserver(look);
    watch.observe(box);
    // Asked at the beginning of a frame, before anything has changed the page; later it would have to be laid out for the answer.
    box.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, [scroll, rowHeight, long, ask]);
  return { first, last, before: first * rowHeight, after: (count - last) * rowHeight, rowHeight, long };
}

/** The height of a window in which a list is drawn before there is one. */
const USUAL = 900;

/** Rows that come in one step: on a slow processor more of them would hold up the frame in which they come. */
const STEP = 6;

/** Milliseconds of a frame in which further steps are taken. */
const SPELL = 8;

/**
 * Draws anew in the next frame, and again while there are rows left to come: on a quick processor several times in one frame,
 * on a slow one once in each.
 * @param left whether the last drawing left rows to come.
 */
function useDrawing(left: RefObject<boolean>): () => void {
  const [, again] = useReducer((turns: number) => turns + 1, 0);
  const asked = useRef(0);
  useEffect(() => () => cancelAnimationFrame(asked.current), []);
  return useCallback(() => {
    const ask = () => {
      asked.current ||= requestAnimationFrame(draw);
    };
    const draw = () => {
      const end = performance.now() + SPELL;
      do flushSync(again);
      while (left.current && performance.now() < end);
      asked.current = 0;
      if (left.current) ask();
    };
    ask();
  }, [left]);
}
