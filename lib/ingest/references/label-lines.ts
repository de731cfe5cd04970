import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { decode, type Reading } from "#lib/ingest/references/decode.ts";
import { NEVER, type RoleScores } from "#lib/ingest/references/roles.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { findVenue } from "#lib/profile/venue.ts";

const FEWEST = 3;
const LONGEST = 40;

interface FirstReading {
  chunked: { chunks: Chunk[] };
  scores: RoleScores[];
  reading: Reading;
}

interface Line {
  index: number;
  key: string;
  href: string | undefined;
}

/**
 * The scores of a list half of whose entries, or more, hold the same line: one word ("Editors"), or a link that leads
 * elsewhere in each of them ("To the book"). Such lines are labels: no title, no place, and nobody. Other lists keep theirs.
 */
export function withoutLabelLines<T extends FirstReading>(entries: readonly T[]): T[] {
  return withoutButtons(without(entries, lonely));
}

/**
 * Links in most entries that say the same and lead elsewhere in each: "Cross Ref". They are labels, too, where most entries
 * then have another place: a journal may stand so in a list, but not beside the place of each paper.
 */
function withoutButtons<T extends FirstReading>(entries: readonly T[]): T[] {
  const plain = without(entries, buttons);
  const changed = plain.filter((entry, index) => entry !== entries[index]);
  const placed = changed.filter(({ reading }) => reading.stretches.some(({ role }) => role === "V"));
  return changed.length > 0 && placed.length * 3 >= changed.length * 2 ? plain : [...entries];
}

function without<T extends FirstReading>(entries: readonly T[], find: (entry: FirstReading) => Line[]): T[] {
  const labels = labelsOf(entries, find);
  if (labels.size === 0) return [...entries];
  return entries.map((entry) => {
    const at = new Set(find(entry).flatMap(({ index, key }) => (labels.has(key) ? [index] : [])));
    if (at.size === 0) return entry;
    const scores = entry.scores.map((score, index) =>
      at.has(index) ? { A: NEVER, T: NEVER, V: NEVER, N: Math.max(score.N, 1) } : score,
    );
    return { ...entry, scores, reading: decode(entry.chunked.chunks, scores, null) };
  });
}

function labelsOf(entries: readonly FirstReading[], find: (entry: FirstReading) => Line[]): Set<string> {
  const lines = new Map<string, Line[]>();
  for (const entry of entries)
    for (const line of find(entry)) {
      const same = lines.get(line.key);
      if (same) same.push(line);
      else lines.set(line.key, [line]);
    }
  const isLabel = (same: Line[]) => {
    const isApart =
      same.every(({ href }) => href === undefined) || new Set(same.map(({ href }) => href)).size === same.length;
    return same.length >= FEWEST && same.length * 2 >= entries.length && isApart;
  };
  return new Set([...lines].flatMap(([key, same]) => (isLabel(same) && findVenue(key) === null ? [key] : [])));
}

/** The chunks that fill a line alone, below the first: links, and single words. */
function lonely({ chunked: { chunks } }: FirstReading): Line[] {
  return chunks.flatMap((chunk, index) => {
    const next = chunks[index + 1];
    const alone = index > 0 && (chunk.cut & CUT.line) !== 0 && (next === undefined || (next.cut & CUT.line) !== 0);
    const isLabel = chunk.href !== undefined || /^\p{Lu}[\p{L}:*_]{6,}$/u.test(chunk.text);
    if (!alone || !isLabel || chunk.token !== undefined || chunk.role !== undefined || chunk.text.length > LONGEST)
      return [];
    return [{ index, key: foldWords(chunk.text), href: chunk.href }];
  });
}

/** The linked chunks behind the first that are no place anybody knows. */
function buttons({ chunked: { chunks } }: FirstReading): Line[] {
  return chunks.flatMap(({ href, token, role, text }, index) =>
    index === 0 || href === undefined || token !== undefined || role !== undefined || text.length > LONGEST
      ? []
      : [{ index, key: foldWords(text), href }],
  );
}
