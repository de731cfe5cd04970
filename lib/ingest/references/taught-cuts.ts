import { everyMatch } from "#lib/every-match.ts";
import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { PARTICLES } from "#lib/profile/name-words.ts";

/** Three entries show a habit of the list; two may agree by chance. */
const FEWEST = 3;

/** A person as signed in full or with initials: "Ada Reed", "A. B. van Reed", "Ada Reed-Stone". */
const NAME = `(?:\\p{Lu}\\.[\\s-]?|\\p{Lu}[\\p{L}’'-]+\\s)(?:\\p{Lu}\\.[\\s-]?|\\p{Lu}[\\p{L}’'-]+\\s|(?:${PARTICLES})\\s){0,3}\\p{Lu}[\\p{L}’'-]+`;
/** "… Slow Tides with Ada Reed and": whom a title is written with. */
const WITH = new RegExp(`(?<=[\\p{L}\\d?!)”"’$]\\.?\\s)with\\s(${NAME})(?=[.,;)\\n]|\\s(?:and|&)\\s|\\s\\(|$)`, "gu");
/** "… of the northern bays Ada Reed*,": names behind a word that no name has. */
const BEHIND = new RegExp(
  `(?<=(?:^|[\\s-])\\p{Ll}[\\p{Ll}’-]{2,}[?!.]?\\s)(${NAME})(?=[*†‡§]*(?:[,;]\\s|\\s(?:and|&)\\s|\\n|$))`,
  "gu",
);
/** "… Slow Tides by Ada Reed, C. Stone and": the word that leads to who wrote it, in several languages. */
const BY = new RegExp(
  `(?<=[\\p{L}\\d?!)”"’$][.,]?\\s)(by|par|von|door|av|af)\\s${NAME}(?=[*†‡§]*(?:[.,;:)\\n]|\\s(?:and|&|et|und|en|og|och)\\s|\\s\\(|\\s[–—-]\\s|$))`,
  "gu",
);
/** "Ada Reed / Carl Stone: ": people parted by strokes, at the beginning. */
const STROKES = new RegExp(`^\\P{L}*${NAME}(?:\\s?\\/\\s?${NAME}){1,15}(?=[*†‡§]*\\s?(?:[:.,(\\n–—]|$))`, "u");
const SMALL = /(?:^|\s)(?:and|the|for|from|with|into|over|between|near|under|after|before|via|versus|against)[?!.]?\s$/;
/** What a line of a title ends with that is no part of it. */
const TAIL =
  /(?<=[\p{L}\d?!)”"’]\s)(?:(?:19|20)\d{2}|to appear|forthcoming|in press|under review|submitted|accepted|in preparation|article|paper|book|chapter|review|essay|preprint|thesis|report|journal|conference|workshop|poster)\s*$/iu;

/**
 * Places where a role begins though no mark parts it from the words before, for the entries of a list that do so time and
 * again: a year that ends the first line, "with Ada Reed" behind a title, the names of authors behind it. One entry alone
 * teaches nothing: "The elections of 2017" is a title.
 * @param signs whether a name stands in other entries of the document.
 * @returns offsets for an entry of these lists.
 */
export function taughtCuts(
  passages: readonly Passage[],
  signs: (name: string) => boolean,
): (passage: Passage) => number[] {
  const often = ledToOften(passages);
  const lined = passages.filter((one) => linesOf(one).length > 1);
  const habits = [
    { among: passages, teaches: hasWith, places: withNames },
    { among: passages, places: (passage: Passage) => namesBehind(passage, signs) },
    { among: lined, places: tailOfTitle },
    {
      among: passages,
      teaches: (passage: Passage) => peopleLedTo(passage).some((name) => often.has(name)),
      places: byNames,
    },
    { among: passages, teaches: hasStrokes, places: betweenStrokes },
    ...(areParted(passages) ? [{ among: passages, places: behindStrokes }] : []),
  ].filter(({ among, places, teaches = (passage: Passage) => places(passage).length > 0 }) => {
    const found = among.filter(teaches).length;
    return found >= FEWEST && found * 3 >= among.length;
  });
  return (passage) => habits.flatMap(({ places }) => places(passage));
}

/** A year or a word on the kind of paper at the end of the first line, where others follow. */
function tailOfTitle(passage: Passage): number[] {
  const [first, second] = linesOf(passage);
  if (!first || !second || first.text.split(" ").length < 3) return [];
  const tail = TAIL.exec(first.text);
  return tail ? [first.span.start + tail.index] : [];
}

const withPerson = (text: string) => everyMatch(text, WITH).find(({ 1: name = "" }) => nameShape(name) >= 1.3);

const hasWith = ({ text }: Passage): boolean => withPerson(text) !== undefined;

function withNames({ text, span }: Passage): number[] {
  // "Walls with Quiet Harbours (with Ada Reed)": a mark or a line's end says which of them names people.
  const found = /[([.,\n]\s*with\s+\p{Lu}/u.test(text) ? undefined : withPerson(text);
  return found ? [span.start + found.index] : [];
}

/** The word that leads to the names and the first of them, behind the last such word: "Salt carried by Wind by Ada Reed". */
function byNames({ text, span }: Passage): number[] {
  const led = everyMatch(text, BY).findLast(([found]) => nameShape(found.slice(found.indexOf(" "))) >= 1.3);
  return led ? [span.start + led.index, span.start + led.index + (led[1] ?? "").length + 1] : [];
}

/** Whom the word leads to, on its line. */
function peopleLedTo(passage: Passage): string[] {
  const [, from] = byNames(passage);
  if (from === undefined || /(?:^|\P{L})(?:reviews?|translations?) of\s/iu.test(passage.text)) return [];
  const line = passage.text.slice(from - passage.span.start).split("\n", 1)[0] ?? "";
  return line.split(/[,;(]\s?|\.\s|\s(?:and|&|et|und|en|og|och)\s/u, 12).map((name) => name.trim());
}

/** Those that the word leads to time and again: the people whose books are reviewed seldom are the same. */
function ledToOften(passages: readonly Passage[]): ReadonlySet<string> {
  const all = passages.flatMap((passage) => [...new Set(peopleLedTo(passage))]);
  return new Set(
    [...Map.groupBy(all, (name) => name)].filter(([, { length }]) => length >= FEWEST).map(([name]) => name),
  );
}

/** "Ada Reed, Carl Stone / Slow tides / Mire Letters, 2021": a stroke amid blanks. */
const STROKE = /(?<=\S)\s\/\s(?=\S)/gu;
const strokesIn = ({ text }: Passage) => everyMatch(text.replace(/\n[\s\S]*$/u, ""), STROKE);

/** Most entries have two such strokes on their first line or more: then a stroke parts what an entry says, as a bar does. */
const areParted = (passages: readonly Passage[]): boolean =>
  passages.filter((passage) => strokesIn(passage).length >= 2).length * 3 >= passages.length * 2;

const behindStrokes = (passage: Passage): number[] =>
  strokesIn(passage).map(({ 0: mark, index }) => passage.span.start + index + mark.length);

const hasStrokes = ({ text }: Passage): boolean => STROKES.test(text);

function betweenStrokes({ text, span }: Passage): number[] {
  const [names] = STROKES.exec(text) ?? [];
  return names === undefined
    ? []
    : everyMatch(names, /\/\s?/gu).map(({ 0: mark, index }) => span.start + index + mark.length);
}

/** The first name of those that follow a title on its line: another name follows, or the line ends and it signs elsewhere. */
function namesBehind({ text, span }: Passage, signs: (name: string) => boolean): number[] {
  for (const { 0: name, index } of everyMatch(text, BEHIND)) {
    if (nameShape(name) < 1.3 || SMALL.test(text.slice(Math.max(0, index - 12), index))) continue;
    const rest = text.slice(index + name.length, index + name.length + 80);
    const next = /^[*†‡§]*(?:[,;]\s|\s(?:and|&)\s|,\sand\s)([^,;\n]+?)[*†‡§]*(?=[,;.\n]|\sand\s|\s&\s|$)/u.exec(
      rest,
    )?.[1];
    if (next ? nameShape(next) >= 1.3 || signs(name) : signs(name) || /^\p{Lu}\./u.test(name))
      return [span.start + index];
  }
  return [];
}
