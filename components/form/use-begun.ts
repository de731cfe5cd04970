"use client";

import { useRef } from "react";

/** Whether it has been open at all: a dialog is fetched when it first opens, and stays, with what was typed, when it closes. */
export function useBegun(open: boolean): boolean {
  const begun = useRef(open);
  if (open) begun.current = true;
  return begun.current;
}
