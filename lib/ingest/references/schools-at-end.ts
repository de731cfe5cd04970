import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { PUBLISHER, VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { isSchool } from "#lib/ingest/words/organization.ts";

/** A stretch of words at least so much like a name may sign. */
const NAME = 1.2;
/** "Facultad de ciencias", "Department of Physics": a part of the school that is named behind it. */
const PART =
  /^(?:faculty|facultad|faculdade|facoltà|faculté|fakult\p{L}*|department|departamento|dipartimento|département|institut\p{L}*|school|escuela|escola|école|division|chair)(?!\p{L})/iu;

/**
 * The pieces of a reference that name a school at its end, behind what may be the title: "Ada Reed. Salt walls. Faculty of Tides,
 * University of Kvam. 2020". Nobody calls a work so; it is where it was written.
 * @param shapes of each chunk, as `nameShape` gives it.
 */
export function schoolAtEnd(chunks: Chunk[], shapes: number[]): Set<number> {
  const behind = chunks.findLastIndex(({ token }) => token === undefined);
  const last = chunks[behind];
  // "In A. Reed (Ed.), Words for walls (pp. 1–4). Fen University Press": a house, and the book is the place.
  const isEnd = chunks.slice(behind + 1).every(({ token }) => token !== undefined);
  if (
    !last ||
    !isEnd ||
    behind < 1 ||
    !isSchool(last.text) ||
    PUBLISHER.test(last.text) ||
    /\s(?:in|and|of the|its)\s\p{Ll}/u.test(last.text)
  )
    return new Set();
  let from = behind;
  while (from > 1 && (chunks[from]?.cut ?? 0) & CUT.comma && PART.test(chunks[from - 1]?.text ?? "")) from -= 1;
  const isTitle = (chunk: Chunk, index: number) =>
    chunk.token === undefined &&
    (shapes[index] ?? 0) < NAME &&
    chunk.text.split(" ").length >= 2 &&
    !isSchool(chunk.text);
  // "Salt walls. Studies in Tides 231. University of Kvam": the series is the place.
  const names = chunks.slice(0, from).filter(({ token }) => token === undefined);
  if (names.some(({ text }) => VENUE_CUE.test(text))) return new Set();
  if (((chunks[from]?.cut ?? 0) & CUT.stop) === 0 || !chunks.slice(0, from).some(isTitle)) return new Set();
  return new Set(Array.from({ length: behind - from + 1 }, (_, index) => from + index));
}
