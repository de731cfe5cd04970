import { ratedJournals } from "#lib/ingest/references/asides.ts";
import { placeBehindPeople } from "#lib/ingest/references/behind-people.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { placesBehindQuotes } from "#lib/ingest/references/quoted-places.ts";
import { NEVER, type RoleScores } from "#lib/ingest/references/roles.ts";
import { schoolAtEnd } from "#lib/ingest/references/schools-at-end.ts";

/**
 * The pieces of a reference that are places by what stands around them, whatever their words are like, each with its scores:
 * behind quotes or two strokes, before a journal's rank, behind the last of the people, a school at the end.
 * @param shapes of each chunk, as `nameShape` gives it.
 */
export function placesByNeighbours(chunks: Chunk[], shapes: number[]): Map<number, RoleScores> {
  const found = new Map<number, RoleScores>();
  for (const index of ratedJournals(chunks)) found.set(index, { A: NEVER, T: -2, V: 3, N: -1 });
  const behind = placeBehindPeople(chunks, shapes);
  if (behind !== null) found.set(behind, { A: -4, T: -2, V: 2.5, N: -1 });
  for (const index of schoolAtEnd(chunks, shapes)) found.set(index, { A: NEVER, T: -2, V: 1.5, N: -0.5 });
  const quoted = placesBehindQuotes(chunks);
  chunks.forEach(({ cut }, index) => {
    if (quoted.has(index) || (cut & CUT.strokes) !== 0) found.set(index, { A: NEVER, T: -2, V: 6.5, N: -1 });
  });
  return found;
}
