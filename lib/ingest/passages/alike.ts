import { foldWords } from "#lib/profile/fold-words.ts";

/** "EPFL" and "EPFL, Lausanne": the words of one stand in the other. */
export function alike(a: string, b: string): boolean {
  const [left, right] = [` ${foldWords(a)} `, ` ${foldWords(b)} `];
  return left.includes(right) || right.includes(left);
}

/** Equal, or one of them is not printed. */
export function mayAgree(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Equal words, or one of them is not printed. */
export function mayBeOne(a: string | null, b: string | null): boolean {
  return a === null || b === null || foldWords(a) === foldWords(b);
}
