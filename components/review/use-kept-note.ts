"use client";

import { useLayoutEffect, useState } from "react";
import { browserText } from "#components/form/browser-copies.ts";
import { type BegunNote, goOnWith, noteCopyKey, readBegunNote } from "#lib/reviews/begun-note.ts";

/**
 * A note while it is written: kept in this browser, and for whom, until it is added – through a crash, an expired session
 * or a server that is gone.
 * @param about what the note is on: a candidate, another note, a passage.
 * @param early what stood in the form before the page woke up.
 */
export function useKeptNote(
  viewerId: number,
  about: string,
  blank: BegunNote,
  early: BegunNote | null,
): [note: BegunNote, change: (note: BegunNote) => void] {
  const [note, setNote] = useState(blank);
  const key = noteCopyKey(viewerId, about);
  // Not from the start: the first drawing must be what the server drew.
  useLayoutEffect(() => {
    setNote((blank) => goOnWith(blank, readBegunNote(browserText.read(key)), early));
  }, [key, early]);
  const change = (next: BegunNote) => {
    setNote(next);
    browserText.keep(key, next.text === "" ? "" : JSON.stringify(next));
  };
  return [note, change];
}
