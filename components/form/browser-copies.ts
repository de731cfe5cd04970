import { begunFormsOf } from "#lib/opening/begun-form.ts";
import { noteCopyKey } from "#lib/reviews/begun-note.ts";
import { WORKING_COPIES, workingCopyKey } from "#lib/reviews/working-copy.ts";

/** What one window keeps of a text in its browser, and what others left there. */
export interface Copies {
  /** Copies left by other windows, the one opened last first. What has been written to one since it was read is not dropped. */
  left: () => { text: string; drop: () => void }[];
  keep: (text: string) => void;
  drop: () => void;
}

/** Somebody signed out here: a form on its way out must not put back what was just taken away. */
let signedOut = false;

/**
 * Copies in `localStorage`, one for each window. Storage may be full or forbidden: typing goes on without it.
 * @param before what the keys of all copies of this text begin with; each window adds its own name.
 */
export function browserCopies(before: string): Copies {
  const own = `${before}${Date.now()}-${Math.random().toString(36).slice(2)}`;
  return {
    left: () =>
      attempt((storage) =>
        Object.keys(storage)
          .filter((key) => key.startsWith(before) && key !== own)
          .sort()
          .reverse()
          .map((key) => ({ key, text: storage.getItem(key) ?? "" }))
          .map(({ key, text }) => ({ text, drop: () => dropAsRead(key, text) })),
      ) ?? [],
    keep: (text) => void (signedOut || attempt((storage) => storage.setItem(own, text))),
    drop: () => drop(own),
  };
}

/** One text under one key: a note, which has no versions to go astray. An empty one is not kept. */
export const browserText = {
  read: (key: string): string => attempt((storage) => storage.getItem(key)) ?? "",
  keep: (key: string, text: string): void => {
    if (text === "") drop(key);
    else if (!signedOut) attempt((storage) => storage.setItem(key, text));
  },
};

/**
 * Takes away all that this browser keeps of one person's words about one candidate, whichever window kept them.
 * @returns whether there was anything.
 */
export function forgetCopies(viewerId: number, candidateId: number): boolean {
  const before = [workingCopyKey(viewerId, candidateId), noteCopyKey(viewerId, `${candidateId}/`)];
  const forms = begunFormsOf(viewerId);
  const about = (key: string) => key.startsWith(forms) && key.split("/").includes(String(candidateId));
  const found = copies().filter((key) => about(key) || before.some((start) => key.startsWith(start)));
  for (const key of found) drop(key);
  return found.length > 0;
}

/** How many texts this browser keeps that the server does not have, whoever typed them. */
export function countCopies(): number {
  return new Set(copies().map((key) => (key.includes("/note/") ? key : key.slice(0, key.lastIndexOf("/"))))).size;
}

/** What stands in the keys of kept texts between `before` and the name of the window, each once. */
export function keptUnder(before: string): string[] {
  const found = copies().filter((key) => key.startsWith(before));
  return [...new Set(found.map((key) => key.slice(before.length, key.lastIndexOf("/"))))];
}

/** Takes all copies away and keeps no more: whoever sits down next finds nothing of them. */
export function wipeCopies(): void {
  signedOut = true;
  for (const key of copies()) drop(key);
}

const copies = () => attempt((storage) => Object.keys(storage).filter((key) => key.startsWith(WORKING_COPIES))) ?? [];

/** A window that lives on may have written more since: that stays. */
const dropAsRead = (key: string, text: string) =>
  void attempt((storage) => storage.getItem(key) === text && storage.removeItem(key));

const drop = (key: string) => void attempt((storage) => storage.removeItem(key));

function attempt<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}
