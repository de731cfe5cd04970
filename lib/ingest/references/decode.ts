import type { Agreement } from "#lib/ingest/references/agreement.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { type RoleOrder, usualOrder } from "#lib/ingest/references/role-order.ts";
import { ROLES, type Role, type RoleScores } from "#lib/ingest/references/roles.ts";
import { groundOf, LONGEST, type StretchScores, stretchScores } from "#lib/ingest/references/stretch-scores.ts";

/** One reading: neighbouring chunks with the same role. `from` and `to` are chunk indices, `to` exclusive. */
export interface Stretch {
  role: Role;
  from: number;
  to: number;
}

export interface Reading {
  stretches: Stretch[];
  score: number;
}

/** Authors, title and venue stand in one piece each, once (a bit each); notes may stand anywhere. */
const ONCE: Record<Role, number> = { A: 1, T: 2, V: 4, N: 0 };
const BITS = ROLES.map((role) => ONCE[role]);
const MISSING: [number, number][] = [
  [1, -0.7],
  [2, -9],
  [4, -0.4],
];
/** A state is which of authors, title and venue were used (8) and the role before (4, or none). */
const LASTS = ROLES.length + 1;
const STATES = 8 * LASTS;
const NONE = ROLES.length;
const USED = Uint8Array.from({ length: STATES }, (_, state) => Math.floor(state / LASTS));
const LAST = Uint8Array.from({ length: STATES }, (_, state) => state % LASTS);

/** The best division of a reference into authors, title, venue and notes (semi-Markov Viterbi over chunks); `order` is that of the list. */
export function decode(
  chunks: Chunk[],
  scores: RoleScores[],
  agreement: Agreement | null,
  order: RoleOrder = usualOrder,
): Reading {
  return decoded(chunks, scores, agreement, order).reading;
}

/** A reading, and what the best would score without one of its stretches: the loss is how sure that stretch is. */
export interface Decoded {
  reading: Reading;
  without(stretch: Stretch): number;
}

export function decoded(
  chunks: Chunk[],
  scores: RoleScores[],
  agreement: Agreement | null,
  order: RoleOrder = usualOrder,
): Decoded {
  const orders = [orderTable(order, agreement, false), orderTable(order, agreement, true)];
  const lattice = { ...groundOf(chunks), size: chunks.length, orders, inner: stretchScores(chunks, scores, agreement) };
  const paths = {
    best: new Float64Array((chunks.length + 1) * STATES).fill(Number.NEGATIVE_INFINITY),
    back: new Int32Array((chunks.length + 1) * STATES).fill(-1),
  };
  paths.best[NONE] = 0;
  extend(lattice, paths, 1);
  return {
    reading: trace(paths, chunks.length),
    without(stretch) {
      // Up to where it ends, nothing is read otherwise.
      const others = { best: paths.best.slice(), back: paths.back.slice() };
      others.best.fill(Number.NEGATIVE_INFINITY, stretch.to * STATES);
      others.back.fill(-1, stretch.to * STATES);
      extend(lattice, others, stretch.to, stretch);
      return topOf(others, chunks.length).score;
    },
  };
}

interface Lattice {
  size: number;
  inner: StretchScores;
  /** By whether the stretch begins on a new line, then by mask and role. */
  orders: Float64Array[];
  lines: number[];
  changes: Float64Array[];
}

/** The best ways to each chunk and state, and the state each comes from. */
interface Paths {
  best: Float64Array;
  back: Int32Array;
}

function orderTable(order: RoleOrder, agreement: Agreement | null, onNewLine: boolean): Float64Array {
  const table = new Float64Array(8 * ROLES.length);
  for (let mask = 0; mask < 8; mask += 1)
    ROLES.forEach((role, index) => {
      table[mask * ROLES.length + index] = order(mask, role, onNewLine) + (agreement?.order(mask, role) ?? 0);
    });
  return table;
}

/** Finds the best ways to the ends `first` and all behind it, from those known before; without the stretch that is `forbidden`. */
function extend(lattice: Lattice, paths: Paths, first: number, forbidden?: Stretch): void {
  const reached = Array.from({ length: first }, (_, at) => reachedAt(paths, at));
  for (let to = first; to <= lattice.size; to += 1) {
    for (let index = 0; index < ROLES.length; index += 1) {
      const role = ROLES[index] ?? "N";
      for (let from = Math.max(0, to - LONGEST[role]); from < to; from += 1) {
        if (forbidden && forbidden.role === role && forbidden.from === from && forbidden.to === to) continue;
        step(lattice, paths, reached[from] ?? [], from, to, index);
      }
    }
    reached.push(reachedAt(paths, to));
  }
}

/** The states in which a chunk is reached at all: few of the forty. */
function reachedAt({ best }: Paths, at: number): number[] {
  const states: number[] = [];
  for (let state = 0; state < STATES; state += 1)
    if (best[at * STATES + state] !== Number.NEGATIVE_INFINITY) states.push(state);
  return states;
}

function step(lattice: Lattice, paths: Paths, reached: number[], from: number, to: number, index: number): void {
  const { best, back } = paths;
  const inner = lattice.inner[index]?.[from]?.[to - from - 1] ?? 0;
  const orders = lattice.orders[lattice.lines[from] ?? 0];
  const changes = lattice.changes[from];
  const bit = BITS[index] ?? 0;
  for (const state of reached) {
    const mask = USED[state] ?? 0;
    if ((mask & bit) !== 0) continue;
    const order = orders?.[mask * ROLES.length + index] ?? 0;
    const change = changes?.[(LAST[state] ?? 0) * ROLES.length + index] ?? 0;
    const score = (best[from * STATES + state] ?? 0) + inner + order - change;
    const at = to * STATES + (mask | bit) * LASTS + index;
    if (score > (best[at] ?? 0)) {
      best[at] = score;
      back[at] = from * STATES + state;
    }
  }
}

/** What a reading loses by what it leaves out, by mask. */
const LOSSES = Array.from({ length: 8 }, (_, mask) =>
  MISSING.reduce((sum, [bit, cost]) => sum + ((mask & bit) === 0 ? cost : 0), 0),
);

/** The best way to the end. */
function topOf({ best }: Paths, end: number): { at: number; score: number } {
  let at = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let state = 0; state < STATES; state += 1) {
    const score = (best[end * STATES + state] ?? Number.NEGATIVE_INFINITY) + (LOSSES[USED[state] ?? 0] ?? 0);
    if (score > top) {
      top = score;
      at = end * STATES + state;
    }
  }
  return { at, score: top };
}

function trace(paths: Paths, end: number): Reading {
  const { back } = paths;
  const { at: last, score } = topOf(paths, end);
  const stretches: Stretch[] = [];
  let at = last;
  for (let from = at < 0 ? -1 : (back[at] ?? -1); from >= 0; from = back[at] ?? -1) {
    const role = ROLES[at % LASTS] ?? "N";
    stretches.unshift({ role, from: Math.floor(from / STATES), to: Math.floor(at / STATES) });
    at = from;
  }
  return { stretches, score };
}
