import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";

/** A stretch of words at least so much like a name may sign. */
const NAME = 1.2;
/** What ends an entry or numbers its place. */
const NUMBERS: (string | undefined)[] = ["year", "volume", "pages", "date", "doi"];

/** "A. Reed", "J.-P. Stone", "Reed A. B." */
const IN_INITIALS = /(?<!\p{L})\p{Lu}\.(?:[\s-]|$|\p{Lu})/u;

/**
 * The piece of a reference that begins with the title and names people next which stands right behind the last of these, where
 * an "and" says that it is the last, or where all people before it have initials and it has none: "“Slow tides”, A. Reed,
 * C. Stone, and B. Fell, Int J Salt Stud (2025)", "Quiet walls, A. Reed, C. Stone, Tide Analg, 2012". It is a place, however
 * much it looks like somebody's name.
 * @param shapes of each chunk, as `nameShape` gives it; null where there is no such piece.
 */
export function placeBehindPeople(chunks: Chunk[], shapes: number[]): number | null {
  const isAnd = (index: number) => ((chunks[index]?.cut ?? 0) & CUT.and) !== 0;
  const isInitialled = (index: number) => IN_INITIALS.test(chunks[index]?.text ?? "");
  // "Bed counts and late doors": a title may be in pieces.
  const quoted = chunks[0]?.look.includes("Q") === true;
  const from = quoted ? 1 : chunks.findIndex((_, index) => isInitialled(index) && (shapes[index] ?? 0) >= NAME);
  const title = chunks.slice(0, Math.max(0, from));
  if (from < 1 || isAnd(from) || (shapes[from] ?? 0) < NAME || title.some(({ token }) => token !== undefined))
    return null;
  if (!quoted && title.reduce((sum, { text }) => sum + text.split(" ").length, 0) < 4) return null;
  /** Everybody up to `at` signs in initials, and who stands behind does not. */
  const endsInitials = (at: number) =>
    chunks.slice(from, at + 1).every((_, index) => isInitialled(from + index)) && !isInitialled(at + 1);
  let last = from;
  while (isSigned(chunks[last + 1], shapes[last + 1]) && !isAnd(last) && !(last > from && endsInitials(last)))
    last += 1;
  const place = last + 1;
  const [chunk, behind] = [chunks[place], chunks[place + 1]];
  const isLast = isAnd(last) || (last > from && endsInitials(last));
  const isEnd = isLast && (behind === undefined || NUMBERS.includes(behind.token));
  if (!chunk || chunk.token !== undefined || !isEnd || (chunk.cut & CUT.comma) === 0) return null;
  return (chunk.cut & (CUT.and | CUT.semicolon)) === 0 && /^\p{Lu}/u.test(chunk.text) ? place : null;
}

const isSigned = (chunk: Chunk | undefined, shape = -3): boolean =>
  chunk !== undefined && chunk.token === undefined && shape >= NAME && (chunk.cut & (CUT.comma | CUT.and)) !== 0;
