import type { Span } from "#lib/ingest/draft.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";

/** A stretch of an author list between two separators. */
export interface Piece {
  span: Span;
  text: string;
  /** What parts it from the piece before. */
  separator: string;
  /** A given name that is set apart from its neighbours, as owners set themselves: "Carl Stone, **Ada**, Olaf Fell". */
  alone?: true;
}

const TURNED = /^(?:[\p{L}’'-]+\s){0,3}[\p{L}’'-]+,\s+\p{Lu}[\p{L}\p{M}.’'\s-]*$/u;
/** "{Bea Moss}": a name that BibTeX is to print as it stands. */
const BRACED = /^\{\s*\p{Lu}[^{}]{2,60}\}$/u;
const LAST = /^(?:others|et\.?\s*al\.?)$/i;

/**
 * "Moss Reed, Ada and Stone, Carl and Vera Pazos, Eva": where every "and" stands between two turned names, as BibTeX
 * writes them, the comma belongs to the name. Null for other lists. `offset` is the place of `text` in the document.
 */
export function andList(text: string, offset: number): Piece[] | null {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of [...text.matchAll(/\s+and\s+|$/g)]) {
    const words = text
      .slice(from, match.index)
      .trim()
      .replace(/[.,;]$/, (mark) => (mark === "." ? mark : ""));
    const start = offset + text.indexOf(words, from);
    pieces.push({ text: words, span: { start, end: start + words.length }, separator: "and" });
    from = match.index + match[0].length;
  }
  const people = pieces.filter(({ text: words }, at) => at === 0 || at < pieces.length - 1 || !LAST.test(words));
  const turned = people.map(({ text: words }) => TURNED.test(words) || BRACED.test(words));
  // "Ada Reed, Eva Moss and Carl Stone, Olaf Vera" names four: of turned names some have one word before or behind.
  const isShort = people.some(({ text: words }) => words.split(/,\s+/).some((part) => !/[\s.]/.test(part)));
  const isWord = people.some(
    ({ text: words }) => nameShape(words.replace(/^\{|\}$/gu, "").replace(/^(.*), (.*)$/u, "$2 $1")) < 0,
  );
  return turned.every(Boolean) && isShort && !isWord ? pieces.map(withoutBraces) : null;
}

function withoutBraces(piece: Piece): Piece {
  if (!BRACED.test(piece.text)) return piece;
  const { start, end } = piece.span;
  return { ...piece, text: piece.text.slice(1, -1), span: { start: start + 1, end: end - 1 } };
}
