import { foldWords } from "#lib/profile/fold-words.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** How alike two texts are, 0 … 1: what is left of the longer one after the fewest changes of single letters (Levenshtein). */
export function likeness(one: string, other: string): number {
  const [a, b] = [foldWords(one), foldWords(other)];
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - changes(a, b) / longest;
}

/** The share of the shorter text's words that the other has too, 0 … 1. */
export function wordsShared(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
}

/** The same printed title: quotes, dashes, blanks and final punctuation do not matter; words, accents and capitals do. */
export function sameTitle(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** The same name: "Last, F. M." is "F. M. Last"; dots, accents and blanks between initials do not matter. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** The same venue: as written but for "The", "Proceedings of", the year and the ordinal, or two forms of one row in the table of venues. */
export function sameVenue(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  if (venueKey(one) === venueKey(other)) return true;
  const row = findVenue(one)?.venue;
  return row !== undefined && row === findVenue(other)?.venue;
}

function wordsOf(text: string): Set<string> {
  return new Set(foldWords(text).split(" ").filter(Boolean));
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’‚′`]/gu, "'")
    .replace(/[“”„«»]|''/gu, '"')
    .replace(/-{2,3}|[‐‑‒–—−]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/^[\s"']+|[\s"'.,;]+$/gu, "");
}

function nameKey(name: string): string {
  const [family = "", given, ...more] = name.split(",").map((part) => part.trim());
  const order = given && more.length === 0 && !/^(?:[js]r\.?|I{1,3}V?)$/iu.test(given) ? `${given} ${family}` : name;
  return foldWords(order).replace(/(?<=(?:^|\s)\p{L}) (?=\p{L}(?:\s|$))/gu, "");
}

function venueKey(venue: string): string {
  return foldWords(venue)
    .replace(/\b(?:(?:19|20)\d\d|\d+(?:st|nd|rd|th))\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:in )?(?:the )?(?:proceedings of )?(?:the )?/u, "");
}

function changes(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const letter of a) {
    const row = [(above[0] ?? 0) + 1];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
