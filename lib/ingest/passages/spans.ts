import type { Block } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";

/** True when two spans share a character. */
export const overlap = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

/** True when `inner` lies in `outer`, its ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The printed lines of a block. */
export const printedLines = ({ lines, span }: Pick<Block, "lines" | "span">): Span[] =>
  lines.map((start, at) => ({ start, end: lines[at + 1] ?? span.end }));

/** The pieces of a stretch of `text` that the matches of a pattern part; what matches lies in none of them. */
export function piecesBetween(text: string, { start, end }: Span, parting: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: cut } of text.slice(start, end).matchAll(parting)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + cut.length;
  }
  return [...pieces, { start: from, end }];
}
