import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { cellsOf, linesOf, type Passage, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { isTimed, pieceKind } from "#lib/ingest/references/piece-kind.ts";

/** Fewer rows of two papers may be one paper, and beside it what is told of it. */
const FEWEST_ROWS = 2;
/** Letters that a title has, and what stands behind it. */
const SHORTEST = 40;
const STATES = /\((?:preprint|unpublished|draft|manuscript)\b/iu;
/** "(With Ada Reed)", ", with Carl Fell and Bea Moss" anywhere in a cell. */
const WITH = /[(,]\s*(?:joint(?:ly)? )?with\s+\p{Lu}/iu;

/**
 * A table set as a grid, in which each cell is a paper ("Slow tides, with Ada Reed, 2019⇥Salt walls, with Carl Fell,
 * 2021"): its rows cut into their cells. In a table of columns ("title⇥people⇥year") no cell says so much alone; the
 * blocks of all others are given back as they are.
 */
export function withPapersInCells(document: ReadDocument, blocks: Block[]): Block[] {
  const rows = blocks.filter(({ kind }) => kind === "row");
  if (rows.length * 2 < blocks.length) return blocks;
  const cells = new Map(rows.map((row) => [row, cellsOf(passageOf(document, [row]))]));
  const several = [...cells.values()].filter((row) => row.length >= 2);
  if (several.length < FEWEST_ROWS || several.length * 2 < rows.length) return blocks;
  const columns = Math.max(...several.map((row) => row.length));
  const isGrid = Array.from({ length: columns }, (_, at) => several.flatMap((row) => row[at] ?? [])).every((column) =>
    arePapers(document, column),
  );
  return isGrid ? blocks.flatMap((block) => cells.get(block)?.map((cell) => asBlock(block, cell)) ?? [block]) : blocks;
}

/** Most cells of a column say when, or how far it got, below words enough for a title; half of them also by whom. */
function arePapers({ text }: ReadDocument, column: Passage[]): boolean {
  const isDated = ({ span }: Passage) => {
    const printed = words(text, span);
    return printed.length >= SHORTEST && (isTimed(printed) || STATES.test(printed));
  };
  const dated = column.filter(isDated);
  const hasPeople = (cell: Passage) => linesOf(cell).some((line) => pieceKind(line) === "people");
  const isSigned = (cell: Passage) =>
    WITH.test(words(text, cell.span)) || pieceKind(cell) === "whole" || (cell.lines.length > 1 && hasPeople(cell));
  const signed = dated.filter(isSigned);
  return dated.length * 3 >= column.length * 2 && signed.length * 2 >= column.length;
}

const asBlock = (row: Block, { span, runs, lines }: Passage): Block => ({ ...row, span, runs, lines });
