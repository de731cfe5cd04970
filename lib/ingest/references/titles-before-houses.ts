import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { NEVER, type RoleScores } from "#lib/ingest/references/roles.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";

/** "Quayside University Press", "Fen Verlag", "Routledge": the words of a name say that it is a house. */
const HOUSE =
  /^(?:(?:\p{Lu}[\p{L}’'.-]*|and|&|of|the)\s){0,6}(?:Press(?:es)?|Verlag|Publishers|Publishing|Publications|Publishing House)[.,]?$|^(?:Routledge|Brill|Bloomsbury|Palgrave(?: Macmillan)?|De Gruyter|Ashgate|Peter Lang|Edward Elgar|Rowman (?:&|and) Littlefield|Suhrkamp|Nomos|Verso)[.,]?$/u;

/** True for the name of a house that brings out books. */
export const isHouse = (text: string): boolean => HOUSE.test(text.trim());

/**
 * "T. Vane, *Salt and Law*, Quayside Press, 2021" between articles whose titles stand in quotes and whose journals in italics:
 * what is set in italics behind the people and in front of a house is the title of a book. The scores of all chunks, those two told.
 */
export function withBooks(chunks: Chunk[], shapes: number[], scores: RoleScores[]): RoleScores[] {
  const told = titlesBeforeHouses(chunks, shapes);
  return told.size === 0 ? scores : scores.map((score, index) => told.get(index) ?? score);
}

function titlesBeforeHouses(chunks: Chunk[], shapes: number[]): Map<number, RoleScores> {
  const none = new Map<number, RoleScores>();
  const from = chunks.findIndex(({ look, token }) => look === "I" && token === undefined);
  if (from < 0 || chunks.some(({ look }) => look.includes("Q"))) return none;
  let to = from + 1;
  while (chunks[to]?.look === "I" && chunks[to]?.token === undefined) to += 1;
  const [house, behind] = [chunks[to], chunks[to + 1]];
  const before = chunks.slice(0, from);
  const arePeople = before.every(
    ({ text, token }) => token !== undefined || nameShape(text) >= 0.6 || /^(?:and|&)$/u.test(text),
  );
  const isBehind = house !== undefined && house.token === undefined && (house.cut & (CUT.comma | CUT.stop)) !== 0;
  const isLast =
    behind === undefined ||
    behind.token !== undefined ||
    chunks[to + 2] === undefined ||
    chunks[to + 2]?.token !== undefined;
  const title = chunks.slice(from, to);
  if (!arePeople || before.length === 0 || !isBehind || !isLast || !isHouse(house.text)) return none;
  if (title.some(({ text }, at) => VENUE_CUE.test(text) && (shapes[from + at] ?? 0) >= 0)) return none;
  const scores = new Map(
    title.map((_, at): [number, RoleScores] => [from + at, { A: NEVER, T: 6, V: NEVER, N: NEVER }]),
  );
  return scores.set(to, { A: NEVER, T: NEVER, V: 2, N: 0.5 });
}
