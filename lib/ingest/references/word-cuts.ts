import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { partingLines } from "#lib/ingest/references/broken-titles.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { punctuationCuts } from "#lib/ingest/references/cuts.ts";
import { isWordInSentence, namesInBrackets } from "#lib/ingest/references/italic-words.ts";
import { titlesOfTheses } from "#lib/ingest/references/marked-titles.ts";
import { placeQuotes, wordQuotes } from "#lib/ingest/references/quotes.ts";
import { unmarkedCuts } from "#lib/ingest/references/unmarked-cuts.ts";
import { unpartedWords } from "#lib/ingest/references/unparted-words.ts";
import { venuesWithAnd } from "#lib/ingest/references/venues-with-and.ts";
import { wholePlaces } from "#lib/ingest/references/whole-places.ts";

/** Where a reference is cut, and how cuts are added and taken away. */
export interface Cuts {
  /** `CUT` flags by offset. */
  cuts: Map<number, number>;
  add(offset: number, flag: number): void;
  /** Takes away what stands from one offset to another, but for cuts with the flags of `except`. */
  drop(from: number, to: number, except?: number): void;
}

/** What the words, their marks and their style part; `chunkReference` adds what its certain tokens do. */
export function wordCuts(passage: Passage, signs: (name: string) => boolean, taught: number[], quotes: Span[]): Cuts {
  const cuts = new Map<number, number>();
  const add = (offset: number, flag: number) => cuts.set(offset, (cuts.get(offset) ?? 0) | flag);
  const drop = (from: number, to: number, except = 0) => {
    for (const [offset, flag] of [...cuts])
      if (offset >= from && offset <= to && (flag & except) === 0) cuts.delete(offset);
  };
  add(passage.span.start, CUT.start);
  const names = venuesWithAnd(passage);
  for (const line of partingLines(passage)) add(line, CUT.line);
  for (const { offset, flag } of punctuationCuts(passage))
    if (!names.some(({ start, end }) => start < offset && offset < end)) add(offset, flag);
  // "note = {Salt & Society in press}": no names stand in a note that a sign could part.
  for (const { span } of passage.runs.filter(({ role }) => role === "note"))
    drop(span.start + 1, span.end - 1, ~CUT.and);
  const unmarked = unmarkedCuts(passage, signs);
  for (const offset of unmarked.places) add(offset, CUT.stop);
  for (const offset of unmarked.titles) add(offset, CUT.comma);
  for (const { start, end } of unmarked.names) {
    drop(start + 1, end - 1);
    add(end, CUT.comma);
  }
  for (const offset of taught) add(offset, CUT.tab);
  for (const offset of styleEdges(passage)) add(offset, CUT.style);
  for (const { start, end } of namedTitles(passage)) drop(start + 1, end - 1, ~CUT.style);
  for (const { start, end } of namesInBrackets(passage)) drop(start, end - 1);
  for (const { start, end } of unpartedWords(passage))
    drop(passage.text[start - passage.span.start] === "(" ? start : start + 1, end - 1);
  for (const { start, end } of wholePlaces(passage)) drop(start, end, CUT.line);
  for (const { start, end } of titlesOfTheses(passage)) drop(start + 1, end - 1, CUT.line);
  for (const { start, end } of wordQuotes(passage)) drop(start, end, CUT.start | CUT.line);
  for (const quote of [...quotes, ...placeQuotes(passage)]) {
    drop(quote.start + 1, quote.end - 1);
    add(quote.start, CUT.quote);
    add(quote.end, CUT.quote);
  }
  return { cuts, add, drop };
}

/** "(joint with": what follows, in whatever style, goes on with it. */
const OPENS_WITH = /[([]\s*(?:[\p{L}-]+\s){0,3}with\s*$/iu;

/** Where italics, bold, underline or links begin or end, except inside a word: drawn small capitals change only the size. */
function styleEdges(passage: Passage): number[] {
  return passage.runs.flatMap((run) => {
    if (isWordInSentence(passage, run)) return [];
    if (run.superscript === true || !(run.bold || run.italic || run.underline || run.href !== undefined || run.role))
      return [];
    return [run.span.start, run.span.end].filter((offset) => {
      const at = offset - passage.span.start;
      const around = passage.text.slice(Math.max(0, at - 1), at + 1);
      return !/^[\p{L}\p{N}]{2}$/u.test(around) && !OPENS_WITH.test(passage.text.slice(Math.max(0, at - 40), at));
    });
  });
}

/** "Slow <em>p</em>-adic tides", all of it named the title by the page: no change of style parts it. */
function namedTitles({ runs }: Passage): Span[] {
  const titles: { span: Span; href: string | undefined }[] = [];
  for (const { role, href, span } of runs) {
    const last = titles.at(-1);
    if (role !== "title") continue;
    // An icon behind a title leads elsewhere: it is no part of it.
    if (last && last.href === href && span.start - last.span.end <= 1)
      last.span = { start: last.span.start, end: Math.max(last.span.end, span.end) };
    else titles.push({ span, href });
  }
  return titles.map(({ span }) => span);
}
