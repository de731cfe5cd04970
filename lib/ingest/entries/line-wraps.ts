import { findPeriods } from "#lib/ingest/dates.ts";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, type Passage, part } from "#lib/ingest/passage.ts";

/** Kinds of source in which people let the editor fill their lines; the reader of plain text has joined its own. */
const FILLED = ["markdown", "org", "rst", "asciidoc", "jemdoc"];
const NARROWEST = 55;

/** The lines of a block; in a source those that go on where the editor had filled the one above are one line with it. */
export function withoutWraps(document: ReadDocument, block: Passage): Passage[] {
  const lines = linesOf(block);
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

function goesOn(above: string, line: string, widest: number): boolean {
  if (line.includes("\t")) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  const word = line.split(/\s/, 1)[0] ?? "";
  return above.length + word.length >= widest && /[\p{L},]$/u.test(above) && findPeriods(line).length === 0;
}
