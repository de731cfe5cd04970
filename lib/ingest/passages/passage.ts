import { compact } from "#lib/compact.ts";
import type { Block, ReadDocument, Run } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";

/**
 * A stretch of the document that one rule looks at: an entry, a line, a paragraph.
 * Offsets are those of `ReadDocument.text`.
 */
export interface Passage {
  span: Span;
  /** The printed words, as they stand. */
  text: string;
  /** Runs that touch the passage, cut to it, in order. */
  runs: Run[];
  /** Starts of printed lines inside, the first being `span.start`. */
  lines: number[];
  marker?: string;
}

/** The words of a span on one line: white space folded, ends trimmed. */
export function words(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
}

/** A passage over blocks that follow each other. */
export function passageOf(document: ReadDocument, blocks: Block[]): Passage {
  const first = blocks[0];
  const span = { start: first?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 };
  const marker = first?.marker;
  return {
    span,
    text: compact(document.text.slice(span.start, span.end)),
    runs: blocks.flatMap((block) => block.runs),
    lines: blocks.flatMap((block) => block.lines),
    ...(marker === undefined ? {} : { marker }),
  };
}

/** The part of a passage inside `span`. */
export function part(passage: Passage, span: Span): Passage {
  const { start, end } = trimSpan(passage, span);
  const runs = passage.runs.flatMap((run) => {
    if (run.span.start >= start && run.span.end <= end) return run.span.start < run.span.end ? [run] : [];
    const cut = { start: Math.max(run.span.start, start), end: Math.min(run.span.end, end) };
    return cut.start < cut.end ? [{ ...run, span: cut }] : [];
  });
  const lines = [start, ...passage.lines.filter((line) => line > start && line < end)];
  return { span: { start, end }, text: slice(passage, { start, end }), runs, lines };
}

/** The printed lines of a passage, without empty ones. */
export function linesOf(passage: Passage): Passage[] {
  return passage.lines
    .map((start, index) => part(passage, { start, end: passage.lines[index + 1] ?? passage.span.end }))
    .filter((line) => line.text !== "");
}

/** The columns of a line, parted by tabs. */
export function cellsOf(line: Passage): Passage[] {
  let from = 0;
  return line.text.split("\t").flatMap((cell) => {
    const start = line.span.start + from;
    from += cell.length + 1;
    return cell.trim() === "" ? [] : [part(line, { start, end: start + cell.length })];
  });
}

/** Words of a span inside a passage. */
export function slice(passage: Passage, span: Span): string {
  return passage.text.slice(span.start - passage.span.start, span.end - passage.span.start);
}

/** The span of a regular expression's match inside a passage; `group` picks a capture that occurs in the match. */
export function spanOfMatch(passage: Passage, match: RegExpExecArray, group = 0): Span {
  const words = match[group] ?? "";
  const within = group === 0 ? 0 : match[0].indexOf(words);
  const start = passage.span.start + match.index + Math.max(0, within);
  return { start, end: start + words.length };
}

/** Drops white space at both ends of a span. */
export function trimSpan(passage: Passage, span: Span): Span {
  const printed = slice(passage, span);
  const start = span.start + printed.length - printed.trimStart().length;
  return { start, end: Math.max(start, span.start + printed.trimEnd().length) };
}

/** Share (0…1) of a span's letters set in a style. */
export function shareSet(passage: Passage, span: Span, style: (run: Run) => boolean): number {
  const length = span.end - span.start;
  if (length <= 0) return 0;
  let covered = 0;
  for (const run of passage.runs) {
    if (style(run)) covered += Math.max(0, Math.min(run.span.end, span.end) - Math.max(run.span.start, span.start));
  }
  return covered / length;
}
