import type { CoauthorPart, CoauthorRow, JointCandidates } from "#lib/tables/coauthors.ts";

/** A person in the drawing. Candidates stand at the left, those who connect them at the right. */
export interface NetworkNode {
  key: string;
  name: string;
  part: CoauthorPart;
  /** Pixels from the top. */
  y: number;
}

export interface NetworkLink {
  from: number;
  to: number;
  papers: number;
}

export interface Network {
  candidates: NetworkNode[];
  connectors: NetworkNode[];
  /** From a candidate's place to a connector's. */
  links: NetworkLink[];
  /** Between two candidates' places: works both list. */
  joint: NetworkLink[];
  /** Pixels. */
  height: number;
  /** Connectors left out because the drawing would not be readable. */
  left: number;
}

const MOST = 24;
const ROW = 26;

/**
 * The small drawing of who connects the candidates: shared coauthors and members only. The same rows give the same
 * drawing; names stand where their lines are short (a few rounds of barycentres). Null when nothing is connected.
 */
export function networkOf(rows: readonly CoauthorRow[], joint: readonly JointCandidates[]): Network | null {
  const connecting = rows
    .filter((row) => row.part !== "candidate" && (row.who.length > 1 || row.part !== "other"))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.who.length - a.who.length || b.papers - a.papers || inOrder(a, b));
  const drawn = connecting.slice(0, MOST);
  const people = new Map<number, string>();
  for (const { candidateId, name } of drawn.flatMap((row) => row.who)) people.set(candidateId, name);
  for (const { a, b } of joint) people.set(a.id, a.name).set(b.id, b.name);
  if (people.size === 0) return null;
  const { candidates, connectors } = settle(
    [...people].sort(([, a], [, b]) => (a < b ? -1 : 1)),
    drawn,
  );
  const height = Math.max(candidates.length, connectors.length) * ROW;
  const placeOf = new Map(candidates.map(([id], at) => [id, at]));
  return {
    candidates: candidates.map(([id, name], at) => node(String(id), name, "candidate", at, candidates.length, height)),
    connectors: connectors.map(({ key, name, part }, at) => node(key, name, part, at, connectors.length, height)),
    links: connectors.flatMap((row, to) =>
      row.who.map(({ candidateId, papers }) => ({ from: placeOf.get(candidateId) ?? 0, to, papers })),
    ),
    joint: joint.map(({ a, b, papers }) => ({ from: placeOf.get(a.id) ?? 0, to: placeOf.get(b.id) ?? 0, papers })),
    height,
    left: connecting.length - drawn.length,
  };
}

/** Members first: they are what conflicts are about. */
const rankOf = ({ part }: CoauthorRow): number => ["member", "maybe-member", "candidate", "other"].indexOf(part);
const inOrder = (a: CoauthorRow, b: CoauthorRow): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

type Person = readonly [id: number, name: string];
const ROUNDS = 6;

/** Orders both sides so that lines cross less: each stands at the mean of those it is connected with. */
function settle(
  people: readonly Person[],
  rows: readonly CoauthorRow[],
): { candidates: Person[]; connectors: CoauthorRow[] } {
  let candidates = [...people];
  let connectors = [...rows];
  for (let round = 0; round < ROUNDS; round += 1) {
    const left = new Map(candidates.map(([id], at) => [id, at]));
    connectors = byMean(connectors, (row) => row.who.map(({ candidateId }) => left.get(candidateId) ?? 0));
    const right = new Map<number, number[]>();
    for (const [at, row] of connectors.entries())
      for (const { candidateId } of row.who) right.set(candidateId, [...(right.get(candidateId) ?? []), at]);
    const scale = connectors.length > 0 ? candidates.length / connectors.length : 1;
    const last = new Map(candidates.map(([id], at) => [id, at]));
    candidates = byMean(candidates, ([id]) => right.get(id)?.map((at) => at * scale) ?? [last.get(id) ?? 0]);
  }
  return { candidates, connectors };
}

function byMean<T>(list: readonly T[], places: (one: T) => number[]): T[] {
  const means = new Map(
    list.map((one) => {
      const all = places(one);
      return [one, all.reduce((sum, at) => sum + at, 0) / Math.max(1, all.length)];
    }),
  );
  return list.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
}

function node(key: string, name: string, part: CoauthorPart, at: number, count: number, height: number): NetworkNode {
  return { key, name, part, y: Math.round(((at + 0.5) * height) / count) };
}
