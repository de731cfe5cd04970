import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import type { RoleScores } from "#lib/ingest/references/roles.ts";
import { isInitials, nameShape } from "#lib/ingest/words/name-shape.ts";

const NEVER = -7;

/**
 * What the format itself says a chunk is; null where it does not.
 * @param noted how well what stands in a note names the place.
 */
export function roleTold(
  chunks: Chunk[],
  index: number,
  noted: (chunk: Chunk, next: Chunk | undefined) => number,
): RoleScores | null {
  const chunk = chunks[index];
  // "Handbook of Salt · Reed and Stone, editors": behind the bar stand no more words of the place.
  if (chunk?.role === "venue" && /\beditors?\b|\beds?\b/i.test(behindBar(chunks, index)))
    return { A: NEVER, T: NEVER, V: NEVER, N: 2 };
  if (chunk?.role === undefined) return null;
  // Places hardly ever come first: what is known to be one has to outweigh that. Told in full further on, it is a note.
  if (chunk.role === "badge") return { A: NEVER, T: NEVER, V: 9, N: 2 };
  if (chunk.role === "cited") return { A: NEVER, T: NEVER, V: 7, N: NEVER };
  if (chunk.role === "cited title") return { A: NEVER, T: 6, V: NEVER, N: NEVER };
  if (chunk.role === "author" && index >= placeBehindPeople(chunks)) return null;
  if (chunk.role !== "note") return chunk.token !== undefined && chunk.role === "venue" ? null : byRole(chunk.role);
  // "note = {I ran the models}" of a bibliography that names title and journal itself.
  if (chunk.token !== undefined || !chunks.some(({ role }) => role === "title")) return null;
  const place = chunks.some(({ role }) => role === "venue") ? NEVER : noted(chunk, chunks[index + 1]);
  return { A: NEVER, T: NEVER, V: place, N: 1 };
}

/** The element that should hold the place begins with the people: "<i>Reed, A. & Stone, C. *Harbour Studies*</i>". */
export function isPeopled(chunks: Chunk[], shapes: number[]): boolean {
  const first = chunks.findIndex(({ role }) => role === "venue");
  if (first < 0 || chunks.some(({ role }) => role === "author")) return false;
  const shape = shapes[first] ?? -3;
  return shape >= 2.4 || (shape > 0 && isInitials(chunks[first + 1]?.text ?? ""));
}

/**
 * Where the element that should hold the people goes on to the place: "<p>Reed A., Stone O. — *Mire Letters*, 2021</p>".
 * A dash parts no two people; behind a bar or on a line of its own stands a place that says its year or volume.
 */
function placeBehindPeople(chunks: Chunk[]): number {
  const first = chunks.findIndex(({ role }) => role === "author");
  const at = chunks.findIndex((chunk, index) => {
    if (index <= first || chunk.role !== "author" || chunk.token !== undefined) return false;
    if ((chunk.cut & CUT.dash) !== 0) return true;
    const next = chunks[index + 1];
    const isDated = next?.role === "author" && /^(?:year|date|volume|pages)$/.test(next.token ?? "");
    return (chunk.cut & (CUT.line | CUT.bar)) !== 0 && isDated && nameShape(chunk.text) < 1.2;
  });
  return at < 0 ? chunks.length : at;
}

/** The words of a line from its last bar on, where a chunk stands behind one; else "". */
function behindBar(chunks: Chunk[], index: number): string {
  const line = chunks[index]?.line;
  const bar = chunks.findLastIndex((chunk) => chunk.line === line && (chunk.cut & CUT.bar) !== 0);
  if (bar < 0 || bar > index) return "";
  return chunks
    .slice(bar)
    .filter((chunk) => chunk.line === line)
    .map(({ text }) => text)
    .join(" ");
}

function byRole(role: string): RoleScores {
  const scores: RoleScores = { A: NEVER, T: NEVER, V: NEVER, N: 0 };
  if (role === "author") scores.A = 6;
  else if (role === "title") scores.T = 6;
  else if (role === "venue") scores.V = 6;
  else scores.N = 6;
  return scores;
}
