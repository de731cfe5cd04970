import type { Span } from "#lib/ingest/draft.ts";
import { type MaskedPlace, maskText, shownText } from "#lib/profile/mask.ts";
import { type FoundTerm, findTerms, type SearchTerm } from "#lib/search/words.ts";

/** A stretch of text as it may be shown: found words are marked. */
export interface Piece {
  text: string;
  found: boolean;
}

export interface Excerpt {
  pieces: Piece[];
  /** The first found place, counted in the text as it is shown; null when the words are not found as they are written. */
  at: Span | null;
}

/** Characters shown on either side of what was found; a text of three times as many is shown whole. */
const AROUND = 90;

/** The whole text with found words marked: for titles and single lines. */
export function markTerms(text: string, terms: readonly SearchTerm[]): Piece[] {
  return piecesOf(text, 0, apart(findTerms(text, terms)));
}

/**
 * The passage of a long text where most of the terms stand together, masks in place: words under a mask are neither found
 * nor shown, and where the passage is cut does not tell how many they are.
 */
export function excerptOf(text: string, places: readonly MaskedPlace[], terms: readonly SearchTerm[]): Excerpt {
  const segments = shownText(text, places);
  const shown = segments.map((segment) => segment.text).join("");
  const signs = segments.flatMap(({ masked, ...span }) => (masked ? [{ kind: masked, span }] : []));
  const found = apart(findTerms(blankOut(shown, signs), terms));
  const best = densest(found);
  const short = shown.length <= 3 * AROUND;
  const start = short ? 0 : wordStart(shown, Math.max(0, (best?.start ?? 0) - AROUND));
  const end = short ? shown.length : wordEnd(shown, Math.min(shown.length, (best?.end ?? 0) + AROUND));
  const pieces = maskText(shown, signs, { start, end }).flatMap((segment) =>
    segment.masked ? [{ text: segment.text, found: false }] : piecesOf(segment.text, segment.start, found),
  );
  return {
    pieces: [...(start > 0 ? [ELLIPSIS] : []), ...tidy(pieces), ...(end < shown.length ? [ELLIPSIS] : [])],
    at: best ? { start: best.start, end: best.end } : null,
  };
}

const ELLIPSIS: Piece = { text: "…", found: false };

/** The text with blanks in place of protected details, every offset as before: what the index is made from. */
export function blankOut(text: string, places: readonly MaskedPlace[]): string {
  return maskText(text, places)
    .map((segment) => (segment.masked ? " ".repeat(segment.end - segment.start) : segment.text))
    .join("");
}

/** Places in order, those that overlap left out. */
function apart(found: readonly FoundTerm[]): FoundTerm[] {
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** The first place from which on most different terms stand within one excerpt. */
function densest(found: readonly FoundTerm[]): FoundTerm | null {
  let best: FoundTerm | null = null;
  let most = 0;
  for (const [at, one] of found.entries()) {
    const near = new Set<number>();
    for (let next = at; (found[next]?.end ?? Number.POSITIVE_INFINITY) <= one.end + AROUND; next += 1)
      near.add(found[next]?.term ?? -1);
    if (near.size > most) [best, most] = [one, near.size];
  }
  return best;
}

function piecesOf(text: string, offset: number, found: readonly FoundTerm[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of found) {
    if (start < offset || end > offset + text.length) continue;
    if (start - offset > at) pieces.push({ text: text.slice(at, start - offset), found: false });
    pieces.push({ text: text.slice(start - offset, end - offset), found: true });
    at = end - offset;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

const tidy = (pieces: readonly Piece[]): Piece[] =>
  pieces.map(({ text, found }) => ({ text: text.replace(/\s+/gu, " "), found }));

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const blank = text.slice(at, at + 20).search(/\s/u);
  return blank < 0 ? at : at + blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const back = /\S{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0;
  return back === 0 || back === 20 ? at : at - back;
}
