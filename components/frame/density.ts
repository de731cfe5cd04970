import { useSyncExternalStore } from "react";
import { COMPACT, DENSITY_KEY } from "./density-mark.ts";

const listeners = new Set<() => void>();

const isDense = (): boolean => document.documentElement.dataset.density === COMPACT;

/** Whether tables are drawn compactly; the style goes by the mark that stands on the page itself. */
export function useDensity(): [dense: boolean, setDense: (dense: boolean) => void] {
  const dense = useSyncExternalStore(follow, isDense, () => false);
  return [dense, setDense];
}

function setDense(dense: boolean): void {
  mark(dense);
  try {
    if (dense) localStorage.setItem(DENSITY_KEY, COMPACT);
    else localStorage.removeItem(DENSITY_KEY);
  } catch {
    // A browser that keeps nothing: it holds until the page is left.
  }
}

function mark(dense: boolean): void {
  if (dense) document.documentElement.dataset.density = COMPACT;
  else delete document.documentElement.dataset.density;
  for (const listener of listeners) listener();
}

/** Another window of the same person may have changed it. */
function onStorage({ key, newValue }: StorageEvent): void {
  if (key === DENSITY_KEY) mark(newValue === COMPACT);
}

function follow(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", onStorage);
  };
}
