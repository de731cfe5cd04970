import { nameWords } from "#lib/conflicts/find-person.ts";
import { compareFolded, type FoldedName, foldName, nameKey } from "#lib/profile/person-name.ts";

/** A name as it is printed, with its folded key. */
export interface PrintedName {
  key: string;
  name: string;
}

/** A printed name that agrees with one of the known ones. */
export interface KnownName {
  /** Place in the list of known names. */
  at: number;
  agreement: "same" | "compatible";
}

/**
 * Finds known people (members, candidates) in a long list of printed names: key → the best agreement, the first of
 * equals. Comparing is slow, and names that agree share a word: only those that do are compared.
 * @param only "same": names that only may agree are passed over, and most pairs of them are never compared.
 */
export function knownAmong(
  known: readonly string[],
  printed: readonly PrintedName[],
  only: "same" | "any" = "any",
): Map<string, KnownName> {
  const byWord = new Map<string, Set<number>>();
  const byKey = new Map<string, number>();
  const people = known.map(takenApart);
  for (const [at, { key, spelt }] of people.entries()) {
    for (const word of spelt) byWord.set(word, (byWord.get(word) ?? new Set()).add(at));
    if (isFull(key) && !byKey.has(key)) byKey.set(key, at);
  }
  const found = new Map<string, KnownName>();
  for (const { key, name } of printed) {
    const equal = byKey.get(key);
    const best = equal === undefined ? bestOf(name, near(key, byWord, only === "same" ? people : null), people) : null;
    if (equal !== undefined) found.set(key, { at: equal, agreement: "same" });
    else if (best && (only === "any" || best.agreement === "same")) found.set(key, best);
  }
  return found;
}

interface KnownPerson {
  key: string;
  folded: FoldedName;
  shape: Shape;
  /** Its words in all their spellings. */
  spelt: ReadonlySet<string>;
}

/** Names taken apart, for they are the same people each time a page is drawn; forgotten all at once when there are many. */
const remembered = new Map<string, KnownPerson>();
const MOST_REMEMBERED = 10_000;

function takenApart(name: string): KnownPerson {
  const before = remembered.get(name);
  if (before) return before;
  const key = nameKey(name);
  const person = { key, folded: foldName(name), shape: shapeOf(key), spelt: allSpellings(name) };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, person);
  return person;
}

function bestOf(name: string, places: readonly number[], people: readonly KnownPerson[]): KnownName | null {
  if (places.length === 0) return null;
  const folded = foldName(name);
  let best: KnownName | null = null;
  for (const at of places) {
    const person = people[at];
    const agreement = person ? compareFolded(person.folded, folded) : "different";
    if (agreement === "same") return { at, agreement };
    if (agreement === "compatible") best ??= { at, agreement };
  }
  return best;
}

/** Two words or more, none of them an initial: names with such a key are the same as soon as their keys are. */
function isFull(key: string): boolean {
  const words = key.split(" ");
  return words.length > 1 && words.every((word) => word.length > 1);
}

/**
 * Places of the known names that share a word with a key, the first first. Given the people, only those that can be the
 * same: two shared words, other words drawn together or apart, or a word more or less.
 */
function near(key: string, byWord: ReadonlyMap<string, ReadonlySet<number>>, people: readonly KnownPerson[] | null) {
  const shared = new Map<number, number>();
  for (const word of key.split(" ")) for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const places = [...shared.keys()].sort((a, b) => a - b);
  if (!people || places.length === 0) return places;
  const own = shapeOf(key);
  return places.filter((at) => {
    const other = people[at]?.shape;
    return (shared.get(at) ?? 0) > 1 || other?.letters === own.letters || other?.words !== own.words;
  });
}

/** The words of a known name as a key may spell them: "Müller" as "muller" and "mueller", and "Mueller" as "muller" too. */
function allSpellings(name: string): Set<string> {
  const words = [...nameWords(name), ...nameKey(name).split(" ")].filter((word) => word !== "");
  return new Set(words.flatMap((word) => [word, drawnIn(word)]));
}

/** "mueller" → "muller": what a letter may have been written out as is drawn in again. */
const drawnIn = (word: string): string => word.replaceAll(/([aou])e|aa/gu, (_, vowel) => vowel ?? "a");

interface Shape {
  /** A number that two names share when they have the same letters, in whatever order and however written out. */
  letters: number;
  words: number;
}

function shapeOf(key: string): Shape {
  const words = key.split(" ");
  let letters = 0;
  for (const word of words)
    for (const letter of drawnIn(word)) {
      const code = letter.codePointAt(0) ?? 0;
      letters += code * code * code + code;
    }
  return { letters, words: words.length };
}
