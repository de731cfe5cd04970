import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";

/** "a", "UG", "a,b": what a legend explains. Numerals tell of ions, "TM" of goods. */
const MARK = /^\s*(?!TM|[IVX]{1,3}\s*$)\p{L}{1,2}(?:\s*,\s*[\p{L}\d]{1,2})*\s*$/u;
const NAME_BEFORE = /(?:(?<!\p{L})\p{Lu}\.|\p{Lu}[\p{L}’'-]*\p{Ll})[\s*]*$/u;
const END_OF_NAME = /^\s*(?:[,.;:&()*]|(?:and|et|und|y|e|og|och|ja|in|i|și)\s|["“]|$)/u;
/** Fewer times at names that end for sure, and a mark may be anything elsewhere. */
const FEWEST = 3;

/**
 * The letters set above the line behind names ("A. Reedᴳ, C. Stoneᵁ"), which say who was a student or where each works:
 * they are no part of the names. A mark that often stands behind names ends one before a title, too ("Fell, M.ᵁ Slow
 * tides").
 */
export function letterMarks({ text, blocks }: ReadDocument): Span[] {
  const marks = blocks.flatMap(({ runs, span: block }) =>
    runs.flatMap(({ superscript, span }) => {
      const { start, end } = span;
      if (superscript !== true || end - start > 8 || !MARK.test(text.slice(start, end))) return [];
      const before = text.slice(Math.max(block.start, start - 30), start);
      const behind = text.slice(end, Math.min(block.end, end + 6));
      const mark = text.slice(start, end).trim();
      return NAME_BEFORE.test(before)
        ? [{ span, mark, ends: END_OF_NAME.test(behind), opens: /\.$/u.test(before) && /^\s\p{Lu}/u.test(behind) }]
        : [];
    }),
  );
  const times = (mark: string) => marks.filter((other) => other.ends && other.mark === mark).length;
  const named = marks
    .filter(({ mark, ends, opens }) => ends || (opens && times(mark) >= FEWEST))
    .map(({ span }) => span);
  return [...named, ...marksOfWorks(text, blocks)].sort((a, b) => a.start - b.start);
}

/**
 * The same letter above the line at the ends of several works says something of each, as that it was refereed: "Harbour Letters
 * 12, 3–9.ᴿ". It belongs to none of their words.
 */
function marksOfWorks(text: string, blocks: ReadDocument["blocks"]): Span[] {
  const ends = blocks.flatMap(({ runs, span: block }) =>
    runs.flatMap(({ superscript, span: { start, end } }) => {
      const mark = text.slice(start, end).trim();
      const isLast = /^\s*$/u.test(text.slice(end, block.end)) || text.charAt(end) === "\n";
      return superscript === true &&
        /^\p{L}$/u.test(mark) &&
        isLast &&
        /[.\d)]\s?$/u.test(text.slice(block.start, start))
        ? [{ mark, span: { start, end } }]
        : [];
    }),
  );
  return ends
    .filter(({ mark }) => ends.filter((other) => other.mark === mark).length >= FEWEST)
    .map(({ span }) => span);
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** "1", "2,3", "*1": what tells where a person works, or which note at the foot tells more. */
const NUMBERS = /^[\s*†‡§,]*\d{1,2}(?:\s*[,–-]\s*(?:\d{1,2}|[*†‡§]))*\s*$/u;
/** Vancouver lists have no stops: "Reed AB¹". */
const NUMBERED = /(?:(?<!\p{L})\p{Lu}\.|\p{Lu}[\p{L}’'-]*\p{Ll}|\s\p{Lu}{1,3}|\p{L}\)|\b(?:19|20)\d\d)[*†‡§]*(,?)$/u;

/**
 * The text with the numbers set above the line behind names and years as the raised numbers they are: "Stone O.1, Reed A.2"
 * is "Stone O.¹, Reed A.²". No place in the text moves.
 */
export function withRaisedNumbers(text: string, { blocks }: ReadDocument): string {
  const places = blocks.flatMap(({ runs, span: block }) =>
    runs
      .filter(({ superscript, span: { start, end } }) => {
        if (superscript !== true || end - start > 12 || !NUMBERS.test(text.slice(start, end))) return false;
        const before = NUMBERED.exec(text.slice(Math.max(block.start, start - 30), start));
        const behind = text.slice(end, Math.min(block.end, end + 6));
        if (before?.[1] === ",") return /^\s*(?:\p{Lu}|and\s|&)/u.test(behind);
        return before !== null && (END_OF_NAME.test(behind) || /^\s/u.test(behind));
      })
      .map(({ span }) => span),
  );
  let raised = "";
  let from = 0;
  for (const { start, end } of places) {
    raised +=
      text.slice(from, start) + text.slice(start, end).replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);
    from = end;
  }
  return raised + text.slice(from);
}
