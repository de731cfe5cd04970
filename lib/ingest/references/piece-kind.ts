import type { Passage } from "#lib/ingest/passages/passage.ts";
import { WITH } from "#lib/ingest/references/asides.ts";
import { isLawCited } from "#lib/ingest/references/law-citations.ts";
import { DASHES } from "#lib/ingest/references/repeated-authors.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { ABBREVIATION } from "#lib/ingest/words/abbreviations.ts";
import { areLabels } from "#lib/ingest/words/labels.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { findVenue } from "#lib/profile/venue.ts";
import { remembered } from "#lib/remembered.ts";

/**
 * What one printed piece of a list of publications is: a whole reference, names, a venue, links, a year, or other words
 * (mostly a title).
 */
export type PieceKind = "whole" | "people" | "venue" | "labels" | "year" | "words";

const STATUS =
  /\b(?:forthcoming|under review|in press|to appear|submitted|in submission|in preparation|working paper|accepted|in progress|re(?:vise|ject) (?:and|&) resubmit|r&r)\b/i;

/** Says when, or how far the paper got; "arXiv:2009.00001" does not. */
export const isTimed = (text: string): boolean =>
  /(?<![:.\w])(?:19|20)\d{2}[a-z]?\b(?!\.\d)/.test(text) || STATUS.test(text);

/** "[8] O. Stone and A. Reed", "28 - Reed, A.": the number of an entry */
export const ENTRY_NUMBER = /^(?:\[\d{1,3}\]|\d{1,3}\s[-–—])\s+(?=\p{Lu})/u;

/** "Accepted Reed, Ada", "2022 Reed, Ada": what stands in a margin, in front of the authors. */
const MARGIN =
  /^(?:accepted|forthcoming|in press|submitted|under review|to appear|(?:19|20)\d{2}[a-z]?)\s+(?=\p{Lu})/iu;

export function pieceKind(piece: Passage): PieceKind {
  const kind = kindOfWords(piece.text);
  return kind !== "year" && areLabels(piece) ? "labels" : kind;
}

/** What the words of a piece are by themselves; every rule that cuts a list asks of the same lines. */
const kindOfWords: (words: string) => PieceKind = remembered((words) => {
  // "- Submitted to Harbour Studies" below a paper: the dash is no part of the words.
  const printed = words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[-–—]\s(?=\p{L})/u, "")
    .replace(ENTRY_NUMBER, "");
  const behind = printed.replace(MARGIN, "");
  // The margin's word is kept as one that dates the entry.
  const text =
    behind !== printed && AUTHOR_FIRST.test(behind) ? `${behind} (${MARGIN.exec(printed)?.[0].trim()})` : printed;
  if (/^\W*(?:19|20)\d{2}\W*$/.test(text)) return "year";
  const dated = isTimed(text);
  // "——— & Carl Stone: Slow tides of the north": a dash for who wrote the entry above.
  if (DASHES.test(text) && text.split(" ").length > 5) return "whole";
  // "Reed, Ada. “Slow Tides.”" is one whether it is out or not.
  if (isPeopleAndPlace(text)) return "people";
  if (isLawCited(words)) return "whole";
  const quotes = QUOTED.test(text) && (AUTHOR_FIRST.test(text) || WITH.test(text) || QUOTED_IN.test(text));
  if ((dated || quotes) && isWhole(text)) return "whole";
  const names = namesIn(text);
  const people = names.filter((name) => nameShape(name) >= 1.2);
  // "A. Reed, C. Fen and D. Moss: The slow tides of northern estuaries" goes on behind its last name.
  const isMostly = people.join(", ").length * 2 >= text.length;
  if (people.length >= 1 && people.length * 3 >= names.length * 2 && isMostly) return "people";
  if (text.length < 140 && (findVenue(text) || (VENUE_CUE.test(text) && dated))) return "venue";
  return dated && text.split(" ").length <= 8 ? "venue" : "words";
});

