import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";

/** "a", "UG", "a,b": what a legend explains. Numerals tell of ions, "TM" of goods. */
const MARK = /^\s*(?!TM|[IVX]{1,3}\s*$)\p{L}{1,2}(?:\s*,\s*[\p{L}\d]{1,2})*\s*$/u;
const NAME_BEFORE = /(?:(?<!\p{L})\p{Lu}\.|\p{Lu}[\p{L}’'-]*\p{Ll})[\s*]*$/u;
const END_OF_NAME = /^\s*(?:[,.;:&()*]|and\s|["“]|$)/u;

/**
 * The letters set above the line behind names ("A. Reedᴳ, C. Stoneᵁ"), which say who was a student or where each works:
 * they are no part of the names.
 */
export function letterMarks({ text, blocks }: ReadDocument): Span[] {
  return blocks.flatMap(({ runs, span: block }) =>
    runs
      .filter(({ superscript, span: { start, end } }) => {
        if (superscript !== true || end - start > 8 || !MARK.test(text.slice(start, end))) return false;
        const before = text.slice(Math.max(block.start, start - 30), start);
        return NAME_BEFORE.test(before) && END_OF_NAME.test(text.slice(end, Math.min(block.end, end + 6)));
      })
      .map(({ span }) => span),
  );
}
