import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type Passage, shareSet, slice } from "#lib/ingest/passages/passage.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** The last few letters of a title set in bold: "Slow tides. II", "Tides: Part 2", "Walls of Tid(n)". */
const TAIL = /(?:[.:]\s+(?:[IVX]{1,4}|\d|Part \w{1,3})|(?<=\p{L})\([^()\s]{1,6}\))$/u;
/** "(Salmo salar)", "(C. elegans)" */
const SPECIES = /(?<=\p{Ll}\s)\((\p{Lu}(?:\p{Ll}+|\.)\s\p{Ll}{3,}(?:\s\p{Ll}{3,})?)\)/gu;

/** Places at whose ends and inside which no role changes: the tail of a bold title, a species in brackets within one. */
export function wholePlaces(passage: Passage): Span[] {
  const tails = boldPlaces(passage).flatMap((span): Span[] => {
    if (span.end - span.start < 20) return [];
    const tail = TAIL.exec(slice(passage, span))?.[0];
    return tail ? [{ start: span.end - tail.length, end: span.end - 1 }] : [];
  });
  const species = everyMatch(passage.text, SPECIES).flatMap((match): Span[] => {
    const start = passage.span.start + match.index;
    const place = { start, end: start + match[0].length };
    const inner = { start: start + 1, end: place.end - 1 };
    const isItalic = shareSet(passage, inner, (run) => run.italic === true && run.bold === undefined) > 0.9;
    return isItalic && findVenue(match[1] ?? "") === null ? [place] : [];
  });
  const places = meetingsInItalics(passage).map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  return [
    ...tails,
    ...species,
    ...genera(passage),
    ...spelledOut(passage),
    ...calledShort(passage),
    ...shortWithin(passage),
    ...places,
  ];
}

/** "C.Agardh ", "L. ", "(Kütz.) ": who described a species. */
const DESCRIBED = "(?:\\(?(?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}[\\p{L}.]{0,14}\\)?\\s){0,3}";
/** "(Fucaceae, Phaeophyta) ": the family and what it belongs to. */
const FAMILY =
  "\\((?:\\p{Lu}\\p{Ll}{3,}(?:aceae|phyceae|phyta|phytina|ales|idae|inae|ptera|mycota|mycetes|oidea|poda|zoa|formes)(?:[,:;]\\s)?){1,3}\\)";
const BEHIND_GENUS = new RegExp(`^\\s${DESCRIBED}${FAMILY}(?=\\s\\p{Ll}{2})`, "u");

/**
 * "2014. *Fucus* C.Reed (Fucaceae) on the walls of Morvik. *Mire Letters* 1:5": a genus in italics, who described it and
 * its family are words of the title that stands around them.
 */
function genera({ text, span, runs }: Passage): Span[] {
  return runs.flatMap((run): Span[] => {
    const name = text.slice(run.span.start - span.start, run.span.end - span.start);
    if (run.italic !== true || run.bold === true || !/^\p{Lu}(?:\p{Ll}{2,}|\.)(?:\s\p{Ll}{2,}){0,2}$/u.test(name))
      return [];
    const behind = BEHIND_GENUS.exec(text.slice(run.span.end - span.start))?.[0];
    return behind ? [{ start: run.span.start + 1, end: run.span.end + behind.length }] : [];
  });
}

/** "(NAWA) Journal": words that a name in italics ends with, behind the letters it is called for short. */
const SHORT_WITHIN =
  /\(\p{Lu}[\p{Lu}\d]{1,9}\)\s(?=(?:[Jj]ournal|[Rr]eviews?|[Bb]ulletin|[Ll]etters|[Mm]agazine|[Pp]roceedings|[Tt]ransactions|[Cc]onference|[Ww]orkshop|[Ss]ymposium)$)/u;

