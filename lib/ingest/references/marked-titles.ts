import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { isTurned } from "#lib/ingest/references/stops.ts";
import { PARTICLES } from "#lib/profile/name-words.ts";

/** A number of the list may stand before what is bold at the head of an entry. */
const HEAD = 8;

/** "*Counting in Tidal Science: a survey*": of words of one style or link, with others beside them, no place begins inside. */
export function isInTitle({ runs, span, text }: Passage, at: number): boolean {
  const place = span.start + at;
  return runs.some(
    ({ span: set, italic, bold, href }) =>
      // "**Costs of fairness in Machine Learning.** Ada Reed, …": what is bold at the head is the title.
      (italic === true || href !== undefined || (bold === true && set.start < span.start + HEAD)) &&
      set.start < place - 8 &&
      place + 12 < set.end &&
      set.end - set.start < text.length * 0.92,
  );
}

/** "*Salt and time: A. B. Reed and the harbours*": initials amid words of one style belong to a title. */
export function isInitialInStyle({ runs, span, text }: Passage, at: number): boolean {
  if (!/(?<!\p{L})\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  const place = span.start + at;
  const run = runs.find(
    ({ span: set, italic, bold, href }) =>
      (italic || (bold && set.start === place - 1) || href !== undefined) && set.start < place && place + 1 < set.end,
  );
  if (!run || run.span.end - run.span.start > text.length * 0.8) return false;
  // "Reed, A. *J. Tides*": what begins with the letter is one name.
  if (run.span.start === place - 1) return true;
  return /:|(?<!\p{L})\p{Ll}{3,}\s/u.test(text.slice(Math.max(0, run.span.start - span.start), at));
}

/** "C. Stone, A. B. Reed *Mire Letters*": behind initials, all words up to the change of style are a family name. */
export function isFamilyBeforeStyle({ runs, span, text }: Passage, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (!/(?<!\p{L})\p{Lu}$/u.test(before) || isTurned(text.slice(Math.max(0, at - 140), at - 1))) return false;
  const place = span.start + at;
  const edges = runs.map((run) => run.span.start).filter((start) => place + 3 < start && start < place + 40);
  return edges.length > 0 && FAMILY_ALONE.test(text.slice(at + 1, Math.min(...edges) - span.start));
}

const FAMILY_ALONE = new RegExp(`^\\s(?:(?:${PARTICLES})\\s){0,3}\\p{Lu}[\\p{L}’'-]+[*†‡]{0,2}\\s$`, "u");

const PART = "(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)";
const BEFORE_PART = new RegExp(`^\\s+(${PART})[.:]\\s+["“‘]?[\\p{Lu}\\d]`, "u");
/** ". I. Fell-type walls", " Fell-type walls": nobody's name goes on in small letters. */
const BEFORE_WORDS = /^\s+(?:[IVX][.:]\s+)?\p{Lu}[\p{L}’'–-]+\s(?!(?:and|und|et|y|e|in|de[rlns]?|v[ao]n)\s)\p{Ll}{3}/u;
const BEHIND_PART = new RegExp(`[\\p{L}\\d)]\\.\\s+(${PART})$`, "u");

/**
 * "**Tidal Survey. IV. Slow harbours**": the stops around the number of a part are inside its title. One letter alone
 * ("Reed, V. Salt") may be an initial, unless the words on both sides are set as one.
 */
export function isAtPart({ runs, span, text }: Passage, at: number): boolean {
  const behind = text.slice(at + 1, at + 14);
  const number = BEFORE_PART.exec(behind)?.[1] ?? BEHIND_PART.exec(text.slice(Math.max(0, at - 10), at))?.[1];
  if (!number || !/^\s/.test(behind)) return false;
  const place = span.start + at;
  const isMarked = runs.some(
    ({ span: set, bold, italic, href }) =>
      (bold || italic || href !== undefined) && set.start < place - 8 && place + 8 < set.end,
  );
  const isSure = number.length > 1 || BEFORE_WORDS.test(text.slice(at + 1, at + 80));
  return isMarked || (isSure && /\p{Ll}{3,}\.\s*\S*$/u.test(text.slice(Math.max(0, at - 20), at + 1)));
}

/** What stands behind the title of a thesis: ". Master's thesis", ", PhD dissertation". */
const BEHIND_THESIS =
  /^[\s.,;([]{1,4}(?:unpublished )?(?:(?:ph\.?\s?d\.?|m\.?\s?(?:sc?|a|phil)\.?|master['’]?s?|bachelor['’]?s?|b\.?\s?(?:sc?|a)\.?|doctoral|diploma|undergraduate|honou?rs)\s+)?(?:thesis|dissertation)(?!\p{L})/iu;

/** "*Walls of the north. The salt registers*. Master's thesis": words of one style right before what they were written as. */
export function titlesOfTheses({ runs, span, text }: Passage): Span[] {
  return runs
    .filter(({ span: set, italic }) => italic === true && BEHIND_THESIS.test(text.slice(set.end - span.start)))
    .map(({ span: set }) => set);
}
