"use client";

import { useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { KeyBurst } from "./key-burst.ts";

/** What each key does while no field is typed in. Shown in the help as it stands here. */
export const REVIEW_KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["j", "next criterion"],
  ["k", "previous criterion"],
  ["1 – 5", "give this level"],
  ["u", "unable to judge"],
  ["n", "write the evidence"],
  ["Esc", "leave the field, back to the criterion"],
  ["r", "to the recommendation; there 1 – 4 chooses one"],
  ["s", "submit and go to the next file"],
  ["?", "this list"],
];

/** The same keys where one criterion is read for many candidates. */
export const CRITERION_KEYS: typeof REVIEW_KEYS = [
  ["j", "next candidate"],
  ["k", "previous candidate"],
  ["1 – 5", "give this level"],
  ["u", "unable to judge"],
  ["n", "write the evidence"],
  ["Esc", "leave the field, back to the candidate"],
  ["?", "this list"],
];

const SWITCH = "shortlist/single-keys";
const CHANGED = "shortlist-single-keys";

/** Whether single keys act at all: some people speak to their computer or tremble, and switch them off. */
export function useSingleKeys(): [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore(watch, read, () => true);
  return [on, write];
}

function watch(hear: () => void): () => void {
  window.addEventListener(CHANGED, hear);
  return () => window.removeEventListener(CHANGED, hear);
}

function read(): boolean {
  try {
    return window.localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true;
  }
}

function write(on: boolean): void {
  try {
    window.localStorage.setItem(SWITCH, on ? "on" : "off");
  } catch {
    // Without storage the switch lasts as long as nothing: the keys stay on.
  }
  window.dispatchEvent(new Event(CHANGED));
}

export interface KeyActs {
  move: (by: 1 | -1) => void;
  give: (value: number | "unable") => void;
  note: () => void;
  /** Goes to the recommendation, where there is one. */
  recommend?: () => void;
  back: () => void;
  submit: () => void;
  help: () => void;
}

/**
 * Listens for the keys of the reading desk; never while typing or in a dialog, never for words that were typed past their
 * field, never together with Ctrl, Alt or Meta.
 */
export function useReviewKeys(acts: KeyActs, on: boolean): void {
  const latest = useRef(acts);
  latest.current = acts;
  const [burst] = useState(() => new KeyBurst());
  const press = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isWord(event) && !event.repeat) burst.follow();
      if (hasDialog(event.target)) return burst.stray(event.timeStamp);
      if (event.defaultPrevented) return;
      if (isTyping(event.target)) return perform(event, typing(event, latest.current));
      const act = on ? waiting(event, latest.current) : null;
      if (!act) return isWord(event) ? burst.stray(event.timeStamp) : undefined;
      if (!burst.isCommand(event.timeStamp)) return;
      if (event.key !== "s") return perform(event, act);
      if (!event.repeat) perform(event, () => burst.alone(() => latest.current.submit()));
    },
    [on, burst],
  );
  // Before the page is painted: whoever sees the form can press a key.
  useLayoutEffect(() => {
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
      burst.follow();
    };
  }, [press, burst]);
}

function perform(event: KeyboardEvent, act: (() => void) | null): void {
  if (!act) return;
  event.preventDefault();
  act();
}

/** A letter, a figure or a sign: the space bar presses buttons. */
const isWord = ({ key }: KeyboardEvent): boolean => key.length === 1 && key !== " ";

/** A dialog that is open, or on its way, has the keyboard to itself, wherever the focus still is; so has a menu. */
function hasDialog(target: EventTarget | null): boolean {
  if (target instanceof HTMLElement && target.closest("[role=dialog], dialog, [role=menu]")) return true;
  return document.querySelector("[role=dialog], dialog[open], [data-dialog-coming]") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("select, textarea")) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type);
}

function typing(event: KeyboardEvent, acts: KeyActs): (() => void) | null {
  const inField = event.target instanceof HTMLTextAreaElement;
  return event.key === "Escape" && inField ? acts.back : null;
}

function waiting(event: KeyboardEvent, acts: KeyActs): (() => void) | null {
  if (/^[1-9]$/.test(event.key)) return () => acts.give(Number(event.key));
  const found: Record<string, () => void> = {
    j: () => acts.move(1),
    k: () => acts.move(-1),
    u: () => acts.give("unable"),
    n: acts.note,
    s: acts.submit,
    "?": acts.help,
  };
  if (event.key === "r") return acts.recommend ?? null;
  return found[event.key] ?? null;
}