/** "*Northern Atlas of Walls (NAWA) Journal*, *7*(1)": one name, set as one from end to end. */
function shortWithin({ text, span, runs }: Passage): Span[] {
  return runs.flatMap((run): Span[] => {
    if (run.italic !== true) return [];
    const name = text.slice(run.span.start - span.start, run.span.end - span.start).trimEnd();
    const found = SHORT_WITHIN.exec(name);
    if (!found) return [];
    const start = run.span.start + found.index;
    return [{ start, end: start + found[0].length }];
  });
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/**
 * "In *Harbour Walls (HAWA), 2010 Norland Conference on*, pages 579–584, 2010": the name of a meeting in italics from end to
 * end, with a year of its own, where another dates the paper.
 */
export function meetingsInItalics({ text, span, runs }: Passage): Span[] {
  return runs
    .filter(({ italic }) => italic === true)
    .map((run) => ({ start: run.span.start - span.start, end: run.span.end - span.start }))
    .filter(({ start, end }) => {
      const name = text.slice(start, end);
      if (end - start > 200 || !YEAR.test(name) || !VENUE_CUE.test(name)) return false;
      const rest = text.slice(end);
      // "*Harbour Walls, 2010 Norland Conference on*": turned round, so that the last word leans on the first.
      if (/\son\s*$/iu.test(name))
        return /^\s*(?:[,.\n]|doi\b|$)/i.test(rest) && YEAR.test(text.slice(0, start) + rest);
      const isIn = /(?:^|[.,;”"]\s+)in:?\s*$/iu.test(text.slice(Math.max(0, start - 8), start));
      return isIn && /(?:19|20)\d{2}\P{N}{0,80}\p{L}{2}/u.test(name) && /^\s*,/.test(rest) && YEAR.test(rest);
    })
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}

/** "Slow walls with the automatic tide program (ATP). In …": what the last words of a title are called for short. */
const CALLED = /\((\p{Lu}{2,6})\)(?=\.(?:\s|$))/gu;
const WORDS_BEFORE = /(?<!\p{L})(?:\p{L}[\p{L}-]*\s){2,12}$/u;
const FURTHEST = 200;

function calledShort({ text, span }: Passage): Span[] {
  return everyMatch(text, CALLED).flatMap((match): Span[] => {
    const [, letters = ""] = match;
    const words = WORDS_BEFORE.exec(text.slice(Math.max(0, match.index - FURTHEST), match.index))?.[0] ?? "";
    const sentence = text.slice(text.lastIndexOf(". ", match.index - words.length) + 1, match.index);
    const initials = words
      .trim()
      .split(/[\s-]+/u)
      .slice(-letters.length - 1)
      .map((word) => word.charAt(0).toUpperCase());
    const stands = words !== "" && isSubsequence(letters, initials) && initials.at(-1) === letters.at(-1);
    if (!stands || VENUE_CUE.test(sentence) || findVenue(letters) || findVenue(sentence.trim())) return [];
    const start = span.start + match.index;
    return [{ start, end: start + letters.length + 1 }];
  });
}

function isSubsequence(letters: string, initials: string[]): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = initials.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** "NSH (Northern Society of Harbours)": what the letters stand for is part of the name they are in. */
const SPELLED = /(?<!\p{L})(\p{Lu}{3,8}) \((\p{Lu}[\p{L}' -]{8,80})\)(?=\s\p{Lu}\p{Ll})/gu;

function spelledOut({ text, span }: Passage): Span[] {
  return everyMatch(text, SPELLED).flatMap((match): Span[] => {
    const [whole, letters = "", words = ""] = match;
    const initials = words.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
    return isSubsequence(letters, initials)
      ? [{ start: span.start + match.index, end: span.start + match.index + whole.length }]
      : [];
  });
}

/** What is set in bold, whatever else its pieces are: "**Diff(S**^1^**)**" is one. */
function boldPlaces({ runs }: Passage): Span[] {
  const places: Span[] = [];
  for (const { bold, span } of runs) {
    const last = places.at(-1);
    if (bold && last && last.end + 1 >= span.start) last.end = span.end;
    else if (bold) places.push({ ...span });
  }
  return places;
}
