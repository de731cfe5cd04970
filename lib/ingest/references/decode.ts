import type { Agreement } from "#lib/ingest/references/agreement.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cuts.ts";
import { ROLES, type Role, type RoleScores } from "#lib/ingest/references/scores.ts";

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

/** Authors, title and venue stand in one piece each, once; notes may stand anywhere. */
const ONCE: Record<Role, number> = { A: 1, T: 2, V: 4, N: 0 };
const LONGEST: Record<Role, number> = { A: 400, T: 24, V: 14, N: 1 };
const MISSING: [number, number][] = [
  [1, -0.7],
  [2, -9],
  [4, -0.4],
];

interface Cell {
  score: number;
  back: { index: number; mask: number; role: Role | null } | null;
}

/**
 * The best division of a reference into authors, title, venue and notes (semi-Markov Viterbi).
 * `forbidden` leaves one stretch out: the loss of score is how sure that stretch is.
 */
export function decode(
  chunks: Chunk[],
  scores: RoleScores[],
  agreement: Agreement | null,
  forbidden?: Stretch,
): Reading {
  const sums = prefixSums(chunks, scores);
  const table: Map<string, Cell>[] = Array.from({ length: chunks.length + 1 }, () => new Map());
  table[0]?.set("0-", { score: 0, back: null });
  for (let to = 1; to <= chunks.length; to += 1) {
    for (const role of ROLES) {
      for (let from = Math.max(0, to - LONGEST[role]); from < to; from += 1) {
        if (forbidden && forbidden.role === role && forbidden.from === from && forbidden.to === to) continue;
        const inner = stretchScore(chunks, sums, role, from, to) + (agreement?.stretch(role, chunks, from) ?? 0);
        extend(table, chunks, agreement, role, from, to, inner);
      }
    }
  }
  return trace(table, chunks.length);
}

function extend(
  table: Map<string, Cell>[],
  chunks: Chunk[],
  agreement: Agreement | null,
  role: Role,
  from: number,
  to: number,
  inner: number,
): void {
  for (const [key, cell] of table[from] ?? []) {
    const mask = Number(key.slice(0, key.indexOf("-")));
    const last = (key.slice(key.indexOf("-") + 1) || null) as Role | null;
    if (last === role && role !== "N") continue;
    if ((mask & ONCE[role]) !== 0) continue;
    const change = from === 0 ? 0 : changeCost(chunks, from, last, role);
    const score = cell.score + inner - change + orderScore(mask, role) + (agreement?.order(mask, role) ?? 0);
    const next = `${mask | ONCE[role]}-${role}`;
    const known = table[to]?.get(next);
    if (!known || known.score < score) table[to]?.set(next, { score, back: { index: from, mask, role: last } });
  }
}

function trace(table: Map<string, Cell>[], end: number): Reading {
  let best: { key: string; score: number } | null = null;
  for (const [key, cell] of table[end] ?? []) {
    const mask = Number(key.slice(0, key.indexOf("-")));
    const score = cell.score + MISSING.reduce((sum, [bit, cost]) => sum + ((mask & bit) === 0 ? cost : 0), 0);
    if (!best || score > best.score) best = { key, score };
  }
  const stretches: Stretch[] = [];
  let at = end;
  let key = best?.key ?? "";
  for (let cell = table[at]?.get(key); cell?.back; cell = table[at]?.get(key)) {
    const { index, mask, role } = cell.back;
    stretches.unshift({ role: key.slice(key.indexOf("-") + 1) as Role, from: index, to: at });
    at = index;
    key = `${mask}-${role ?? ""}`;
  }
  return { stretches, score: best?.score ?? Number.NEGATIVE_INFINITY };
}

interface Sums {
  scores: Record<Role, number[]>;
  /** Cost of not changing the role at the cuts up to a chunk. */
  bridges: Record<Role, number[]>;
  words: number[];
}

function prefixSums(chunks: Chunk[], scores: RoleScores[]): Sums {
  const empty = () => ({ A: [0], T: [0], V: [0], N: [0] });
  const sums: Sums = { scores: empty(), bridges: empty(), words: [0] };
  chunks.forEach((chunk, index) => {
    for (const role of ROLES) {
      sums.scores[role].push((sums.scores[role][index] ?? 0) + (scores[index]?.[role] ?? 0));
      sums.bridges[role].push((sums.bridges[role][index] ?? 0) + (index === 0 ? 0 : bridgeCost(chunks, index, role)));
    }
    sums.words.push((sums.words[index] ?? 0) + chunk.text.split(" ").length);
  });
  return sums;
}

