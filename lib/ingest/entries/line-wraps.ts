import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, type Passage, part } from "#lib/ingest/passages/passage.ts";

/** Kinds of source in which people let the editor fill their lines; the reader of plain text has joined its own. */
const FILLED = ["markdown", "org", "rst", "asciidoc", "jemdoc"];
const NARROWEST = 55;

/**
 * The lines of a block. "May 2012" above "– July 2013" are one; in a source also those that go on where the editor had
 * filled the one above.
 */
export function withoutWraps(document: ReadDocument, block: Passage): Passage[] {
  const lines = withoutDateWraps(block, linesOf(block));
  if (!FILLED.includes(document.kind)) return lines;
  const widest = Math.max(...lines.map(({ text }) => text.length));
  const joined: Passage[] = [];
  lines.forEach((line, index) => {
    const above = joined.at(-1);
    const last = lines[index - 1]?.text ?? "";
    if (above && last.length >= NARROWEST && goesOn(last, line.text, widest))
      joined[joined.length - 1] = part(block, { start: above.span.start, end: line.span.end });
    else joined.push(line);
  });
  return joined;
}

function withoutDateWraps(block: Passage, lines: Passage[]): Passage[] {
  if (!lines.some(({ text }) => DASH.test(text))) return lines;
  const joined: Passage[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const both = above && DASH.test(line.text) ? part(block, { start: above.span.start, end: line.span.end }) : null;
    if (above && both && spansBoth(above.text, both.text)) joined[joined.length - 1] = both;
    else joined.push(line);
  }
  return joined;
}

const DASH = /^[-–—]\s?[\p{L}\d]/u;

/** A period begins where the first line ends, and ends behind the dash. */
function spansBoth(above: string, both: string): boolean {
  const before = findPeriods(above).at(-1);
  const across = findPeriods(both).find(({ span }) => span.start < above.length && span.end > above.length + 2);
  return before !== undefined && before.period.start === null && across !== undefined && across.period.start !== null;
}

function goesOn(above: string, line: string, widest: number): boolean {
  if (line.includes("\t")) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  const word = line.split(/\s/, 1)[0] ?? "";
  return above.length + word.length >= widest && /[\p{L},]$/u.test(above) && findPeriods(line).length === 0;
}
