import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";

/**
 * “Slow tides.” Harbours Matter, edited by Ada Reed; “Slow tides.” Quay: A Journal of Salt: what stands there is the book
 * or the journal, whatever else it looks like.
 */
export const placesBehindQuotes = (chunks: Chunk[]): Set<number> =>
  new Set([...chunks.keys()].filter((index) => isPlaceBehindQuotes(chunks, index)));

function isPlaceBehindQuotes(chunks: Chunk[], index: number): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (!before?.look.includes("Q") || !chunk || !next || chunk.token !== undefined || !/^\p{Lu}/u.test(chunk.text))
    return false;
  if (next.token === "editors") return /^[\s,.(]*[Ee]dited by\s/u.test(next.text);
  return (next.cut & CUT.colon) !== 0 && /^An? (?:\p{L}+ )?(?:Journal|Magazine|Quarterly)\b/u.test(next.text);
}

/** “Slow tides.” Harbours Matter, edited by Ada Reed, Salt and Quay Press, 2018 (with Carl Fell): the houses that stand behind who edited the book. */
export function housesBehindEditors(chunks: Chunk[]): Set<number> {
  const book = chunks.findIndex((_, index) => isPlaceBehindQuotes(chunks, index));
  const editors = chunks[book + 1]?.token === "editors" && book >= 0 ? book + 1 : -1;
  const found = new Set<number>();
  for (let index = editors + 1; editors >= 0 && index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (!chunk || /^[([]/.test(chunk.text) || (chunk.cut & CUT.line) !== 0) break;
    if (chunk.token === undefined) found.add(index);
  }
  return found;
}