function stretchScore(chunks: Chunk[], sums: Sums, role: Role, from: number, to: number): number {
  const between = (list: number[], start: number) => (list[to] ?? 0) - (list[start] ?? 0);
  const total = between(sums.scores[role], from) - between(sums.bridges[role], from + 1);
  if (role === "A") return total;
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
  if (role === "V") return whole - (words > 22 ? 2 : 0);
  const bracket = /^[([]/.test(chunks[from]?.text ?? "") ? 2 : 0;
  const length = words < 2 ? 1.6 : words === 2 ? 0.5 : words > 45 ? 3 : 0;
  return whole + (words >= 4 ? 0.6 : 0) - length - bracket;
}

const has = (cut: number, flag: number) => (cut & flag) !== 0;

/** What it costs to give the chunks on both sides of a cut the same role. */
function bridgeCost(chunks: Chunk[], index: number, role: Role): number {
  const cut = chunks[index]?.cut ?? 0;
  const sameLook = chunks[index]?.look === chunks[index - 1]?.look;
  let cost = 0;
  if (has(cut, CUT.line)) {
    const goesOn = isBrokenLine(chunks, index);
    const title = goesOn ? 0.2 : sameLook && chunks[index]?.look !== "" ? 0.9 : 2.2;
    cost += role === "A" ? 1 : role === "V" ? (goesOn ? 0.4 : 1.2) : title;
  }
  if (has(cut, CUT.tab)) cost += 2;
  if (has(cut, CUT.bar)) cost += 1.5;
  if (has(cut, CUT.quote)) cost += role === "A" ? 3 : 2.6;
  if (has(cut, CUT.stop)) cost += role === "T" ? 1.7 : role === "A" ? 1.8 : 0.9;
  if (has(cut, CUT.semicolon)) cost += role === "A" ? 0 : 0.8;
  if (has(cut, CUT.colon)) cost += role === "A" ? 2.2 : 0;
  if (has(cut, CUT.question)) cost += role === "T" ? 0.7 : 2;
  if (has(cut, CUT.dash)) cost += role === "A" ? 2 : 0.1;
  if (has(cut, CUT.comma)) cost += role === "T" ? 0.25 : 0;
  if (has(cut, CUT.style) && !sameLook)
    cost += isInSentence(chunks, index) ? 0.1 : role === "T" ? 1.1 : role === "V" ? 0.7 : 0.1;
  return cost;
}

/** "symbionts in *Norlandia* sponges": the style changes inside a sentence, without any mark. */
function isInSentence(chunks: Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const before = chunks[index - 1];
  if (chunk === undefined || before === undefined || chunk.cut !== CUT.style) return false;
  if (chunk.token !== undefined || before.token !== undefined || /[.,;:?!)\]”"]$/.test(before.text)) return false;
  return (
    /^\p{Ll}/u.test(chunk.text) ||
    /(?:^|\s)(?:of|the|in|on|for|and|with|from|to|by|a|an|de|la|le|der|die|von|und|von|et)$/i.test(before.text)
  );
}

/** "…inverse problems and its" + "numerical implementation": the line ends inside a sentence. */
function isBrokenLine(chunks: Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const before = chunks[index - 1];
  return (
    chunk !== undefined &&
    before !== undefined &&
    chunk.look === before.look &&
    chunk.token === undefined &&
    before.token === undefined &&
    /^\p{Ll}{2}/u.test(chunk.text) &&
    !/[.?!:]$/.test(before.text)
  );
}

/** What it costs to change the role at a cut: nothing at a line end or quote, much at a mere "and". */
function changeCost(chunks: Chunk[], index: number, before: Role | null, after: Role): number {
  const chunk = chunks[index];
  const cut = chunk?.cut ?? 0;
  const previous = chunks[index - 1];
  const looksDiffer = chunk?.look !== previous?.look;
  let cost = 5;
  const at = (flag: number, price: number) => {
    if (has(cut, flag)) cost = Math.min(cost, price);
  };
  at(CUT.and, 5);
  at(CUT.weakStop, 1.3);
  at(CUT.dash, 0.9);
  at(CUT.bracket, 0.7);
  at(CUT.colon, before === "A" ? 0.6 : 1.8);
  at(CUT.comma, 0.7);
  at(CUT.semicolon, 0.5);
  at(CUT.token, 0);
  at(CUT.question, 0.3);
  at(CUT.stop, 0);
  at(CUT.bar, 0);
  at(CUT.tab, -0.2);
  at(CUT.line, -0.3);
  at(CUT.quote, -0.6);
  if (has(cut, CUT.line) && isBrokenLine(chunks, index)) cost += 1.2;
  if (isInSentence(chunks, index)) return 2.2;
  if (has(cut, CUT.style) && looksDiffer) cost = Math.min(cost, 0.9) - 0.5;
  if (!looksDiffer && chunk?.look && !has(cut, CUT.line | CUT.token) && chunk.href === previous?.href)
    cost += chunk.look.includes("L") ? 2 : 0.8;
  return cost;
}

/** Orders that lists of publications really have: authors–title–venue and title–authors–venue; a venue hardly ever comes first. */
function orderScore(mask: number, role: Role): number {
  if (role === "V" && mask === 0) return -2.5;
  if (role === "V" && (mask & ONCE.T) === 0) return -2;
  if (role === "A" && (mask & ONCE.V) !== 0) return -1.2;
  if (role === "T" && (mask & ONCE.V) !== 0) return -1;
  if (role === "T" && (mask & ONCE.A) !== 0) return 0.3;
  return 0;
}