/** "A. Reed, Carl Stone and B. Moss" → its three names. */
export const namesIn = (text: string): string[] =>
  text
    .split(/,|;|\band\b|&/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** "Ada Reed* and Carl Stone. Harbour Studies 12 (2021): 3–9." below its title: names and a place, and nothing between. */
function isPeopleAndPlace(text: string): boolean {
  const match =
    /^(.{5,400}?\p{Ll}[*†‡]{0,2})\.\s+(\p{Lu}[^.:]{3,100}?)[.,]?\s+(?:(\d+\s*(?:\(\d+\))?\s*[:,(]\s*[\d(])|(?:19|20)\d{2}\.?\s*$)/u.exec(
      text,
    );
  const [, people = "", place = "", volume] = match ?? [];
  const names = namesIn(people);
  // "Tidal J. Walls. Comput. 48(1):12–19, 2021": a journal, cut short from its first word to its last
  if (names.length === 1 && ABBREVIATION.test(/\p{L}+$/u.exec(people)?.[0] ?? "")) return false;
  const isPlace = findVenue(place) !== null || (volume !== undefined && place.split(" ").length <= 6);
  return isPlace && names.length > 0 && names.every((name) => nameShape(name) >= 1.2);
}

const QUOTED = /[“"«„‘][^”"»“’]{6,}[”"»“’]/u;
/** "„Slow tides of the north“, in: Salt and Stone, 9." */
const QUOTED_IN = /^[“"«„‘][^”"»“’]{6,300}[”"»“’],?\sin:?\s\p{Lu}/iu;
/** A venue line begins with what a reference never begins with. */
export const VENUE_FIRST =
  /^(?:in:?\s|(?:book )?chapter in\s|to appear|proc(?:\.|eedings)|accepted|under |submitted|published|forthcoming|presented|journal|transactions|advances in|\d+(?:st|nd|rd|th)\s)/i;
const AUTHOR_FIRST =
  /^(?:(?:de|del|della|di|da|dos|van|von|der|den|ter|ten|la|le|al|el)\s+){0,3}(?:\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,\s+\p{Lu}|(?:\p{Lu}[\p{L}’'-]+\s){2}\p{Lu}[\p{L}’'-]+,\s+\p{Lu}\.|(?:\p{Lu}\.[\s-]?)+\s*\p{Lu}\p{L}|\p{Lu}[\p{L}’'-]+\s+\p{Lu}{1,3}[,.]|(?:\p{Lu}{1,2}\s\p{Lu}\p{Ll}[\p{L}’'-]+[*†‡]?,\s){2}|(?:\p{Lu}[\p{L}’'-]+\s){2}\p{Lu}{1,3},\s(?:&\s)?(?:\p{Lu}[\p{L}’'-]+\s){1,2}\p{Lu}{1,3},)/u;

/** "Reed, A., Stone, C., …": begins with authors. */
export const isSigned = (text: string): boolean => AUTHOR_FIRST.test(text.trimStart());

/** Long enough for title and place, with a mark of a reference: authors first, initials, a quoted title, volume or pages. */
function isWhole(text: string): boolean {
  const words = text.split(" ").length;
  // “Slow tides”, Harbour Daily, 11 March 2022.
  if (/^(?:with [^“]{3,60},\s)?[“‘«„][^”’»“]{8,300}[”’»“][.,;)]/u.test(text)) return true;
  if (text.length < 60 || words < 8 || VENUE_FIRST.test(text)) return false;
  const [head = ""] = text.split(/,|\(|\d/);
  if (words < 14 && findVenue(head)) return false;
  const initials = (text.match(/(?<!\p{L})\p{Lu}\./gu) ?? []).length;
  const quoted = QUOTED.test(text);
  const numbered = /\d+\s*\(\d+|\bpp?\.\s*\d|\bvol\.|\d+\s*[-–]\s*\d+[.,)]?/i.test(text);
  return (
    AUTHOR_FIRST.test(text) ||
    initials >= 2 ||
    quoted ||
    numbered ||
    // "Owing the sea (Port Salt: Quayside Press 2021)"
    /\(\p{Lu}[^():\d]{2,30}: \p{Lu}[^():\d]{2,60},? (?:19|20)\d{2}\)/u.test(text) ||
    (text.length >= 90 && VENUE_CUE.test(text)) ||
    (text.length >= 90 && STATUS.test(text))
  );
}
