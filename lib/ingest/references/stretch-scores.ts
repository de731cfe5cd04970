import type { Agreement } from "#lib/ingest/references/agreement.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { bridgeCost, changeCost } from "#lib/ingest/references/costs.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { wordCount } from "#lib/ingest/references/east-asian.ts";
import { ROLES, type Role, type RoleScores } from "#lib/ingest/references/roles.ts";

/** Chunks that a stretch of a role may have. */
export const LONGEST: Record<Role, number> = { A: 400, T: 24, V: 14, N: 1 };

/** What the cuts and the words of a reference cost and count, whatever its chunks score; asked of each reference once. */
export interface Ground {
  /** By chunk: 1 where a line begins with it. */
  lines: number[];
  /** By chunk, then by role before (or none) and role after. */
  changes: Float64Array[];
  /** By role and chunk: of not changing the role there. */
  bridges: Record<Role, number[]>;
  /** Words before each chunk. */
  words: number[];
}

const GROUNDS = new WeakMap<Chunk[], Ground>();

export function groundOf(chunks: Chunk[]): Ground {
  const known = GROUNDS.get(chunks);
  if (known) return known;
  const bridge = (role: Role) => chunks.map((_, index) => (index === 0 ? 0 : bridgeCost(chunks, index, role)));
  const words = [0];
  for (const { text } of chunks) words.push((words.at(-1) ?? 0) + wordCount(text));
  const ground = {
    lines: chunks.map(({ cut }) => ((cut & CUT.line) === 0 ? 0 : 1)),
    changes: chunks.map((_, from) => changesAt(chunks, from)),
    bridges: { A: bridge("A"), T: bridge("T"), V: bridge("V"), N: bridge("N") },
    words,
  };
  GROUNDS.set(chunks, ground);
  return ground;
}

function changesAt(chunks: Chunk[], from: number): Float64Array {
  const table = new Float64Array((ROLES.length + 1) * ROLES.length);
  if (from === 0) return table;
  [...ROLES, null].forEach((before, last) => {
    ROLES.forEach((after, index) => {
      table[last * ROLES.length + index] = changeCost(chunks, from, before, after);
    });
  });
  return table;
}

/** By role, by the chunk a stretch begins with, and by its length less one: how well the stretch has the role. */
export type StretchScores = Float64Array[][];

export function stretchScores(chunks: Chunk[], scores: RoleScores[], agreement: Agreement | null): StretchScores {
  const ground = groundOf(chunks);
  return ROLES.map((role) => {
    const sums = prefixSums(chunks.map((_, index) => scores[index]?.[role] ?? 0));
    const beyond = (index: number) => (role === "T" && index > 0 ? (agreement?.beyond(chunks, index) ?? 0) : 0);
    const bridges = prefixSums(ground.bridges[role].map((cost, index) => cost + beyond(index)));
    return chunks.map((_, from) => {
      const row = new Float64Array(Math.min(LONGEST[role], chunks.length - from));
      fill(row, { chunks, sums, bridges, words: ground.words }, role, from);
      const begins = agreement?.stretch(role, chunks, from) ?? 0;
      return row.map((score) => score + begins);
    });
  });
}

interface Sums {
  chunks: Chunk[];
  /** Of the scores and of the costs of not changing the role, up to each chunk. */
  sums: Float64Array;
  bridges: Float64Array;
  words: number[];
}

function fill(row: Float64Array, of: Sums, role: Role, from: number): void {
  const { chunks, sums, bridges, words } = of;
  const first = chunks[from];
  const at = (list: ArrayLike<number>, index: number) => list[index] ?? 0;
  const bridged = (to: number) => at(bridges, to) - at(bridges, from + 1);
  if (role === "A" || role === "N") {
    for (let to = from + 1; to <= from + row.length; to += 1)
      row[to - from - 1] = at(sums, to) - at(sums, from) - bridged(to);
    // A town or a lone word is no author list, whatever else stands at its place in the list.
    if (role === "A" && /^[^\s.]{3,}$/.test(first?.text ?? "")) row[0] = at(row, 0) - 6;
    return;
  }
  // What a file names the place is that, however long: "Proceedings of …, Volume 2 (Posters)".
  const isNamed = first?.role === "venue";
  const bracket = /^[([]/.test(first?.text ?? "") ? 2 : 0;
  // A title of many pieces is one title: what its lesser pieces add is bounded, what speaks against them is not.
  let best = Number.NEGATIVE_INFINITY;
  let more = 0;
  let less = 0;
  for (let to = from + 1; to <= from + row.length; to += 1) {
    const score = at(sums, to) - at(sums, to - 1);
    best = Math.max(best, score);
    if (score > 0) more += score;
    else less += score;
    const added = Math.min(0.8, 0.3 * (more - Math.max(best, 0)));
    const whole = best + added + (best > 0 ? less : less - best) - bridged(to);
    const count = at(words, to) - at(words, from);
    row[to - from - 1] =
      role === "V"
        ? whole - (count > 22 && !isNamed ? 2 : 0)
        : whole + (count >= 4 ? 0.6 : 0) - lengthCost(count) - bracket;
  }
}

const lengthCost = (words: number): number => (words < 2 ? 1.6 : words === 2 ? 0.5 : words > 45 ? 3 : 0);

/** The sum of what stands before each place: [1, 2, 4] → 0, 1, 3, 7. */
function prefixSums(values: number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value;
  });
  return sums;
}
