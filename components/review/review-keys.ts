"use client";

import { useCallback, useLayoutEffect, useRef, useSyncExternalStore } from "react";

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

/** Listens for the keys of the reading desk; never while typing, never together with Ctrl, Alt or Meta. */
export function useReviewKeys(acts: KeyActs, on: boolean): void {
  const latest = useRef(acts);
  latest.current = acts;
  const press = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return;
      const act = isTyping(event.target) ? typing(event, latest.current) : on ? waiting(event, latest.current) : null;
      if (!act) return;
      event.preventDefault();
      act();
    },
    [on],
  );
  // Before the page is painted: whoever sees the form can press a key.
  useLayoutEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [press]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // An open dialog or menu has the keyboard to itself.
  if (target.isContentEditable || target.closest("[role=dialog], [role=menu], select, textarea")) return true;
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
