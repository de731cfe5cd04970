import { WORKING_COPIES } from "#lib/reviews/working-copy.ts";

/** Reviews of which this browser keeps text that the server has not acknowledged, whoever typed it. */
export function countCopies(): number {
  return new Set(copies().map((key) => key.slice(0, key.lastIndexOf("/")))).size;
}

/** Takes them all away: whoever sits down next finds nothing of them. */
export function wipeCopies(): void {
  for (const key of copies()) window.localStorage.removeItem(key);
}

function copies(): string[] {
  try {
    return Object.keys(window.localStorage).filter((key) => key.startsWith(WORKING_COPIES));
  } catch {
    return [];
  }
}
