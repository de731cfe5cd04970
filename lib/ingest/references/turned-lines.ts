import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { NEVER, type RoleScores } from "#lib/ingest/references/roles.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";

const AND = /^and$/i;
const has = (chunk: Chunk | undefined, flag: number): boolean => ((chunk?.cut ?? 0) & flag) !== 0;

/** The scores, where lines hold nothing but people and where initials stand behind the last family name. */
export function withTurned(chunks: Chunk[], shapes: number[], scores: RoleScores[]): RoleScores[] {
  const turned = turnedLines(chunks);
  return scores.map((score, index) => {
    if (turned.has(index) && chunks[index]?.role === undefined) return { A: 3, T: NEVER, V: NEVER, N: -1 };
    return areInitialsBehind(chunks, shapes, index) ? { ...score, V: Math.min(score.V, -3) } : score;
  });
}

/** The chunks of lines that hold nothing but "Reed, Ada and Stone, Carl and Fell, C.", as BibTeX joins names. */
function turnedLines(chunks: Chunk[]): Set<number> {
  const lines = Map.groupBy(
    chunks.map((_, index) => index),
    (index) => chunks[index]?.line ?? -1,
  );
  return new Set([...lines.values()].filter((indices) => areTurned(chunks, indices)).flat());
}

function areTurned(chunks: Chunk[], indices: number[]): boolean {
  if (indices.some((index) => chunks[index]?.token !== undefined)) return false;
  const names = indices.filter((index) => !AND.test(chunks[index]?.text ?? ""));
  if (names.length < 4 || names.length % 2 !== 0) return false;
  return names.every((index, at) => {
    const chunk = chunks[index];
    if (at % 2 === 0) return at === 0 || has(chunk, CUT.and) || AND.test(chunks[index - 1]?.text ?? "");
    const turned = `${chunk?.text ?? ""} ${chunks[names[at - 1] ?? -1]?.text ?? ""}`;
    return has(chunk, CUT.comma) && !has(chunk, CUT.and) && nameShape(turned) >= 1.2;
  });
}

/** "Reed, A. B., 2017": initials with their stops between a lone family name and what dates the paper. */
function areInitialsBehind(chunks: Chunk[], shapes: number[], index: number): boolean {
  const shape = shapes[index - 1] ?? -3;
  const { text = "" } = chunks[index] ?? {};
  return (
    has(chunks[index], CUT.comma) &&
    /^(?:year|date|status)$/.test(chunks[index + 1]?.token ?? "") &&
    shape > 0 &&
    shape < 1 &&
    /^(?:\p{Lu}\.[\s-]?){1,3}$/u.test(text) &&
    !/^(?:U\.\s?S\.|U\.\s?K\.)/.test(text)
  );
}
