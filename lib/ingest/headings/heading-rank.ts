import type { Block } from "#lib/ingest/document.ts";
import { type HeadingSense, namesSection } from "#lib/ingest/words/headings.ts";

/** How deep a heading stands: the level its source gives it, or, for one known by its look alone, from `rank` down. */
export function levelOf(block: Block, look: string, sense: HeadingSense, rank: number): number {
  if (sense.year !== undefined) return 9;
  if (block.kind === "heading") return block.level;
  return look === "caps" || look === "large" ? rank : Math.max(3, rank);
}

/** Where the source itself marks what heads its sections, lines that are only set in capitals or large divide those. */
export function rankBelowMarked(lines: readonly { block: Block; text: string }[]): number {
  const marked = lines.filter(({ block, text }) => block.kind === "heading" && namesSection(text));
  return marked.length < 3 ? 2 : Math.min(...marked.map(({ block }) => block.level)) + 1;
}
