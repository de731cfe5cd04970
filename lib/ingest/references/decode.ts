import type { Agreement } from "#lib/ingest/references/agreement.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { bridgeCost, changeCost } from "#lib/ingest/references/costs.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { wordCount } from "#lib/ingest/references/east-asian.ts";
import { type RoleOrder, usualOrder } from "#lib/ingest/references/role-order.ts";
import { ROLES, type Role, type RoleScores } from "#lib/ingest/references/roles.ts";

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
const LONGEST: Record<Role, number> = { A: 400, T: 24, V: 14, N: 1 };
const MISSING: [number, number][] = [
  [1, -0.7],
  [2, -9],
  [4, -0.4],
];
/** A state is which of authors, title and venue were used (8) and the role before (4, or none). */
const LASTS = ROLES.length + 1;
const STATES = 8 * LASTS;
const NONE = ROLES.length;

/**
 * The best division of a reference into authors, title, venue and notes (semi-Markov Viterbi over chunks).
 * `forbidden` leaves one stretch out: the loss of score is how sure that stretch is; `order` is that of the list.
 */
export function decode(
  chunks: Chunk[],
  scores: RoleScores[],
  agreement: Agreement | null,
  order: RoleOrder = usualOrder,
  forbidden?: Stretch,
): Reading {
  const sums = prefixSums(chunks, scores, agreement);
  const best = new Float64Array((chunks.length + 1) * STATES).fill(Number.NEGATIVE_INFINITY);
  const back = new Int32Array(best.length).fill(-1);
  best[NONE] = 0;
  const steps = {
    best,
    back,
    orders: [orderTable(order, agreement, false), orderTable(order, agreement, true)],
    lines: chunks.map(({ cut }) => ((cut & CUT.line) === 0 ? 0 : 1)),
    changes: chunks.map((_, from) => changeTable(chunks, from)),
  };
  const begins = ROLES.map((role) => chunks.map((_, from) => agreement?.stretch(role, chunks, from) ?? 0));
  for (let to = 1; to <= chunks.length; to += 1) {
    for (let index = 0; index < ROLES.length; index += 1) {
      const role = ROLES[index] ?? "N";
      for (let from = Math.max(0, to - LONGEST[role]); from < to; from += 1) {
        if (forbidden && forbidden.role === role && forbidden.from === from && forbidden.to === to) continue;
        const inner = stretchScore(chunks, sums, role, from, to) + (begins[index]?.[from] ?? 0);
        extend(steps, from, to, index, inner);
      }
    }
  }
  return trace(best, back, chunks.length);
}

interface Steps {
  best: Float64Array;
  back: Int32Array;
  /** By whether the stretch begins on a new line, by mask and role. */
  orders: number[][][];
  /** By chunk: 1 where a line begins with it. */
  lines: number[];
  /** By chunk, then by role before and role after. */
  changes: number[][];
}

function orderTable(order: RoleOrder, agreement: Agreement | null, onNewLine: boolean): number[][] {
  return Array.from({ length: 8 }, (_, mask) =>
    ROLES.map((role) => order(mask, role, onNewLine) + (agreement?.order(mask, role) ?? 0)),
  );
}

function changeTable(chunks: Chunk[], from: number): number[] {
  return [...ROLES, null].flatMap((before) =>
    ROLES.map((after) => (from === 0 ? 0 : changeCost(chunks, from, before, after))),
  );
}

function extend(steps: Steps, from: number, to: number, index: number, inner: number): void {
  const { best, back, changes } = steps;
  const orders = steps.orders[steps.lines[from] ?? 0] ?? [];
  const bit = ONCE[ROLES[index] ?? "N"];
  const change = changes[from] ?? [];
  for (let mask = 0; mask < 8; mask += 1) {
    if ((mask & bit) !== 0) continue;
    const order = orders[mask]?.[index] ?? 0;
    for (let last = 0; last < LASTS; last += 1) {
      const before = best[from * STATES + mask * LASTS + last] ?? Number.NEGATIVE_INFINITY;
      if (before === Number.NEGATIVE_INFINITY) continue;
      const score = before + inner + order - (change[last * ROLES.length + index] ?? 0);
      const at = to * STATES + (mask | bit) * LASTS + index;
      if (score > (best[at] ?? 0)) {
        best[at] = score;
        back[at] = from * STATES + mask * LASTS + last;
      }
    }
  }
}

