import type { Block, ReadDocument } from "#lib/ingest/document.ts";

/** Fewer steps may be an entry with notes of its own notes. */
const FEWEST_STEPS = 4;
/** Words too few for a reference: "Code", "Awarded best paper". */
const LONG = 60;

/**
 * Puts the items of a staircase next to each other: a converter that forgot to close its lists writes every entry one level
 * below the entry before it, and no level holds a second one. Readers count levels up to six; there the stairs end.
 */
export function withoutStairs(document: ReadDocument): ReadDocument {
  const { blocks } = document;
  const flat = new Map<Block, number>();
  for (let from = 0; from < blocks.length; ) {
    const stair = stairFrom(blocks, from);
    if (stair.length >= FEWEST_STEPS) for (const item of stair) flat.set(item, stair[0]?.level ?? 1);
    from += Math.max(1, stair.length);
  }
  if (flat.size === 0) return document;
  return { ...document, blocks: blocks.map((block) => ({ ...block, level: flat.get(block) ?? block.level })) };
}

const DEEPEST = 6;

/** The long items from here on that each stand one level below the one before; those of the deepest level are no stairs. */
function stairFrom(blocks: readonly Block[], from: number): Block[] {
  const stair: Block[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    const above = stair.at(-1);
    if (block?.kind !== "item" || block.span.end - block.span.start < LONG) break;
    if (!above && block.level > DEEPEST + 1 - FEWEST_STEPS) break;
    if (above && block.level !== Math.min(DEEPEST, above.level + 1)) break;
    stair.push(block);
  }
  return stair;
}
