import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { THESIS } from "#lib/ingest/references/word-scores.ts";
import { isInitials, nameShape } from "#lib/ingest/words/name-shape.ts";

/**
 * True for a title that its place in the reference alone tells, however short it is: "(2019). Salt. In A. Reed (Ed.), …",
 * "2019. Salt. In *Tides*", "2019. Salt. MSc thesis" behind the year, "Reed, A., Stone, C. Salt walls. *Handbook of Tides*" between plain authors
 * and what stands in italics.
 */
export function isPlacedTitle(chunks: Chunk[], index: number): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (!before || !chunk || !next) return false;
  const isBeforePlace = /^In:?(?:$|\s(?:the\s)?\p{Lu})/u.test(next.text) && (next.cut & CUT.stop) !== 0;
  const isThesis = THESIS.test(next.text) && (next.cut & CUT.stop) !== 0 && nameShape(chunk.text) < 1.2;
  if (before.token === "year") return next.token === "editors" || isBeforePlace || isThesis;
  const signed = isInitials(before.text) && (chunk.cut & CUT.stop) !== 0;
  const isPlain = chunk.look === "" && before.look === "" && chunk.token === undefined && chunk.line === before.line;
  return (
    signed &&
    isPlain &&
    next.look === "I" &&
    next.token === undefined &&
    (next.cut & CUT.style) !== 0 &&
    /[.?!]$/u.test(chunk.text) &&
    chunk.text.split(" ").length >= 2 &&
    nameShape(chunk.text) < 2 &&
    !VENUE_CUE.test(chunk.text)
  );
}
