"use client";

import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { begunFormKey } from "#lib/opening/begun-form.ts";
import { browserCopies } from "./browser-copies.ts";
import { FormKeeper, type FormView } from "./form-keeper.ts";
import { useTypist } from "./who-types.tsx";

export interface KeptForm<T> extends FormView<T> {
  change: (value: T) => void;
  keeper: FormKeeper<T>;
}

/**
 * What is typed into a form, kept in this browser until it has been sent: through a reload, a click elsewhere, an expired
 * session or a server that is gone.
 * @param about names the form within its opening: what it is on.
 * @param stored what the server holds; for a form that only adds, what it begins with.
 * @param read reads a kept value; null when it is none of this form.
 */
export function useKeptForm<T>(about: string, stored: T, read: (value: unknown) => T | null): KeptForm<T> {
  const typist = useTypist();
  const place = typist && begunFormKey(typist.viewerId, typist.slug, about);
  const [held, hold] = useState(() => ({ place, keeper: keeperAt(place, stored, read) }));
  // Another candidate under the same form: what was typed on the one before stays with that one.
  if (held.place !== place) hold({ place, keeper: keeperAt(place, stored, read) });
  const { keeper } = held;
  const view = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
  // Not from the start: the first drawing must be what the server drew.
  useLayoutEffect(() => keeper.recover(), [keeper]);
  useEffect(() => keeper.follow(stored), [keeper, stored]);
  return { ...view, change: (value) => keeper.change(value), keeper };
}

function keeperAt<T>(place: string | null, stored: T, read: (value: unknown) => T | null): FormKeeper<T> {
  return new FormKeeper({ stored, read, kept: place === null ? null : browserCopies(place) });
}

/** Opens a form that stands closed where something begun is kept for it. */
export function useBegunBefore(about: string, open: () => void): void {
  const typist = useTypist();
  const place = typist && begunFormKey(typist.viewerId, typist.slug, about);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each form, when it comes on the screen
  useLayoutEffect(() => {
    if (place !== null && browserCopies(place).left().length > 0) open();
  }, [place]);
}
