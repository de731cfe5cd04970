import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { type Passage, words } from "#lib/ingest/passages/passage.ts";
import type { HeadedYear } from "#lib/ingest/references/list-entry.ts";
import { YEAR_CELL, YEAR_LINE, YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";

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

/**
 * "2024" / "2023" / "2023" and behind them three entries: a column of years that the source has apart from that of the
 * entries. Each is of one entry where they are as many; else nobody knows of which, and null says so.
 */
export function yearsApart(document: ReadDocument, passages: Passage[]): Map<number, HeadedYear | null> {
  const years = passages.map(({ span }): HeadedYear | null => {
    const printed = YEAR_ONLY.exec(words(document.text, span))?.[1];
    return printed === undefined ? null : { value: Number(printed), span };
  });
  const found = new Map<number, HeadedYear | null>();
  for (let from = 0; from < years.length; from += 1) {
    if (years[from] === null || (from > 0 && years[from - 1] !== null)) continue;
    let behind = from;
    while (years[behind]) behind += 1;
    let end = behind;
    while (end < years.length && years[end] === null) end += 1;
    if (behind - from < 3) continue;
    const paired = end - behind === behind - from;
    for (let at = from; at < end; at += 1)
      found.set(at, at >= behind && paired ? (years[at - behind + from] ?? null) : null);
  }
  return found;
}
