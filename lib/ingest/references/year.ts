import { everyMatch } from "#lib/every-match.ts";
import type { Fact, Span } from "#lib/ingest/draft.ts";
import { type Passage, slice } from "#lib/ingest/passages/passage.ts";
import type { CertainToken } from "#lib/ingest/references/certain.ts";

/**
 * The year of publication: a year that stands alone, else one beside the venue ("NeurIPS 2019", "NDSS’23"), else that of a date.
 * Never a part of the title, of pages, of an identifier or of the note on another version.
 */
export function findYear(
  passage: Passage,
  tokens: CertainToken[],
  venues: Span[],
  behindAuthors: Span | null = null,
): Fact<number> | null {
  const named = tokens.filter((token) => token.kind === "year");
  // "Reed, A. 2014. Review of *Salt* (Quayside Press, 2011). …": who dates the entry by its authors means that year.
  const dated = named.filter(
    ({ span }) => behindAuthors && behindAuthors.start <= span.start && span.end <= behindAuthors.end,
  );
  const [own] = dated;
  if (own && dated.length === 1) return { value: Number(own.value), span: own.span, confidence: 0.97 };
  // "Tidal Studies 62 (2012) 399–415 (Port Salt 2009)": between volume and pages the year is that of the volume.
  const [ofVolume, another] = named.filter(
    ({ span }) =>
      /\p{L}[^\d()]{0,3}\d{1,4}\s$/u.test(passage.text.slice(0, span.start - passage.span.start)) &&
      /^\(\d{4}\)$/.test(slice(passage, span)) &&
      /^[,:]?\s(?:no\.\s)?\d/u.test(passage.text.slice(span.end - passage.span.start)),
  );
  if (ofVolume && !another) return { value: Number(ofVolume.value), span: ofVolume.span, confidence: 0.97 };
  // "2023;290(2004)": in brackets right behind a volume stands its issue, where another year is printed.
  const apart = named.filter(({ span }) => !/\d\(?$/.test(passage.text.slice(0, span.start - passage.span.start)));
  const years = apart.length > 0 ? apart : named;
  const lone = years.filter(
    (token) => !venues.some((venue) => venue.start <= token.span.start && token.span.end <= venue.end),
  );
  const dates = tokens.filter((token) => token.kind === "date");
  // "Conference on Walls beyond 2000: the new quays, September 1996": a year far from the printed date is a word of the name.
  const inVenue = years.filter(
    (token) => !lone.includes(token) && dates.every((date) => Math.abs(Number(date.value) - Number(token.value)) <= 1),
  );
  // "Review of *Slow Tides*, by A. Reed (Quayside Press, 2001). *Harbour Quarterly* (Winter, 2003).": not the book's year.
  const later = isReview(passage)
    ? dates.findLast(({ span }) => span.start > (lone.at(-1)?.span.start ?? 0))
    : undefined;
  const chosen = later ?? pick(lone) ?? pick(inVenue) ?? null;
  if (chosen)
    return {
      value: Number(chosen.value),
      span: chosen.span,
      confidence: lone.length > 1 && new Set(lone.map((token) => token.value)).size > 1 ? 0.75 : 0.97,
    };
  const date = dates.at(-1);
  if (date) return { value: Number(date.value), span: date.span, confidence: 0.9 };
  return shortYear(passage, [...venues, ...badge(passage)]) ?? countedYear(passage);
}

/** "Fen Research Paper 2016-4", "Working Paper no. 7/2015", "Tidal Review, 2017/3-4 Vol. 9": a paper or an issue that is counted by years. */
const COUNTED =
  /(?<=(?:papers?|reports?|series|review|journal|revue|wp|nos?\.?|n[°º]|nr\.?)[,.]?\s)(?:((?:19[5-9]|20[0-4])\d)[-–/]\d{1,3}(?:[-–]\d{1,2})?|\d{1,3}\/((?:19[5-9]|20[0-4])\d))(?=\s*(?:[.,;)\n]|$|vol))/giu;

function countedYear({ text, span }: Passage): Fact<number> | null {
  const found = everyMatch(text, COUNTED).at(-1);
  const year = found?.[1] ?? found?.[2];
  if (!found || !year) return null;
  const start = span.start + found.index;
  return { value: Number(year), span: { start, end: start + found[0].length }, confidence: 0.8 };
}

/**
 * "[TIDE'19] Slow walls. … *Symposium on Tides*", "…, Symposium on Tides, (TIDE'19)": the badge at the head, or that of the
 * meeting, tells the year, also where the place is told without it.
 */
function badge({ text, span }: Passage): Span[] {
  const found =
    /^\s*[[(](?=\p{Lu})[^[\]()\n]{2,40}['’‘]\s?\d{2}(?=[\])])/u.exec(text) ??
    /[[(]\p{Lu}[\p{L}/-]{0,8}\p{Lu}[\p{L}/-]{0,8}\s?['’‘]\d{2}(?=[\])])/u.exec(text);
  return found ? [{ start: span.start + found.index, end: span.start + found.index + found[0].length }] : [];
}

function isReview({ text }: Passage): boolean {
  return /^\W*(?:book )?review(?:ed)?(?: essay)?\b(?: of|:)/i.test(text);
}

/** "2019; 45(2) (2020)": of several lone years the last is that of the volume; one in brackets right after the authors wins. */
function pick(all: CertainToken[]): CertainToken | undefined {
  // "(2012). Salt, 2030–2039.": of a year and two numbers the year is meant.
  const plain = all.filter(({ span }) => span.end - span.start < 8);
  const years = plain.length > 0 ? plain : all;
  return years.length > 1 ? (years.find((token) => token === years.at(-1)) ?? years[0]) : years[0];
}

function shortYear(passage: Passage, venues: Span[]): Fact<number> | null {
  for (const venue of venues) {
    const text = slice(passage, { start: venue.start, end: Math.min(passage.span.end, venue.end + 6) });
    const match =
      /(?<=\p{L})[\s-]?(?:['’‘`]\s?(\d{2})(?!\d)|(?<=\p{Lu}{3})(\d{2})(?!\d)|(?<=\p{Lu}{2}-?)((?:19|20)\d{2})(?![-\p{L}\d]))/u.exec(
        text,
      );
    const digits = match?.[1] ?? match?.[2] ?? match?.[3];
    if (!match || !digits) continue;
    const short = Number(digits) + (Number(digits) > 60 ? 1900 : 2000);
    // "TIDE2019", "TIDE-2019": the year leans on the sign of its meeting.
    const year = digits.length === 4 ? Number(digits) : short;
    return {
      value: year,
      span: { start: venue.start + match.index, end: venue.start + match.index + match[0].length },
      confidence: 0.85,
      why: `“${match[0].trim()}” was read as ${year}.`,
    };
  }
  return null;
}
