import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { overlap } from "#lib/ingest/passages/spans.ts";
import type { CertainToken } from "#lib/ingest/references/certain.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** What stands in brackets at the head of an entry, before words. */
const BADGE = /^\s*(?:\[([^[\]\n]{3,110})\]|\(([^()\n]{3,110})\))[\s.:–—-]*(?=[“"‘«]?[\p{L}\d])/u;
/** "Mire Letters 2021", "TIDE’21": a name and its year. */
const DATED = /^((?:in |npj |\p{Lu}|\p{Ll}\p{Lu}|\p{Ll}{3}\p{Lu}).*?)[\s,]*(?:(?:19|20)\d{2}|['’]\s?\d{2})$/u;
/** "[Journal 2021]": a kind of paper, and no place. */
const KIND =
  /^(?:journal|conference|workshop|preprint|paper|article|book|chapter|thesis|talk|poster|report|invited|demo|ph\.?d|msc|patent)s?$/iu;

/** Letters within which the first author's name ends. */
const OPENING = 60;

/**
 * Where an entry begins with its place and year in brackets, as a badge before the title: "[Mire Letters 2021] Slow tides
 * of the north". The span is that of the words inside. Null for numbers, keys ("[Reed 2021] Ada Reed. Slow tides"), links
 * and states.
 */
export function venueBadge({ text, span }: Passage, tokens: CertainToken[]): Span | null {
  const match = BADGE.exec(text);
  const inside = match?.[1] ?? match?.[2];
  if (!match || inside === undefined || text.slice(match[0].length).split(/\s+/).length < 3) return null;
  const start = span.start + match[0].indexOf(inside);
  const place = { start, end: start + inside.length };
  const said = tokens.filter((token) => overlap(token.span, place));
  if (said.some(({ kind }) => kind !== "year")) return null;
  const name = DATED.exec(inside.trim())?.[1];
  if (name === undefined) return findVenue(inside) === null ? null : place;
  if (KIND.test(name) || name.length < 3) return null;
  // A key is made of the first author's name, which stands again right behind it.
  const [first = ""] = name.split(/[\s,]/u);
  const behind = text.slice(match[0].length, match[0].length + OPENING);
  const isKey = name.split(" ").length <= 3 && behind.includes(first) && findVenue(name) === null;
  return isKey ? null : place;
}
