import { MARKED } from "#lib/ingest/readers/text-items.ts";

/** Lines of paragraphs that have to show it. */
const FEWEST = 6;
const NARROWEST = 40;
const WIDEST = 130;
/** Lines that begin a block of their own, whatever stands above. */
const OPENS = /^\s*(?:#|[|>]|<|[=\-~^_*+:]{3,}|\.\.\s|:\w)/u;
/** Columns inside a line: nobody fills those. */
const COLUMNS = /\S(?: {3,}|\t)\S/u;

/** True for a line end that stands there only because the next word had no room any more. */
export type Fills = (line: string, next: string) => boolean;

/**
 * Learns whether a program filled the lines of a text up to one width ("fmt", an editor, a converter): then nearly no line
 * of a paragraph has room left for the first word of the line below, and where one has, somebody ended it.
 */
export function filledLines(lines: readonly string[]): Fills {
  const inner = lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? "";
    const isInner = line.trim() !== "" && next.trim() !== "" && !OPENS.test(line) && !OPENS.test(next);
    return isInner && !MARKED.test(next) && !COLUMNS.test(line)
      ? [{ line: line.trimEnd(), length: line.trimEnd().length, next }]
      : [];
  });
  const width = widthOf(inner.map(({ length }) => length));
  const full = inner.filter(({ length, next }) => length + 1 + wordOf(next).length > width);
  // Lines that only happen to be long end with what they say.
  const over = full.filter(({ line, next }) => /^\s*[\p{Ll}(&]/u.test(next) || /[,(&]$/u.test(line));
  const isFilled = full.length >= FEWEST && full.length * 5 >= inner.length * 3 && over.length * 4 >= full.length;
  if (width === 0 || !isFilled) return () => false;
  return (line, next) => {
    const length = line.trimEnd().length;
    return length <= width && length > width / 2 && length + 1 + wordOf(next).length > width && !COLUMNS.test(line);
  };
}

/** The length that hardly a line exceeds: an address that is longer cannot be broken. */
function widthOf(lengths: number[]): number {
  const sorted = lengths.sort((a, b) => a - b);
  const width = sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 0;
  return width >= NARROWEST && width <= WIDEST ? width : 0;
}

const wordOf = (line: string): string => line.trim().split(/\s/u, 1)[0] ?? "";
