import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";

/** So many words in a row, in so many entries of a list, are no chance. */
const WORDS = 4;
const ENTRIES = 3;
/** So many of them go on with the number of a part. */
const PARTS = 2;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** ". II. ", " (TIDES) IV: ": which part of the series a paper is. */
const PART = /^[\s.,:)]*(?:\(\p{Lu}[\p{L}\d]{1,11}\))?[\s.,:–-]*(?:[Pp]art\s)?(?:[IVXL]{1,6}|\d{1,2})[.:](?=\s)/u;

/** A word of an entry, and where it stands in the text of the passage. */
interface Word {
  word: string;
  start: number;
  end: number;
}

/**
 * "Tides by Lantern Light (TIDES) IV: Salt in Walls" beside "Tides by Lantern Light (TIDES). VII. Bays": what many papers
 * of a list begin their titles with, up to the number of the part, is one piece, whatever marks and line ends stand in it.
 * @returns the places of such pieces in a passage.
 */
export function titleSeries(passages: readonly Passage[]): (passage: Passage) => Span[] {
  const entries = passages.map((passage) => ({ passage, words: wordsOf(passage.text) }));
  const times = new Map<string, number>();
  for (const { words } of entries)
    for (const run of new Set(words.map((_, at) => runAt(words, at)))) times.set(run, (times.get(run) ?? 0) + 1);
  const spans = new Map<Passage, Span[]>();
  for (const { passage, words } of entries)
    spans.set(
      passage,
      repeatedRuns(words, (run) => run !== "" && (times.get(run) ?? 0) >= ENTRIES)
        .filter(({ start, end }) => isOfTitle(passage.text.slice(start, end)))
        .map(({ start, end }) => ({ start, end: end + (PART.exec(passage.text.slice(end))?.[0].length ?? 0) }))
        .map(({ start, end }) => ({ start: passage.span.start + start, end: passage.span.start + end })),
    );
  const parts = [...spans].filter(([{ text, span }, found]) =>
    found.some(({ start, end }) =>
      /(?<![\p{L}\d])[IVXL\d]{1,6}[.:]$/u.test(text.slice(start - span.start, end - span.start)),
    ),
  );
  return parts.length < PARTS ? () => [] : (passage) => spans.get(passage) ?? [];
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** The words from one place on, as one key; "" where too few follow. */
const runAt = (words: readonly Word[], at: number): string =>
  at + WORDS > words.length
    ? ""
    : words
        .slice(at, at + WORDS)
        .map(({ word }) => word)
        .join(" ");

/** Stretches in which every run of words is repeated. */
function repeatedRuns(words: readonly Word[], isRepeated: (run: string) => boolean): { start: number; end: number }[] {
  const runs: { start: number; end: number; last: number }[] = [];
  words.forEach((word, at) => {
    if (!isRepeated(runAt(words, at))) return;
    const end = words[at + WORDS - 1]?.end ?? word.end;
    const open = runs.at(-1);
    if (open && at <= open.last + 1) Object.assign(open, { end, last: at });
    else runs.push({ start: word.start, end, last: at });
  });
  return runs;
}

/** No names, no place: words without commas, some of them small. */
const isOfTitle = (text: string): boolean =>
  !/[,;@/\d]|(?<!\p{L})\p{Lu}\./u.test(text) && !VENUE_CUE.test(text) && /(?:^|\s)\p{Ll}{2,}\s/u.test(text);
