import type { Copies } from "./browser-copies.ts";

/** One browser in tests: what its windows keep, by window, and the copies of each window that opens. */
export function windowsOfBrowser(): { storage: Map<number, string>; open: () => Copies } {
  const storage = new Map<number, string>();
  let windows = 0;
  const open = (): Copies => {
    windows += 1;
    const own = windows;
    return {
      left: () =>
        [...storage]
          .filter(([of]) => of !== own)
          .map(([of, text]) => ({ text, drop: () => void storage.delete(of) }))
          .reverse(),
      keep: (text) => void storage.set(own, text),
      drop: () => void storage.delete(own),
    };
  };
  return { storage, open };
}
