import { foldWords } from "#lib/profile/fold-words.ts";

/** One thing looked for: a word (or words that stand together), found in any capitals and with or without diacritics. */
export interface SearchTerm {
  /** Words in order, lower case; more than one must follow each other. */
  words: readonly string[];
  /** The last word may go on: "learn" finds "learning". */
  open: boolean;
}

const MOST_TERMS = 12;
const LONGEST = 200;
/** A Latin, Greek or Cyrillic word of fewer letters must be met whole: "on" is no way to find "ontology". */
const SHORTEST_OPEN = 3;

/**
 * Reads what was typed: words, all of which must be found, and "words in quotation marks" that must follow each other
 * exactly. Whatever else is typed parts words; nothing is a mistake. Empty: there is nothing to look for.
 */
export function parseSearch(typed: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, quoted, plain] of typed.slice(0, LONGEST).matchAll(/["“„”]([^"“„”]*)(?:["“”]|$)|([^\s"“„”]+)/gu)) {
    const words = wordsOf(quoted ?? plain ?? "");
    const last = words.at(-1);
    if (last === undefined) continue;
    terms.push({ words, open: quoted === undefined && isLong(last) });
  }
  return terms.slice(0, MOST_TERMS);
}

/**
 * The terms in the language of the full-text index (SQLite FTS5). Every word stands in quotation marks and holds letters
 * and digits alone, so that nothing typed can be read as syntax.
 */
export function matchExpression(terms: readonly SearchTerm[]): string {
  return terms.map(({ words, open }) => `"${words.join(" ")}"${open ? " *" : ""}`).join(" AND ");
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Letters that the index does not fold by itself; the views it is made from replace the same ones. */
const WHOLE: Record<string, string> = { ø: "o", œ: "oe", æ: "ae", ł: "l", đ: "d", ß: "ss" };

function wordsOf(text: string): string[] {
  const lower = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[øœæłđß]/gu, (letter) => WHOLE[letter] ?? letter);
  return (lower.match(WORD) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isLong(word: string): boolean {
  return word.length >= SHORTEST_OPEN || !/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]+$/u.test(word);
}

/** A place where a term stands, as a half-open range of the text; `term` is its place among the terms. */
export interface FoundTerm {
  term: number;
  start: number;
  end: number;
}

/** Every place where one of the terms stands, in the order of the text. */
export function findTerms(text: string, terms: readonly SearchTerm[]): FoundTerm[] {
  const sought = terms.map(({ words, open }) => ({ words: words.map(foldWord), open }));
  const tokens = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
  const found: FoundTerm[] = [];
  for (const [at, { start }] of tokens.entries()) {
    for (const [term, { words, open }] of sought.entries()) {
      const last = words.length - 1;
      const stands = words.every((word, n) => {
        const token = tokens[at + n]?.folded;
        return n === last && open ? token?.startsWith(word) : token === word;
      });
      if (stands) found.push({ term, start, end: tokens[at + last]?.end ?? start });
    }
  }
  return found;
}

/** Whether every one of the terms stands in the text. */
export function saysAll(text: string, terms: readonly SearchTerm[]): boolean {
  const found = new Set(findTerms(text, terms).map(({ term }) => term));
  return terms.every((_, at) => found.has(at));
}

const foldWord = (word: string): string => foldWords(word).replaceAll(" ", "");
