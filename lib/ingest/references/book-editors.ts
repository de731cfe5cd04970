import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";

/** Two and more people behind "in", the last after an "and", and a comma. */
const IN_PEOPLE =
  /(?<=[.,;:?!”"’)\]]\s{0,3})[Ii]n:?\s+(\p{Lu}[^.,;:\d]{0,20}[^;:()\d\n]{3,200}?\s(?:and|&)\s[^,;:()\d\n]{3,40}),\s+/gu;

/**
 * Who edited the book a chapter stands in, where no "eds" says so: "in Ada Reed, Carl Stone and Dora Fell, *Tides of the
 * North*". Only where each of them is called like a person and the style changes behind the last to that of the book, or all
 * sign with initials.
 */
export function bookEditors(passage: Passage): Span[] {
  return [...behindIn(passage), ...belowAuthors(passage)];
}

/** "Ada Reed; Carl Stone. *Tides of the North*, Quayside": on the line below that of the authors, whoever made the book. */
const BEFORE_BOOK = /^((?:\p{Lu}[^.,;:\d\n]{2,60}(?:[;,]|\s(?:and|&|et))\s+){0,5}\p{Lu}[^,;:\d\n]{2,60}?)\.\s+/u;

function belowAuthors(passage: Passage): Span[] {
  const lines = linesOf(passage);
  const named = lines.findIndex(({ span }) =>
    passage.runs.some((run) => run.role === "author" && run.span.start === span.start),
  );
  const line = lines[named + 1];
  if (named < 0 || !line) return [];
  const [whole = "", people = ""] = BEFORE_BOOK.exec(line.text) ?? [];
  const start = line.span.start;
  const book = passage.runs.some(({ italic, span }) => italic === true && span.start === start + whole.length);
  const names = people.split(/\s*[;,]\s*|\s(?:and|&|et)\s/u);
  if (!book || people === "" || names.some((name) => nameShape(name) < 1.2)) return [];
  return [{ start, end: start + whole.length - 1 }];
}

function behindIn(passage: Passage): Span[] {
  return everyMatch(passage.text, IN_PEOPLE).flatMap((match) => {
    const start = passage.span.start + match.index;
    const end = start + match[0].length;
    // "In A. Reed and C. Stone, editors, Tides of the North": the word behind them is part of how they are named.
    if (/^(?:eds?|editors?)\b/i.test(passage.text.slice(match.index + match[0].length))) return [];
    const book = passage.runs.some(({ italic, span }) => italic === true && span.start === end);
    const names = (match[1] ?? "").split(/,?\s+(?:and|&)\s+|,\s+/);
    // "in A. B. Reed & C. Stone, Tides of the North": with initials they are plain without the style.
    return names.every((name) => nameShape(name) >= (book ? 1.2 : 2.4)) ? [{ start, end: end - 1 }] : [];
  });
}
