"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page has woken up: false on the server and in the first drawing over what the server drew. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/**
 * Whether a component is just being drawn, in the browser, over what the server drew: the one moment at which what was
 * typed before can be read. False on the server, ever after, and for all that is drawn later.
 */
export function useWaking(): boolean {
  return !useAwake() && typeof document !== "undefined";
}
