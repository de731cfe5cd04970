"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { flushSync } from "react-dom";
import { columnsIn } from "./columns-in.ts";
import { around, nextRange, overlap, type Range, rowsIn, within } from "./drawn-range.ts";
import { usePrinting } from "./use-printing.ts";

/** Above this many rows only those in view are drawn. */
export const ALL_DRAWN = 60;

/** Rows drawn above and below those in view, so that the next turn of the wheel finds some. */
const MORE = 8;

export interface Drawn extends Range {
  /** Pixels left empty above and below. */
  before: number;
  after: number;
  rowHeight: number;
  /** Only some are drawn. */
  long: boolean;
}

interface DrawnRows extends Drawn {
  /** Those of them that are drawn with every column; the others, for a moment, with the columns in view. */
  whole: Range;
  /** Columns in view, while there are others. */
  across: Range | null;
}

/**
 * Which rows to draw: all of a short list or on paper, else those in view and some around. Rows of a long list are all of one
 * height, so where they are need not be measured. Rows that come while the list is moved are drawn as far as they can be seen;
 * what is aside follows when it rests, so that whoever scrolls sideways, searches the page or has it read finds it there.
 * @param whole rows differ in height: all are drawn.
 */
export function useWindowOf(
  scroll: RefObject<HTMLDivElement | null>,
  count: number,
  rowHeight: number,
  whole: boolean,
): DrawnRows {
  const printing = usePrinting();
  const long = count > ALL_DRAWN && !whole && !printing;
  const seen = useRef<Seen>(null);
  const before = useRef<{ drawn: Range; whole: Range }>(null);
  const inView = within(seen.current?.rows ?? rowsIn({ top: 0, height: USUAL }, rowHeight), count);
  const wanted = before.current ? around(inView, MORE, count) : inView;
  const next = before.current ? nextRange(before.current.drawn, wanted, inView, STEP) : wanted;
  const drawn = long ? next : { first: 0, last: count };
  const done = long && before.current ? wholeOf(drawn, before.current.whole, inView, seen.current) : drawn;
  const left = useRef(false);
  const ask = useDrawing(left);
  useLayoutEffect(() => {
    before.current = { drawn, whole: done };
    const resting = seen.current?.across == null;
    left.current = long && !(isSame(drawn, wanted) && (isSame(done, drawn) || !resting));
    if (left.current) ask();
  });
  useEffect(() => {
    const box = scroll.current;
    return long && box ? watch(box, rowHeight, seen, ask) : undefined;
  }, [scroll, rowHeight, long, ask]);
  const { first, last } = drawn;
  const room = { before: first * rowHeight, after: (count - last) * rowHeight };
  return { first, last, ...room, rowHeight, long, whole: done, across: long ? (seen.current?.across ?? null) : null };
}

/** What can be seen of the list. */
interface Seen {
  rows: Range;
  /** While it is moved: columns in view, where there are others. */
  across: Range | null;
}

/** Of the rows to draw those to draw with every column: while the list is moved no more than before, else a few more each time. */
function wholeOf(drawn: Range, before: Range, inView: Range, seen: Seen | null): Range {
  const kept = overlap(before, drawn);
  return seen?.across ? kept : nextRange(kept, drawn, overlap(inView, drawn), STEP);
}

const isSame = (one: Range, other: Range): boolean => one.first === other.first && one.last === other.last;

/** Milliseconds without a turn of the wheel after which a list rests. */
const REST = 120;

/** Sees to it that what can be seen is known, and drawn. @returns how to end it. */
function watch(box: HTMLElement, rowHeight: number, seen: RefObject<Seen | null>, ask: () => void): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let turns = 0;
  const rest = (at: number) => {
    if (at !== turns || !seen.current?.across) return;
    seen.current = { ...seen.current, across: null };
    ask();
  };
  const look = (moved: boolean) => {
    const rows = rowsIn({ top: box.scrollTop, height: box.clientHeight }, rowHeight);
    const before = seen.current;
    const across = moved ? columnsIn(box) : (before?.across ?? null);
    if (moved) {
      clearTimeout(resting);
      turns += 1;
      const at = turns;
      // Where frames take long the next turn may have come already, and is heard at the beginning of the next one.
      resting = setTimeout(() => requestAnimationFrame(() => rest(at)), REST);
    }
    const sameAcross = across === before?.across || (across && before?.across && isSame(across, before.across));
    if (before && isSame(rows, before.rows) && (sameAcross || !before.across)) return;
    seen.current = { rows, across: sameAcross ? (before?.across ?? null) : across };
    ask();
  };
  const scrolled = () => look(true);
  const observer = new ResizeObserver(() => look(false));
  observer.observe(box);
  // Asked at the beginning of a frame, before anything has changed the page; later it would have to be laid out for the answer.
  box.addEventListener("scroll", scrolled, { passive: true });
  return () => {
    clearTimeout(resting);
    turns += 1;
    if (seen.current) seen.current = { ...seen.current, across: null };
    observer.disconnect();
    box.removeEventListener("scroll", scrolled);
  };
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
