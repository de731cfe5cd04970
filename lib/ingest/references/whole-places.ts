import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type Passage, shareSet, slice } from "#lib/ingest/passages/passage.ts";
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
  return [...tails, ...species, ...spelledOut(passage)];
}

/** "NSH (Northern Society of Harbours)": what the letters stand for is part of the name they are in. */
const SPELLED = /(?<!\p{L})(\p{Lu}{3,8}) \((\p{Lu}[\p{L}' -]{8,80})\)(?=\s\p{Lu}\p{Ll})/gu;

function spelledOut({ text, span }: Passage): Span[] {
  return everyMatch(text, SPELLED).flatMap((match): Span[] => {
    const [whole, letters = "", words = ""] = match;
    const initials = words.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase());
    let at = -1;
    const fits = [...letters].every((letter) => {
      at = initials.indexOf(letter, at + 1);
      return at >= 0;
    });
    return fits ? [{ start: span.start + match.index, end: span.start + match.index + whole.length }] : [];
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
