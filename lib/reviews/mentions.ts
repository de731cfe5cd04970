/** Someone who can be spoken to by name in a note. */
export interface Named {
  accountId: number;
  name: string;
}

export interface MentionPiece {
  /** Where it begins in the text. */
  start: number;
  text: string;
  /** Null: plain words. */
  accountId: number | null;
}

/**
 * Cuts a note at its mentions: `@` and the whole name of one of `people`, in any capitals, not within another word or
 * address. Of names that begin alike the longest is meant.
 */
export function mentionPieces(text: string, people: readonly Named[]): MentionPiece[] {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
  const pieces: MentionPiece[] = [];
  let plain = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}._-])@/gu)) {
    if (index < plain) continue;
    const said = byLength.find(({ name }) => isNamed(text, index + 1, name));
    if (!said) continue;
    if (index > plain) pieces.push({ start: plain, text: text.slice(plain, index), accountId: null });
    const end = index + 1 + said.name.length;
    pieces.push({ start: index, text: text.slice(index, end), accountId: said.accountId });
    plain = end;
  }
  if (plain < text.length) pieces.push({ start: plain, text: text.slice(plain), accountId: null });
  return pieces;
}

/** Whether somebody seems to be spoken to by name, known here or not. */
export const speaksToSomeone = (text: string): boolean => /(?<![\p{L}\p{N}._-])@\p{L}/u.test(text);

/** Accounts mentioned in a note, each once. */
export function mentionsIn(text: string, people: readonly Named[]): number[] {
  return [...new Set(mentionPieces(text, people).flatMap(({ accountId }) => (accountId === null ? [] : [accountId])))];
}

/** The mention being typed at `caret`: where its `@` stands and what follows it so far; null when none is. */
export function mentionAt(text: string, caret: number): { start: number; typed: string } | null {
  const found = /(?<![\p{L}\p{N}._-])@([\p{L}\p{M}.'’ -]{0,40})$/u.exec(text.slice(0, caret));
  return found ? { start: found.index, typed: found[1] ?? "" } : null;
}

/** People whose name, or a part of it, begins with what is typed; by name. Empty once a whole name stands there. */
export function offersFor<T extends Named>(typed: string, people: readonly T[]): T[] {
  const begun = typed.toLocaleLowerCase("en");
  if (people.some(({ name }) => begun.startsWith(name.toLocaleLowerCase("en")))) return [];
  return people
    .filter(({ name }) => {
      const whole = name.toLocaleLowerCase("en");
      return whole.startsWith(begun) || whole.split(/\s+/).some((part) => part.startsWith(begun));
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

function isNamed(text: string, at: number, name: string): boolean {
  const said = text.slice(at, at + name.length);
  const after = text.slice(at + name.length, at + name.length + 1);
  return said.toLocaleLowerCase("en") === name.toLocaleLowerCase("en") && !/[\p{L}\p{N}]/u.test(after);
}
