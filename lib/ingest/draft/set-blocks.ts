import type { SetBlock } from "#lib/ingest/draft.ts";

/** Headings and items of a text as they are kept: numbers instead of an object for each. */
export function packBlocks(blocks: readonly SetBlock[]): string {
  return JSON.stringify(
    blocks.map(({ kind, level, span }) => [kind === "heading" ? 1 : 0, level, span.start, span.end]),
  );
}

/** What `packBlocks` made, opened again. */
export function unpackBlocks(packed: string): SetBlock[] {
  return (JSON.parse(packed) as number[][]).map(([heading = 0, level = 0, start = 0, end = 0]) => ({
    kind: heading === 1 ? "heading" : "item",
    level,
    span: { start, end },
  }));
}
