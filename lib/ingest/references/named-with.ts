import { WITH } from "#lib/ingest/references/asides.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import type { Reading } from "#lib/ingest/references/decode.ts";
import type { RoleScores } from "#lib/ingest/references/roles.ts";

const FEWEST = 3;
/** "Mareas lentas, con Ada Reed": alone the word says little, repeated in a list it says who shared the work. */
const ABROAD = /^(?:con|avec|mit|com|med|met)\s+(?=\p{Lu})/u;
/** What a place scores that is known as one. */
const KNOWN = 2.5;

interface FirstReading {
  chunked: { chunks: Chunk[] };
  scores: RoleScores[];
  reading: Reading;
}

/**
 * The scores of the entries of a list that mostly names people behind a "with" ("Slow Tides / with Ada Reed"), where the
 * nouns of a title that might be a name ("Harbour Shocks and Salt Prices") are none. Other lists keep theirs.
 */
export function scoresBesideWith<T extends FirstReading>(entries: readonly T[]): T[] {
  const naming = entries.filter(({ reading }) => reading.stretches.some(({ role }) => role === "A"));
  const beside = naming.filter(({ chunked: { chunks } }) => firstWith(chunks) >= 0);
  if (beside.length < FEWEST || beside.length * 3 < naming.length * 2) return [...entries];
  return entries.map((entry) => ({ ...entry, scores: nounsOfTitle(entry.chunked.chunks, entry.scores) }));
}

const firstWith = (chunks: Chunk[]): number => chunks.findIndex(({ text }) => WITH.test(text) || ABROAD.test(text));

/** Before its "with" an entry names nobody; without one, what an "and" ties to other words is a noun like them. */
function nounsOfTitle(chunks: Chunk[], scores: RoleScores[]): RoleScores[] {
  const end = firstWith(chunks);
  return scores.map((score, index) => {
    const chunk = chunks[index];
    // "Slow tides" / "Acta Mire, 2014" beside "Salt" / "With Ada Reed. Acta Mire, 2015": a known place, and nobody.
    if (end < 0 && chunk?.token === undefined && score.V >= KNOWN) return { ...score, A: Math.min(score.A, -4) };
    // "Slow tides, Notas de Mareas (UPS), 7(1)": so is what a volume stands behind.
    if (end < 0 && index > 0 && chunk?.token === undefined && isBeforeVolume(chunks, index))
      return { ...score, A: Math.min(score.A, -4), V: Math.max(score.V, KNOWN) };
    // "(with Ada Reed), Tidal Policy, 2024": behind the bracket nobody signs; nor does what is hardly a name behind "with".
    const isFree = chunks[end]?.text.startsWith("(") ? isClosed(chunks, end, index) : score.A < 0;
    if (end >= 0 && chunk?.token === undefined && index > end && isFree) {
      const isPlace = ["year", "volume"].includes(chunks[index + 1]?.token ?? "") && /^\p{Lu}/u.test(chunk?.text ?? "");
      return { ...score, A: Math.min(score.A, -4), V: isPlace ? Math.max(score.V, 0.4) : score.V };
    }
    // "Salt walls, Tidal Economics & Logistics, 2021": without a "with" such a list names nobody but in initials.
    if (end < 0 && index > 0 && chunk?.token === undefined && score.A < 1)
      return { ...score, A: Math.min(score.A, -4) };
    if (index === 0 || !chunk || chunk.line > 0 || chunk.token !== undefined || score.A <= score.T) return score;
    const tied = (chunk.cut & CUT.and) !== 0 && (scores[index - 1]?.A ?? 0) < 1;
    const isNoun = end >= 0 ? index < end : tied;
    return isNoun ? { ...score, A: Math.min(score.A, -1), T: Math.max(score.T, 0.2) } : score;
  });
}

/** The bracket that the "with" at `from` opens is closed before the chunk at `to`. */
const isClosed = (chunks: Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ text }) => text.includes(")"));

const isBeforeVolume = (chunks: Chunk[], index: number): boolean => {
  if (chunks[index]?.text.startsWith("(")) return false;
  const next = chunks[index + 1]?.text.startsWith("(") ? chunks[index + 2] : chunks[index + 1];
  return next?.token === "volume" || (next !== undefined && /^[IVXLC]+$/.test(next.text));
};
