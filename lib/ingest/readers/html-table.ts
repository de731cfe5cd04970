import { isCard, repeatedAmong } from "#lib/ingest/readers/html-cards.ts";
import type { Place, Walk } from "#lib/ingest/readers/html-place.ts";
import { shapeOf } from "#lib/ingest/readers/html-shape.ts";
import { isHidden } from "#lib/ingest/readers/html-style.ts";
import { attribute, type HtmlElement, isElement, textOf } from "#lib/ingest/readers/html-tree.ts";

/** Longest row kept as one row; longer ones are a layout, read cell by cell. */
const LONGEST_ROW = 2500;

/**
 * Writes a table. A row of short cells is one row; tables that lay out a page are read cell by cell.
 * A first cell of a few letters (a year, "[J3]") stays with the text beside it.
 */
export function walkTable(walk: Walk, table: HtmlElement, place: Place): void {
  if (place.flat) {
    for (const row of rowsOf(table)) {
      walk.writer.breakLine();
      writeCells(walk, cellsOf(row), place);
    }
    walk.writer.breakLine();
    return;
  }
  walk.writer.close();
  const cards = repeatedAmong(rowsOf(table), 3);
  const filled = (row: HtmlElement) =>
    cellsOf(row).filter((cell) => shapeOf(cell).letters > 0 || hasPicturedLink(cell));
  const isListed = rowsOf(table).filter((row) => isRow(filled(row))).length >= 3;
  for (const row of rowsOf(table)) {
    const cells = filled(row);
    if (row.tagName === "caption") walk.element(row, place);
    else if (areEntries(cells)) for (const cell of cells) writeLayout(walk, cell, place, true);
    else if (isRow(cells) || (isListed && isLongCell(cells))) {
      walk.writer.open({ kind: "row", level: 0 });
      writeCells(walk, cells, { ...place, flat: true });
      walk.writer.close();
    } else for (const cell of cells) writeLayout(walk, cell, place, cards.has(row));
  }
}

/** A cell of a layout table: one entry when its row is one of several like it, else part of the page. */
function writeLayout(walk: Walk, cell: HtmlElement, place: Place, repeated: boolean): void {
  if (!repeated || !isCard(cell)) {
    walk.element(cell, place);
    return;
  }
  walk.writer.open({ kind: "item", level: 1 });
  walk.children(cell, { ...place, flat: true });
  walk.writer.close();
}

/** Cells side by side that each tell of one thing in several lines, with its year: books beside their covers. */
function areEntries(cells: HtmlElement[]): boolean {
  const told = cells.map(textOf);
  const letters = cells.map((cell) => shapeOf(cell).letters);
  return (
    cells.length >= 2 &&
    Math.min(...letters) >= 25 &&
    Math.max(...letters) <= 4 * Math.min(...letters) &&
    cells.every((cell) => isCard(cell) && shapeOf(cell).breaks >= 2) &&
    told.every((text) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text) && !text.includes("@"))
  );
}

function isRow(cells: HtmlElement[]): boolean {
  if (cells.length < 2) return false;
  const shapes = cells.map(shapeOf);
  const letters = shapes.reduce((sum, shape) => sum + shape.letters, 0);
  const held = cells.every((cell) => shapeOf(cell).lists === 0 || bulleted(cell) !== null);
  const small = shapes.every((shape) => shape.tables + shape.chapters + shape.headings === 0);
  const columns = shapes.filter((shape) => shape.breaks + shape.blocks > 3 && shape.letters > 60).length;
  return held && small && letters <= LONGEST_ROW && columns < 2;
}

/** The one item of the list that a cell holds and nothing else: such a list only sets a bullet before its words. */
function bulleted(cell: HtmlElement): HtmlElement | null {
  const [list, ...others] = cell.childNodes.filter(isElement);
  const [item, ...more] = list?.childNodes.filter(isElement) ?? [];
  const isAlone = list !== undefined && others.length === 0 && more.length === 0;
  return item?.tagName === "li" && isAlone && shapeOf(item).letters === shapeOf(cell).letters ? item : null;
}

/** One cell of text among rows of several: an entry that has nothing in its other columns. */
function isLongCell([cell, ...more]: HtmlElement[]): boolean {
  if (!cell || more.length > 0) return false;
  const { letters, lists, tables, chapters, headings } = shapeOf(cell);
  return letters > 80 && letters <= LONGEST_ROW && lists + tables + chapters + headings === 0;
}

function writeCells(walk: Walk, cells: HtmlElement[], place: Place): void {
  cells.forEach((cell, index) => {
    if (index > 0) walk.writer.cell();
    const bold = cell.tagName === "th" ? { bold: true as const } : {};
    if (!isHidden(cell)) walk.children(bulleted(cell) ?? cell, { ...place, style: { ...place.style, ...bold } });
    walk.writer.cell();
  });
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((part) => (/^(tbody|thead|tfoot)$/u.test(part.tagName) ? part.childNodes.filter(isElement) : [part]));
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter((cell) => cell.tagName === "td" || cell.tagName === "th");
}

function hasPicturedLink(cell: HtmlElement): boolean {
  return cell.childNodes.some((child) => isElement(child) && /^mailto:/iu.test(attribute(child, "href") ?? ""));
}