function trace(best: Float64Array, back: Int32Array, end: number): Reading {
  let at = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let state = 0; state < STATES; state += 1) {
    const mask = Math.floor(state / LASTS);
    const missing = MISSING.reduce((sum, [bit, cost]) => sum + ((mask & bit) === 0 ? cost : 0), 0);
    const score = (best[end * STATES + state] ?? Number.NEGATIVE_INFINITY) + missing;
    if (score > top) {
      top = score;
      at = end * STATES + state;
    }
  }
  const stretches: Stretch[] = [];
  for (let from = at < 0 ? -1 : (back[at] ?? -1); from >= 0; from = back[at] ?? -1) {
    const role = ROLES[at % LASTS] ?? "N";
    stretches.unshift({ role, from: Math.floor(from / STATES), to: Math.floor(at / STATES) });
    at = from;
  }
  return { stretches, score: top };
}

interface Sums {
  scores: Record<Role, number[]>;
  /** Cost of not changing the role at the cuts up to a chunk. */
  bridges: Record<Role, number[]>;
  words: number[];
}

function prefixSums(chunks: Chunk[], scores: RoleScores[], agreement: Agreement | null): Sums {
  const empty = () => ({ A: [0], T: [0], V: [0], N: [0] });
  const sums: Sums = { scores: empty(), bridges: empty(), words: [0] };
  chunks.forEach((chunk, index) => {
    for (const role of ROLES) {
      sums.scores[role].push((sums.scores[role][index] ?? 0) + (scores[index]?.[role] ?? 0));
      const beyond = role === "T" ? (agreement?.beyond(chunks, index) ?? 0) : 0;
      const bridge = index === 0 ? 0 : bridgeCost(chunks, index, role) + beyond;
      sums.bridges[role].push((sums.bridges[role][index] ?? 0) + bridge);
    }
    sums.words.push((sums.words[index] ?? 0) + wordCount(chunk.text));
  });
  return sums;
}

function stretchScore(chunks: Chunk[], sums: Sums, role: Role, from: number, to: number): number {
  const between = (list: number[], start: number) => (list[to] ?? 0) - (list[start] ?? 0);
  const total = between(sums.scores[role], from) - between(sums.bridges[role], from + 1);
  // A town or a lone word is no author list, whatever else stands at its place in the list.
  if (role === "A") return total - (to - from === 1 && /^[^\s.]{3,}$/.test(chunks[from]?.text ?? "") ? 6 : 0);
  const words = between(sums.words, from);
  if (role === "N") return total;
  // A title of many pieces is one title: what its lesser pieces add is bounded, what speaks against them is not.
  let best = Number.NEGATIVE_INFINITY;
  let more = 0;
  let less = 0;
  for (let index = from; index < to; index += 1) {
    const score = (sums.scores[role][index + 1] ?? 0) - (sums.scores[role][index] ?? 0);
    best = Math.max(best, score);
    if (score > 0) more += score;
    else less += score;
  }
  const whole =
    best +
    Math.min(0.8, 0.3 * (more - Math.max(best, 0))) +
    (best > 0 ? less : less - best) -
    between(sums.bridges[role], from + 1);
  // What a file names the place is that, however long: "Proceedings of …, Volume 2 (Posters)".
  if (role === "V") return whole - (words > 22 && chunks[from]?.role !== "venue" ? 2 : 0);
  const bracket = /^[([]/.test(chunks[from]?.text ?? "") ? 2 : 0;
  const length = words < 2 ? 1.6 : words === 2 ? 0.5 : words > 45 ? 3 : 0;
  return whole + (words >= 4 ? 0.6 : 0) - length - bracket;
}
