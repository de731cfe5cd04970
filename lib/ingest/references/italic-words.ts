import type { Run } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { WITH } from "#lib/ingest/references/asides.ts";

const MOST_WORDS = 4;
/** Behind these words a place may begin, whatever stands before them. */
const BEFORE_PLACE = /(?<!\p{L})(?:in|to|at|and|by|with|see|press)\s+$/iu;

/**
 * True for names of species, works and terms set in italics inside a title: "The genome of *Carex aquatilis* and its bays".
 * Words run up to them without a mark, and either go on behind them in lower case or led up to them by "of" or "the".
 */
export function isWordInSentence(passage: Passage, run: Run): boolean {
  if (!run.italic || run.bold || run.href !== undefined || run.role) return false;
  const words = passage.text.slice(run.span.start - passage.span.start, run.span.end - passage.span.start);
  if (words.split(/\s+/u).length > MOST_WORDS) return false;
  const before = passage.text.slice(0, run.span.start - passage.span.start);
  const after = passage.text.slice(run.span.end - passage.span.start);
  if (!/\p{Ll}{2,}\s+$/u.test(before) || BEFORE_PLACE.test(before)) return false;
  const isLedTo = /(?<!\p{L})(?:of|the|for|as|an?|from|on|between|among|using|against|under)\s+$/u.test(before);
  return (
    /^[)-]?\s+\p{Ll}{2,}/u.test(after) ||
    (isLedTo && /^\s+\p{L}/u.test(after)) ||
    (isLedTo && /^\s*[.,:?](?=\s)/u.test(after))
  );
}

/**
 * Words in italics between brackets that name what was said before them in a title: "A heron (*Ardea purpurea*) on the
 * wall". The title goes on behind them, or one link holds all of it.
 */
export function namesInBrackets({ text, span, runs }: Passage): Span[] {
  return [...text.matchAll(/(?<=\p{Ll}{2,}\s)\(([^()\n]{3,60})\)/gu)].flatMap((match) => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const isSet = runs.some((run) => run.italic && run.span.start <= start + 1 && end - 1 <= run.span.end);
    // "(with Ada Reed)" names people.
    if (WITH.test(match[1] ?? "")) return [];
    const goesOn = /^\s+\p{Ll}{2,}/u.test(text.slice(match.index + match[0].length));
    const hrefAt = (offset: number) =>
      runs.find((run) => run.href && run.span.start <= offset && offset < run.span.end)?.href;
    const href = hrefAt(start);
    const isLinked = href !== undefined && href === hrefAt(start - 2) && href === hrefAt(end - 1);
    if (!isSet || !(goesOn || isLinked)) return [];
    // Where the link ends with the bracket, the title does.
    return [{ start, end: goesOn || hrefAt(end) === href ? end + 1 : end }];
  });
}
