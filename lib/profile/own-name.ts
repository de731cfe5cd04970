import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { foldLetters, spellings } from "#lib/profile/letters.ts";
import { parseName } from "#lib/profile/printed-name.ts";

/** The words a person is named by, folded. */
interface Words {
  family: Set<string>;
  given: Set<string>;
  /** Middle names, particles and generations: part of a name only beside the rest of it. */
  beside: Set<string>;
  /** First letters of given names, alone and together ("a", "m", "am"). */
  initials: Set<string>;
  /** Names written as one word: "adaquill", "aquill", "quillada". */
  glued: Set<string>;
}

/** Words of a name that are words of every text: they name somebody only beside another part of the name. */
const COMMON = new Set(
  "january february march april may june july august september october november december an as at by do he in is it so to we will".split(
    " ",
  ),
);
const SHORTEST = 3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between two parts of one name. */
const WITHIN_NAME = /^[\s.,’'·\-‐‑_]*$/u;
/** "Ada (Addie) Quill": what somebody is called stands inside the name. */
const CALLED = /^\s*[(“"‘'][\p{L}\p{M}. -]{1,20}[)”"’']\s*$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

/**
 * Every place in a text where a person is named: in full, turned round ("Quill, Ada M."), with initials, by the family or
 * the first name alone, shouted, without diacritics, and as one word ("aquill"). Parts that stand together are one place.
 * Errs towards finding too much: whoever shares a name with the person is found too.
 * @param names all prints of the name that are known.
 */
export function findOwnName(text: string, names: readonly string[]): Span[] {
  const words = wordsOf(names);
  const tokens = everyMatch(text, WORD).map(({ 0: word, index }) => ({
    word,
    folded: spellings(word),
    start: index,
    // The dot of an initial is part of it.
    end: index + word.length + (word.length === 1 && text[index + 1] === "." ? 1 : 0),
  }));
  const gap = (at: number) => text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? text.length);
  const named = tokens.map(({ word, folded }) => seed(word, folded, words));
  // A name is wider than the word that gives it away: initials and middle names beside it belong to it.
  const joins = (at: number) => WITHIN_NAME.test(gap(at)) && gap(at).length <= 3;
  const beside = tokens.map(({ folded }) => folded.some((one) => isPart(one, words)));
  const spread = (from: number, step: 1 | -1) => {
    for (let at = from + step; beside[at] && joins(step === 1 ? at - 1 : at); at += step) named[at] = true;
  };
  for (const [at] of tokens.entries())
    if (beside[at] && beside[at + 1] && joins(at) && isFull(tokens[at], tokens[at + 1], words))
      named[at] = named[at + 1] = true;
  for (const [at, is] of [...named.entries()]) if (is) for (const step of [1, -1] as const) spread(at, step);
  const places: Span[] = [];
  for (const [at, { start, end }] of tokens.entries()) {
    if (!named[at]) continue;
    const last = places.at(-1);
    const between = text.slice(last?.end ?? 0, start);
    if (last && ((named[at - 1] && joins(at - 1)) || CALLED.test(between))) last.end = end;
    else places.push({ start, end });
  }
  return [...places, ...unspaced(text, names)];
}

interface Token {
  word: string;
  folded: string[];
}

/** The word names the person by itself. Names begin with a capital, or are one word for the whole name. */
function seed(word: string, folded: readonly string[], words: Words): boolean {
  if (folded.some((one) => words.glued.has(one))) return true;
  if (!/^\p{Lu}|^\p{Lo}/u.test(word)) return false;
  return folded.some(
    (one) => one.length >= SHORTEST && !COMMON.has(one) && (words.family.has(one) || words.given.has(one)),
  );
}

const isPart = (one: string, { family, given, beside, initials }: Words): boolean =>
  family.has(one) || given.has(one) || beside.has(one) || initials.has(one);

/** Two short or common words that only together are a name: "Bo Li", "May W.", "W. May". */
function isFull(one: Token | undefined, other: Token | undefined, words: Words): boolean {
  if (!one || !other || !/^[\p{Lu}\p{Lo}]/u.test(one.word) || !/^[\p{Lu}\p{Lo}]/u.test(other.word)) return false;
  const isFamily = ({ folded }: Token) => folded.some((word) => words.family.has(word));
  const isGiven = ({ folded }: Token) => folded.some((word) => words.given.has(word) || words.initials.has(word));
  return (isFamily(one) && isGiven(other)) || (isGiven(one) && isFamily(other));
}

function wordsOf(names: readonly string[]): Words {
  const words: Words = {
    family: new Set(),
    given: new Set(),
    beside: new Set(),
    initials: new Set(),
    glued: new Set(),
  };
  for (const name of names) addName(words, name);
  return words;
}

function addName(words: Words, name: string): void {
  const { given, family, particles, suffix, nicknames = [] } = parseName(name);
  const families = parts(family);
  const givens = parts(given);
  const written = givens.filter((word) => word.length > 1);
  for (const word of [...families, ...glue(families)]) for (const one of spellings(word)) words.family.add(one);
  // "Xiao-Ming" is also Xiaoming; of other given names the first is how a person is called.
  for (const word of [...parts(given.slice(0, 1)), ...glue(parts(given.slice(0, 1))), ...glue(written), ...nicknames])
    if (foldLetters(word).length > 1) for (const one of spellings(word)) words.given.add(one);
  for (const word of [...written, ...parts(particles), ...(suffix ? [suffix] : [])])
    for (const one of spellings(word)) words.beside.add(one);
  const letters = givens.map((word) => foldLetters(word).slice(0, 1)).filter((letter) => letter !== "");
  for (const letter of letters) words.initials.add(letter);
  if (letters.length > 1) words.initials.add(letters.join(""));
  const first = foldLetters(written[0] ?? "");
  for (const last of [foldLetters(families.at(-1) ?? ""), foldLetters(families.join(""))]) {
    if (last === "") continue;
    const fronts = [first, letters[0] ?? "", letters.join(""), written.map(foldLetters).join("")];
    for (const front of fronts.filter((one) => one !== "" && (one + last).length > SHORTEST + 1))
      for (const one of [front + last, last + front]) words.glued.add(one);
  }
}

const parts = (words: readonly string[]): string[] =>
  words.flatMap((word) => word.split(/[-‐‑’'.]/u)).filter((word) => foldLetters(word) !== "");
const glue = (words: readonly string[]): string[] => (words.length > 1 ? [words.join("")] : []);

/** Names in scripts without spaces are found as they are written, inside whatever stands around them. */
function unspaced(text: string, names: readonly string[]): Span[] {
  const written = new Set(names.flatMap((name) => name.match(UNSPACED) ?? []));
  return [...written].flatMap((name) => occurrences(text, name));
}

/** Every place where `words` stand, letter for letter. */
export function occurrences(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); words !== "" && at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  return places;
}
