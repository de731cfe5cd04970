import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { isTimed, type PieceKind } from "#lib/ingest/references/piece-kind.ts";

/**
 * Where entries begin in a list of papers of a few lines each, the title on the first and a date on the others, with single
 * lines between them that say no date ("Abstract", "Media: …"): what has lines, or is a whole reference, begins an entry.
 * Null where other blocks stand first or between. `kinds` are those of the blocks.
 */
export function linedStarts(document: ReadDocument, blocks: Block[], kinds: PieceKind[]): Set<Block> | null {
  const said = (start: number, end: number) => isTimed(document.text.slice(start, end));
  const starts = new Set(
    blocks.filter(({ span, lines }, index) => {
      const end = lines[1];
      const isLined = end !== undefined && !said(span.start, end) && said(end, span.end);
      return isLined || kinds[index] === "whole" || kinds[index] === "year";
    }),
  );
  const lined = [...starts].filter(({ lines }) => lines.length > 1).length;
  const asides = blocks.filter((block) => !starts.has(block));
  const first = blocks[0];
  const areAsides = asides.every(({ lines, span }) => lines.length === 1 && !said(span.start, span.end));
  return lined >= 2 && first && starts.has(first) && areAsides ? starts : null;
}
