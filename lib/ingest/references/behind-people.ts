import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";

/** A stretch of words at least so much like a name may sign. */
const NAME = 1.2;
/** What ends an entry or numbers its place. */
const NUMBERS: (string | undefined)[] = ["year", "volume", "pages", "date", "doi"];

/**
 * The pieces of references that begin with the title and name people next which stand right behind the last of these, where an
 * "and" says that it is the last: "“Slow tides”, A. Reed, C. Stone, and B. Fell, Int J Salt Stud (2025)". They are places,
 * however much they look like somebody's name. `shapes` says that of each chunk, as `nameShape` gives it.
 */
export function placeBehindPeople(chunks: Chunk[], shapes: number[]): number | null {
  const [first, second] = chunks;
  if (!first || !second || first.token !== undefined || (shapes[0] ?? 0) >= NAME || (shapes[1] ?? 0) < NAME)
    return null;
  const isTitle = first.look.includes("Q") || first.text.split(" ").length >= 4;
  if (!isTitle || (second.cut & CUT.and) !== 0) return null;
  let last = 1;
  while (isSigned(chunks[last + 1], shapes[last + 1]) && ((chunks[last]?.cut ?? 0) & CUT.and) === 0) last += 1;
  const place = last + 1;
  const [chunk, behind] = [chunks[place], chunks[place + 1]];
  const isEnd = ((chunks[last]?.cut ?? 0) & CUT.and) !== 0 && (behind === undefined || NUMBERS.includes(behind.token));
  if (!chunk || chunk.token !== undefined || !isEnd || (chunk.cut & CUT.comma) === 0) return null;
  return (chunk.cut & (CUT.and | CUT.semicolon)) === 0 && /^\p{Lu}/u.test(chunk.text) ? place : null;
}

const isSigned = (chunk: Chunk | undefined, shape = -3): boolean =>
  chunk !== undefined && chunk.token === undefined && shape >= NAME && (chunk.cut & (CUT.comma | CUT.and)) !== 0;
