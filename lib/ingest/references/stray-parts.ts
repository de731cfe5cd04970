import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { arePaperLines } from "#lib/ingest/references/paper-lines.ts";
import { type PieceKind, pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { isTold } from "#lib/ingest/references/told.ts";

/** So many papers above the first heading are a list that needs none. */
const FEWEST_PAPERS = 3;
/** One heading above other words, or one such item, may be a title with nothing known below it. */
const FEWEST_PARTS = 2;
const OF_PAPERS: ReadonlySet<PieceKind> = new Set(["whole", "people", "venue", "year"]);

/**
 * What a template has left around a list of papers, which stands above all headings of its part: items above the first paper
 * that tell of none ("1. Fork this repository"), and parts below ("## Hints" / "- Give each file …").
 */
export function strayParts(document: ReadDocument, blocks: readonly Block[]): Set<Block> {
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  const list = first < 0 ? blocks : blocks.slice(0, first);
  const papers = list.filter((block) => isPaper(document, block));
  if (papers.length < FEWEST_PAPERS) return new Set();
  return new Set([
    ...strayHead(document, list, papers),
    ...(first < 0 ? [] : strayTail(document, blocks.slice(first))),
  ]);
}

/** Items of one line that tell of no paper, above nothing but papers of more lines. */
function strayHead(document: ReadDocument, list: readonly Block[], papers: readonly Block[]): readonly Block[] {
  const begin = list.findIndex((block) => papers.includes(block));
  const above = list.slice(0, begin);
  const items = list.slice(begin).filter(({ kind }) => kind === "item");
  const areOther = items.length > above.length && items.every((item) => papers.includes(item) && item.lines.length > 1);
  const isStray = (block: Block) =>
    block.kind === "item" && block.lines.length === 1 && !OF_PAPERS.has(pieceKind(passageOf(document, [block])));
  return above.length >= FEWEST_PARTS && areOther && above.every(isStray) ? above : [];
}

/**
 * The blocks below headings of which most head nothing of a paper: nobody, no place, no time, no abstract; among them only a
 * part with a whole one is kept. None where the headings are those of papers or of topics.
 */
function strayTail(document: ReadDocument, below: readonly Block[]): Block[] {
  const parts: Block[][] = [];
  for (const block of below) {
    if (block.kind === "heading") parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  const stray = parts.filter((part) => !part.some((block) => tellsOfPaper(document, block)));
  if (stray.length < FEWEST_PARTS || stray.length * 2 <= parts.length) return [];
  return parts.filter((part) => !part.some((block) => isPaper(document, block))).flat();
}

function isPaper(document: ReadDocument, block: Block): boolean {
  const passage = passageOf(document, [block]);
  return pieceKind(passage) === "whole" || arePaperLines(passage);
}

function tellsOfPaper(document: ReadDocument, block: Block): boolean {
  const passage = passageOf(document, [block]);
  return (
    isTold(words(document.text, block.span)) ||
    OF_PAPERS.has(pieceKind(passage)) ||
    linesOf(passage).some((line) => OF_PAPERS.has(pieceKind(line)))
  );
}
