import { WITH } from "#lib/ingest/references/asides.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { PUBLISHER, VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { isSchool } from "#lib/ingest/words/organization.ts";

/**
 * The pieces of a reference that say where those work who wrote it with the owner: "with Ada Reed (Kvam University), Carl Stone
 * (Salt and Time College)", "with Ada Reed, Kvam University, and Carl Stone, University of Salt, Fen".
 */
export function homesOfAuthors(chunks: Chunk[]): Set<number> {
  const first = chunks.findIndex(({ text }) => WITH.test(text));
  return first < 0 ? new Set() : new Set([...inBrackets(chunks, first), ...behindCommas(chunks, first)]);
}

function inBrackets(chunks: Chunk[], first: number): Set<number> {
  const found = new Set<number>();
  for (let from = first + 1; from < chunks.length; from += 1) {
    const opens = chunks[from]?.text.startsWith("(") && chunks[from]?.token === undefined;
    if (!opens || nameShape((chunks[from - 1]?.text ?? "").replace(WITH, "")) < 1.2) continue;
    const to = chunks.findIndex(({ text }, index) => index >= from && text.endsWith(")"));
    if (to < 0 || to - from > 6) continue;
    const text = chunks
      .slice(from, to + 1)
      .map((chunk) => chunk.text)
      .join(" ");
    if (!/\d/.test(text)) for (let index = from; index <= to; index += 1) found.add(index);
  }
  return found;
}

/** Up to what is no comma: the school right behind a name, and the word behind it, its town. */
function behindCommas(chunks: Chunk[], first: number): Set<number> {
  const found = new Set<number>();
  for (let index = first + 1; index < chunks.length; index += 1) {
    const [before, chunk] = [chunks[index - 1], chunks[index]];
    if (!before || !chunk || (chunk.cut & ~(CUT.comma | CUT.and | CUT.style)) !== 0) break;
    if (chunk.token !== undefined) break;
    const isBehindName = nameShape(before.text.replace(WITH, "")) >= 1.2;
    if (isBehindName && !found.has(index - 1) && isHome(chunk)) found.add(index);
    else if (found.has(index - 1) && (chunk.cut & CUT.and) === 0 && isTown(chunk.text, chunks[index + 1]))
      found.add(index);
  }
  return found;
}

const isHome = ({ text, look }: Chunk): boolean =>
  !look.includes("I") && isSchool(text) && !PUBLISHER.test(text) && !VENUE_CUE.test(text);

/** "Fen" before the next name or the end; two words may be the next of them. */
const isTown = (text: string, next: Chunk | undefined): boolean =>
  /^\p{Lu}[\p{L}.’'-]+$/u.test(text) &&
  (next === undefined || (next.cut & (CUT.comma | CUT.and | CUT.line | CUT.stop)) !== 0);

/** Of the names of a list, as printed: which of them are the schools of others, and their towns. */
export function homesAmong(names: string[]): Set<number> {
  const found = new Set<number>();
  names.forEach((name, index) => {
    const before = names[index - 1];
    if (before === undefined) return;
    if (isSchool(name) && !found.has(index - 1) && nameShape(before) >= 1.2) found.add(index);
    else if (found.has(index - 1) && !name.includes(" ") && isSchool(before)) found.add(index);
  });
  return found;
}
