"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { reach } from "#components/form/use-outcome.ts";
import { readWords } from "#lib/opening/begun-form.ts";
import { MinutesKeeper, type SendMinutes } from "./minutes-keeper.ts";

/** Minutes on one candidate while they are typed: in this browser at once, on the server after a short rest. */
export function useMinutes(candidateId: number, start: string, save: SendMinutes) {
  const { value: text, change, keeper: form } = useKeptForm(`minutes/${candidateId}`, start, readWords);
  const [keeper] = useState(() => new MinutesKeeper(form, start, (words) => reach(() => save(words))));
  const { state } = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the words that were typed
  useEffect(() => keeper.typed(), [keeper, text]);
  useEffect(() => {
    window.addEventListener("online", keeper.flush);
    window.addEventListener("pagehide", keeper.flush);
    return () => {
      window.removeEventListener("online", keeper.flush);
      window.removeEventListener("pagehide", keeper.flush);
      // The next candidate comes on the wall: what was typed last is not left behind.
      void keeper.flush();
    };
  }, [keeper]);
  return { text, change, state, two: keeper.two(), choose: keeper.choose.bind(keeper) };
}
