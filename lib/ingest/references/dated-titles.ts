import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import type { CertainToken } from "#lib/ingest/references/certain.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { AND_WORDS } from "#lib/profile/name-words.ts";

/** More people than this sign no entry that is cut here. */
const LONGEST_HEAD = 600;
/** What stands in a place, not in a title. */
const OF_PLACES = new Set(["volume", "pages", "publisher", "editors", "status", "doi", "arxiv", "url"]);

/**
 * The tokens of an entry without the dates that are words of its title.
 * @param quotes where titles stand in quotes.
 */
export function outsideTitle(passage: Passage, tokens: CertainToken[], quotes: readonly Span[] = []): CertainToken[] {
  const dated = tokens.filter(({ kind }) => /^(?:year|date)$/.test(kind));
  if (dated.length < 2) return tokens;
  const titles = [titleBehindYear(passage, tokens), titleBeforePlace(passage, dated), quotedTitle(dated, quotes)];
  const inTitle = ({ span }: CertainToken) =>
    titles.some((title) => title !== null && title.start <= span.start && span.start < title.end);
  const words = new Set(dated.filter(inTitle));
  return words.size === 0 || words.size === dated.length ? tokens : tokens.filter((token) => !words.has(token));
}

/** "'Salt in the harbours: report of a meeting, Morvik, July 2007', *Tidal Letters*, 41 (2008)": the quote holds no date of its own. */
function quotedTitle(dated: CertainToken[], quotes: readonly Span[]): Span | null {
  const holds =
    (quote: Span) =>
    ({ span }: CertainToken) =>
      quote.start < span.start && span.end < quote.end;
  return quotes.find((quote) => dated.some(holds(quote))) ?? null;
}

/**
 * "Reed A, Stone O. Salt in the harbours of nine towns, December 2019–April 2020. *Tidal Letters*. 2020;4:1–9": a date that
 * ends the sentence before the place, where the place says when it came out.
 */
function titleBeforePlace(passage: Passage, dated: CertainToken[]): Span | null {
  const from = passage.span.start;
  const said = (start: number, end: number) => passage.text.slice(Math.max(0, start - from), Math.max(0, end - from));
  for (const { italic, span } of passage.runs) {
    const own = dated.some(
      (token) => token.span.start >= span.end && /^[\s.,;(]{0,4}$/u.test(said(span.end, token.span.start)),
    );
    const last = dated.findLast((token) => token.span.end <= span.start);
    if (italic !== true || !own || !last || !/^\.\s+$/u.test(said(last.span.end, span.start))) continue;
    const before = said(from, last.span.start);
    const start = from + Math.max(0, before.search(/[.?!]\s(?!.*[.?!]\s)/su));
    if (last.span.start - start >= 20) return { start, end: last.span.end };
  }
  return null;
}

/** What ends the year behind the authors. */
const BEHIND_YEAR = /^\s*(?:[:：]\s*|\)?[.,]\s+)/u;

/**
 * Where the title of an entry stands that is dated right behind its authors: "Reed, A., and C. Stone, 2021: Storms over the
 * bays in July of 2017 and 2018. *Tidal Letters*", "Reed, A., 2018. Walls and their salt: a reply to Stone (2016). Tidal
 * Letters". Dates in it are words of the title: the entry has its own. Null for entries of other styles, and where what
 * stands there runs over into a place.
 */
function titleBehindYear(passage: Passage, tokens: CertainToken[]): Span | null {
  const year = tokens.find(({ kind }) => kind === "year");
  // "1960–2010" is no year of a paper.
  if (!year || year.span.end - year.span.start > 7) return null;
  const at = year.span.end - passage.span.start;
  const mark = BEHIND_YEAR.exec(passage.text.slice(at, at + 8))?.[0];
  if (mark === undefined || !areNames(passage.text.slice(0, year.span.start - passage.span.start))) return null;
  const start = year.span.end + mark.length;
  const end = endOfTitle(passage, start);
  if (end === null) return null;
  return tokens.some(({ kind, span }) => OF_PLACES.has(kind) && span.start > start && span.end <= end)
    ? null
    : { start, end };
}

/** A title in italics ends with them; others where italics begin, or their first sentence ends. */
function endOfTitle({ text, runs, span }: Passage, start: number): number | null {
  const whole = runs.find((run) => run.italic === true && Math.abs(run.span.start - start) <= 1);
  if (whole) return whole.span.end;
  const set = runs.find((run) => run.italic === true && run.span.start > start + 8)?.span.start;
  const stop = /[.?!](?=\s|$)/u.exec(text.slice(start - span.start));
  const ends = [set, stop ? start + stop.index : undefined].filter((end) => end !== undefined);
  return ends.length === 0 ? null : Math.min(...ends);
}

const BETWEEN = new RegExp(`[,;，、・]\\s*|\\s(?:${AND_WORDS})\\s`, "u");

function areNames(head: string): boolean {
  if (head.length > LONGEST_HEAD) return false;
  const names = head.split(BETWEEN).filter((name) => name.trim() !== "");
  return (
    names.length > 0 &&
    names.every((name) => {
      // ", and Carl Stone": "and" behind a comma parts no more.
      const own = name.replace(/^\s*and\s/u, "");
      return /^\s*et\.? al/u.test(own) || (own.length < 50 && nameShape(own) > 0);
    })
  );
}
