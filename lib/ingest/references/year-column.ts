import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { YEAR_CELL, YEAR_LINE } from "#lib/ingest/references/year-lines.ts";

/** Blocks that begin with a year in a place of its own, as many as entries need. */
export function hasYearColumn(document: ReadDocument, blocks: Block[]): boolean {
  const dated = blocks.filter((block) => isDated(document, block));
  if (blocks.some((block) => block.kind === "item")) return false;
  // Where the first is dated and several are, the lines below each may be blocks of their own.
  const fewest = dated.length >= 3 && dated[0] === blocks[0] ? 4 : 2;
  return dated.length >= 1 && dated.length * fewest >= blocks.length;
}

/** "2021⇥Reed, A. …", or the year on a line above. */
export function isDated(document: ReadDocument, { span }: Block): boolean {
  const text = document.text.slice(span.start, span.end);
  return YEAR_CELL.test(text) || YEAR_LINE.test(text);
}
