import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { NEVER, type RoleScores } from "#lib/ingest/references/roles.ts";
import { STRONG_CUE, VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";

const TOLD =
  /^(?:(?:(?:to be )?presented|(?:will )?appear(?:ed|s|ing)?|to appear|published|accepted) (?:at|in|by|to|for)) (?=\P{Lu}{0,20}\p{Lu})/u;

/** "Slow tides in bays. Book chapter in Walls of the north": behind the stop of a title. */
const CHAPTER = /^(?:A )?(?:[Bb]ook )?[Cc]hapter in (?:the |an? )?\p{Lu}/u;

const isChapter = (chunk: Chunk | undefined, index: number): boolean =>
  index > 1 &&
  chunk?.token === undefined &&
  chunk !== undefined &&
  (chunk.cut & (CUT.stop | CUT.quote | CUT.line)) !== 0 &&
  CHAPTER.test(chunk.text);

/**
 * "*Slow tides* presented at the SALT workshop of TIDES 2017", "*Salt walls* published in Journal of Salt": behind a title
 * such words tell its place where the reference names no other, and are never a part of the title.
 */
export function withToldPlaces(chunks: Chunk[], given: RoleScores[]): RoleScores[] {
  const scores = given.map((score, index) =>
    isChapter(chunks[index], index) ? { A: NEVER, T: NEVER, V: Math.max(score.V, 3.2), N: -1 } : score,
  );
  const isTold = ({ text, token }: Chunk, index: number) => index > 0 && token === undefined && TOLD.test(text);
  if (!chunks.some(isTold)) return scores;
  const isPlaced = chunks.some((chunk, index) => !isTold(chunk, index) && (scores[index]?.V ?? 0) >= 1.8);
  return scores.map((score, index) => {
    const chunk = chunks[index];
    if (!chunk || !isTold(chunk, index)) return score;
    const behind = chunk.text.replace(TOLD, "");
    const isPlace = STRONG_CUE.test(behind) || VENUE_CUE.test(behind);
    if (isPlaced || !isPlace) return { ...score, T: Math.min(score.T, -2) };
    return { A: NEVER, T: -2.5, V: Math.max(score.V, 3.2), N: Math.min(score.N, -1) };
  });
}
