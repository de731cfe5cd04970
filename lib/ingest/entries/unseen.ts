import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";

/**
 * The passages that nobody sees on the page, and that therefore may yield no facts. A text of which most cannot be
 * seen is no trick but a scan with its recognised words behind the picture: then none.
 */
export function unseenIn({ text, hidden = [] }: ReadDocument): Span[] {
  const unseen = hidden.reduce((sum, { start, end }) => sum + end - start, 0);
  return unseen * 2 > text.length ? [] : hidden;
}

/** Blocks of which something can be seen. */
export function seenBlocks(blocks: Block[], places: readonly Span[]): Block[] {
  if (places.length === 0) return blocks;
  const isHidden = ({ span }: Block) =>
    span.end > span.start && places.some(({ start, end }) => start <= span.start && end >= span.end);
  return blocks.filter((block) => !isHidden(block));
}
