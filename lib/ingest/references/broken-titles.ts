import type { Passage } from "#lib/ingest/passages/passage.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** A first line at least this long may have been broken by hand. */
const LONG_LINE = 50;
const MOST_WORDS = 4;

/** The lines of an entry, after the first, that may begin another part of it: not the one that only ends a title. */
export function partingLines(passage: Passage): number[] {
  const broken = endOfTitle(passage);
  return passage.lines.slice(1).filter((line) => line !== broken);
}

/**
 * Where the second line of an entry only ends the title of the first: both are set in one style, the first is long and
 * without an end, and the few words below it are no place. Lines set alike that say more stay apart.
 */
function endOfTitle({ text, span, lines, runs }: Passage): number | null {
  const [first, second, third] = lines;
  const run = runs[0];
  if (first === undefined || second === undefined || third === undefined || !run) return null;
  const whole = run.span.start <= span.start && (run.italic || run.bold) && Math.abs(run.span.end - (third - 1)) <= 1;
  const above = text.slice(0, second - span.start).trimEnd();
  const below = text.slice(second - span.start, third - span.start).trim();
  const ends = /^\p{L}[^\d,;:]*$/u.test(below) && below.split(/\s+/).length <= MOST_WORDS && findVenue(below) === null;
  return whole && ends && above.length >= LONG_LINE && /\p{L}$/u.test(above) ? second : null;
}
