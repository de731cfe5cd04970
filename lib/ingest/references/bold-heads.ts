import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { decode, type Reading } from "#lib/ingest/references/decode.ts";
import { NEVER, type RoleScores } from "#lib/ingest/references/roles.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";

const FEWEST = 3;

interface FirstReading {
  chunked: { chunks: Chunk[] };
  scores: RoleScores[];
  reading: Reading;
}

/**
 * The scores of a list most of whose entries begin with bold words and a colon ("**Slow Tides:** What Keeps the Walls of the
 * North"), each with others and seldom with a name: there the titles begin, and what follows goes on with them. Other lists
 * keep theirs.
 */
export function withBoldHeads<T extends FirstReading>(entries: readonly T[]): T[] {
  const headed = entries.filter(({ chunked }) => isHeaded(chunked.chunks));
  const heads = headed.map(({ chunked }) => chunked.chunks[0]?.text ?? "");
  const names = heads.filter((text) => nameShape(text) >= 1.2 && !/\s\p{Ll}{3}/u.test(text)).length;
  const areTitles =
    headed.length >= FEWEST &&
    headed.length * 3 >= entries.length * 2 &&
    names * 2 <= heads.length &&
    new Set(heads).size === heads.length;
  if (!areTitles) return [...entries];
  return entries.map((entry) => {
    if (!isHeaded(entry.chunked.chunks)) return entry;
    const scores = entry.scores.map((score, index) =>
      index === 0
        ? { A: NEVER, T: 4, V: NEVER, N: -3 }
        : index === 1
          ? { ...score, A: NEVER, T: Math.max(score.T, 1.5) }
          : score,
    );
    return { ...entry, scores, reading: decode(entry.chunked.chunks, scores, null) };
  });
}

/** "**Slow Tides:** what keeps …", "**Slow Tides**: what keeps …", on one line. */
function isHeaded([first, second]: Chunk[]): boolean {
  if (!first || !second || first.token !== undefined || second.token !== undefined) return false;
  const isSet = first.look === "B" && second.look !== "B" && first.text.length <= 80;
  return isSet && (second.cut & CUT.colon) !== 0 && (second.cut & CUT.line) === 0 && first.text.includes(" ");
}
