import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";
import { type Fragment, fragmentOf, type TableCell } from "#lib/ingest/readers/pdf-fragment.ts";
import type { Box } from "#lib/ingest/readers/pdf-view.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

/** Points by which two rules that meet may miss each other. */
const LOOSE = 2.5;
/** More are a drawing. */
const MOST_RULES = 4000;
/** A cell of more lines lays out a page; what stands in it is read as elsewhere. */
const TALLEST = 8;
const LONGEST = 2500;

/** A drawn line: where it stands across its own direction, and from where to where it runs along it. */
interface Rule {
  at: number;
  from: number;
  to: number;
}

/** What four rules enclose, and the signs printed in it. */
interface Cell {
  left: number;
  right: number;
  top: number;
  bottom: number;
  glyphs: Glyph[];
}

/**
 * The rows of tables with drawn borders, each as one fragment of several cells, and the signs that stand in none.
 * "| Lecturer | Kvam University, Department | 2014–2020 |" with "of Tides" on the second line of its middle cell is one row.
 * @param toFragments puts the signs of one cell together.
 */
export function partTables(
  glyphs: Glyph[],
  rules: Box[],
  toFragments: (glyphs: Glyph[]) => Fragment[],
): { rows: Fragment[]; outside: Glyph[] } {
  const cells = cellsOf(glyphs, rules);
  const rows = tablesOf(cells).flatMap((table) => (isTable(table) ? table.filter((row) => isRow(row)) : []));
  const inside = new Set(rows.flat().flatMap((cell) => cell.glyphs));
  return {
    rows: rows.map((row) => rowOf(row.map((cell) => cellOf(cell, toFragments)))),
    outside: glyphs.filter((glyph) => !inside.has(glyph)),
  };
}

function cellsOf(glyphs: Glyph[], boxes: Box[]): Cell[] {
  if (boxes.length < 6 || boxes.length > MOST_RULES) return [];
  const upright = joined(
    boxes.filter((box) => !isLevel(box)).map(({ x, y, width, height }) => rule(x + width / 2, y, y + height)),
  );
  // A line under a name is no border: it meets none.
  const level = joined(
    boxes.filter(isLevel).map(({ x, y, width, height }) => rule(y + height / 2, x, x + width)),
  ).filter((line) => upright.some((border) => meets(line, border)));
  if (level.length < 3 || upright.length < 3) return [];
  const cells: Cell[] = [];
  let cell: Cell | undefined;
  for (const glyph of glyphs) {
    const [x, y] = [glyph.x + glyph.width / 2, glyph.y + glyph.height / 2];
    // A blank stays with the word before it.
    if (!glyph.blank && !(cell && holds(cell, x, y))) {
      cell = cells.find((other) => holds(other, x, y)) ?? enclosing(level, upright, x, y);
      if (cell && !cells.includes(cell)) cells.push(cell);
    }
    cell?.glyphs.push(glyph);
  }
  return cells;
}

/** True where two rules touch or cross. */
const meets = (one: Rule, two: Rule): boolean =>
  two.at > one.from - LOOSE && two.at < one.to + LOOSE && one.at > two.from - LOOSE && one.at < two.to + LOOSE;

const isLevel = ({ width, height }: Box): boolean => width > height;
const rule = (at: number, from: number, to: number): Rule => ({ at, from, to });
const holds = ({ left, right, top, bottom }: Cell, x: number, y: number): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Rules drawn cell by cell, end to end, as one. */
function joined(rules: Rule[]): Rule[] {
  const found: Rule[] = [];
  for (const next of rules.sort((a, b) => a.at - b.at || a.from - b.from)) {
    const same = found.findLast(
      ({ at, from, to }) => next.at - at < LOOSE && next.from < to + LOOSE && from < next.to + LOOSE,
    );
    if (!same) found.push({ ...next });
    else [same.from, same.to] = [Math.min(same.from, next.from), Math.max(same.to, next.to)];
  }
  return found;
}

function enclosing(level: Rule[], upright: Rule[], x: number, y: number): Cell | undefined {
  const [left, right] = around(upright, x, y);
  const [top, bottom] = around(level, y, x);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  return { left, right, top, bottom, glyphs: [] };
}

/** The nearest rules on both sides of a place that pass by it. */
function around(rules: Rule[], place: number, along: number): [number | undefined, number | undefined] {
  const passing = rules.filter(({ from, to }) => from - LOOSE < along && along < to + LOOSE).map(({ at }) => at);
  return [passing.findLast((at) => at <= place), passing.find((at) => at > place)];
}

/** Rows that touch, of cells that begin at one height, from left to right. */
function tablesOf(cells: Cell[]): Cell[][][] {
  const rows: Cell[][] = [];
  for (const cell of cells.filter(({ glyphs }) => glyphs.some(({ blank }) => !blank)).sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row?.[0] && cell.top - row[0].top < LOOSE) row.push(cell);
    else rows.push([cell]);
  }
  const tables: Cell[][][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const sorted = row.sort((a, b) => a.left - b.left);
    if ((sorted[0]?.top ?? 0) > bottom + LOOSE) tables.push([]);
    tables.at(-1)?.push(sorted);
    bottom = Math.max(bottom, ...row.map((cell) => cell.bottom));
  }
  return tables;
}

/** Two rows of several cells at least; words that head sections beside what they head are a layout. */
function isTable(rows: Cell[][]): boolean {
  const parted = rows.filter((row) => row.length > 1);
  const heads = parted.filter(([first]) => first && namesSection(wordsOf(first)));
  return parted.length >= 2 && (heads.length < 2 || parted.some((row) => row.length > 2));
}

function isRow(row: Cell[]): boolean {
  const lines = row.map(({ glyphs }) => new Set(glyphs.map(({ baseline }) => Math.round(baseline / 3))).size);
  const signs = row.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  return row.length > 1 && Math.max(...lines) <= TALLEST && signs <= LONGEST;
}

const wordsOf = ({ glyphs }: Cell): string => glyphs.map(({ text }) => text).join("");

/** The lines of a cell from top to bottom, and how much room there was for them. */
function cellOf({ left, right, glyphs }: Cell, toFragments: (glyphs: Glyph[]) => Fragment[]): TableCell {
  const lines: Fragment[] = [];
  for (const fragment of toFragments(glyphs).sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.baseline - fragment.baseline) < 0.3 * fragment.size)
      lines[lines.length - 1] = beside(last, fragment);
    else lines.push(fragment);
  }
  const padding = Math.max(0, Math.min(...lines.map(({ x }) => x - left)));
  return { lines, room: right - left - 2 * padding };
}

/** Two stretches of one line, a blank between them. */
function beside(one: Fragment, two: Fragment): Fragment {
  const [left, right] = one.x <= two.x ? [one, two] : [two, one];
  const [first] = right.glyphs;
  const blank = first ? [{ ...first, text: " ", blank: true, x: left.right, width: 0 }] : [];
  return fragmentOf([...left.glyphs, ...blank, ...right.glyphs]);
}

function rowOf(row: TableCell[]): Fragment {
  return { ...fragmentOf(row.flatMap(({ lines }) => lines.flatMap(({ glyphs }) => glyphs))), row };
}
