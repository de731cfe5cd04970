import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { NEVER, type RoleScores } from "#lib/ingest/references/roles.ts";
import { THESIS } from "#lib/ingest/references/word-scores.ts";

/** "Master of Science thesis" has four words. */
const MOST_WORDS = 4;

/** "*Ph.D. thesis: Slow tides*": the label that says what it is, and the title behind its colon. Null for other chunks. */
export function thesisLabelled(chunks: Chunk[], index: number): RoleScores | null {
  if (isLabel(chunks, index)) return { A: NEVER, T: NEVER, V: -2, N: 2 };
  return isLabel(chunks, index - 1) ? { A: NEVER, T: 4, V: -2, N: -2 } : null;
}

function isLabel(chunks: Chunk[], index: number): boolean {
  const [label, title] = [chunks[index], chunks[index + 1]];
  if (!label || !title || (title.cut & CUT.colon) === 0 || title.line !== label.line) return false;
  return label.text.split(" ").length <= MOST_WORDS && THESIS.test(label.text);
}
