import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import { SAID_BELOW } from "#lib/ingest/references/asides.ts";
import { isLawCited } from "#lib/ingest/references/law-citations.ts";
import { isTimed, type PieceKind, pieceKind } from "#lib/ingest/references/piece-kind.ts";

/** What each block of a list is; below "2024" on a line of its own no paper repeats the year. */
export function kindsOf(document: ReadDocument, blocks: Block[]): PieceKind[] {
  const kinds = blocks.map((block, index): PieceKind => {
    const piece = passageOf(document, [block]);
    return index > 0 && SAID_BELOW.test(piece.text) && !isLawCited(piece.text) ? "labels" : pieceKind(piece);
  });
  if (kinds[0] !== "year") return kinds;
  return blocks.map((block, index) => {
    const piece = passageOf(document, [block]);
    return kinds[index] === "year" || kinds[index] === "labels"
      ? kinds[index]
      : pieceKind({ ...piece, text: `${piece.text} (2000)` });
  });
}

/**
 * Where entries begin in a list of papers of a few lines each, the title on the first and a date on the others, with single
 * lines between them that say no date ("Abstract", "Media: …"): what has lines, or is a whole reference, begins an entry.
 * Null where other blocks stand first or between. `kinds` are those of the blocks.
 */
export function linedStarts(document: ReadDocument, blocks: Block[], kinds: PieceKind[]): Set<Block> | null {
  const said = (start: number, end: number) => {
    const text = document.text.slice(start, end);
    return isTimed(text) || /\bpreprint\b/i.test(text);
  };
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
