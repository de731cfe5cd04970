import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";

const PARTS = CUT.stop | CUT.line | CUT.quote | CUT.tab | CUT.bar | CUT.semicolon | CUT.token | CUT.bracket;
const MOST = 6;

/**
 * The pieces of a list that ends a title behind its colon: "The Wall: Salt, Property, and Personal Debt (Quayside Press)".
 * Such words look like people and places one by one; as a list of which some are single words they are neither.
 * @param shapes how much each chunk looks like a name.
 */
export function listsBehindColon(chunks: Chunk[], shapes: number[]): Set<number> {
  const found = new Set<number>();
  chunks.forEach((chunk, from) => {
    const head = chunks[from - 1];
    if (!head || head.token !== undefined || (chunk.cut & CUT.colon) === 0 || (chunk.cut & PARTS) !== 0) return;
    let last = from;
    while (last - from < MOST && goesOn(chunks[last + 1], chunk)) last += 1;
    const ends = last - from >= 2 && (chunks[last]?.cut ?? 0) === (CUT.comma | CUT.and);
    const pieces = chunks.slice(from, last + 1);
    // "Slow walls: Ada Reed, Olaf Stone, and Bea Moss", "Slow walls: A Book of Salt, Ada Reed, and Olaf Stone"
    const isSigned = pieces
      .slice(1)
      .every(({ text }, index) => text.includes(" ") && (shapes[from + 1 + index] ?? 0) >= 1.2);
    if (ends && !isSigned && pieces.every(({ text }) => /^\p{Lu}/u.test(text)))
      for (let index = from; index <= last; index += 1) found.add(index);
  });
  return found;
}

/** The next piece of the list: behind a comma, with an "and" or not, and set as the first is. */
const goesOn = (next: Chunk | undefined, first: Chunk): boolean =>
  next !== undefined &&
  next.token === undefined &&
  (next.cut & CUT.comma) !== 0 &&
  (next.cut & (PARTS | CUT.colon)) === 0 &&
  next.look === first.look;
