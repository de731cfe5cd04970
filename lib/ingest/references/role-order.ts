import type { Chunk } from "#lib/ingest/references/chunks.ts";
import type { Role, RoleScores } from "#lib/ingest/references/roles.ts";

/** What a role gets behind the roles in `mask` (1 authors, 2 title, 4 venue). */
export type RoleOrder = (mask: number, role: Role, onNewLine: boolean) => number;

/**
 * Orders that lists of publications really have: authors–title–venue and title–authors–venue; a venue hardly ever comes
 * first, and authors come last only on a line of their own: "Slow tides — Mire Letters (2021)" above "Ada Reed, Carl Stone".
 */
export const usualOrder: RoleOrder = (mask, role, onNewLine) => {
  if (role === "V" && mask === 0) return -2.5;
  if (role === "V" && (mask & 2) === 0) return -2;
  if (role === "A" && (mask & 4) !== 0) return onNewLine ? -0.5 : -2.5;
  if (role === "T" && (mask & 4) !== 0) return -1;
  if (role === "T" && (mask & 1) !== 0) return 0.3;
  return 0;
};

const BIT: Record<Role, number> = { A: 1, T: 2, V: 4, N: 0 };

/** One order kept to: what stands elsewhere, or stands without what belongs before it, speaks against it. */
function only(...roles: Role[]): RoleOrder {
  return (mask, role) => {
    if (role === "N") return 0;
    const at = roles.indexOf(role);
    const ahead = roles.slice(0, at).filter((other) => (mask & BIT[other]) === 0).length;
    const passed = roles.slice(at + 1).some((other) => (mask & BIT[other]) !== 0);
    return (passed ? -3 : 0) - ahead * 0.8;
  };
}

interface RareOrder {
  order: RoleOrder;
  /** Whether an entry may be in it, by what its first and its last words look like. */
  suits(first: RoleScores, last: RoleScores): boolean;
}

const likelyPlace = ({ V, T, A }: RoleScores) => V > 0.5 && V > A && V >= T - 1.5;
const likelyPeople = ({ A, T, V }: RoleScores) => A > 1 && A > T && A > V;
const likelyTitle = ({ T, V, A }: RoleScores) => T > 1 && T > V && T > A;

/** Orders that a whole list keeps to or nobody: "TIDE 2024, “Slow walls”. A. Reed", "A. Reed. Mire Letters 3, 2024. Slow walls". */
const RARE: RareOrder[] = [
  { order: only("V", "T", "A"), suits: (first, last) => likelyPlace(first) && likelyPeople(last) },
  { order: only("V", "A", "T"), suits: (first, last) => likelyPlace(first) && likelyTitle(last) },
  { order: only("T", "V", "A"), suits: (first, last) => !likelyPeople(first) && likelyPeople(last) },
  { order: only("A", "V", "T"), suits: (first, last) => likelyPeople(first) && likelyTitle(last) },
];

/** The rare orders in which most of these entries may be. */
export function rareOrders(entries: readonly { chunks: Chunk[]; scores: RoleScores[] }[]): RoleOrder[] {
  const ends = entries.flatMap(({ chunks, scores }) => {
    const said = scores.filter((_, index) => chunks[index]?.token === undefined);
    const [first, last] = [said[0], said.at(-1)];
    return first && last ? [{ first, last }] : [];
  });
  return RARE.filter(({ suits }) => {
    const suited = ends.filter(({ first, last }) => suits(first, last)).length;
    return suited * 2 > entries.length;
  }).map(({ order }) => order);
}
