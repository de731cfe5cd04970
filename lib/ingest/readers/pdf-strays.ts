import type { PdfPage } from "#lib/ingest/readers/pdf-engine.ts";
import { type Fragment, type Line, textOf } from "#lib/ingest/readers/pdf-fragment.ts";

/** Lines that a heading in the margin may take. */
const TALLEST = 3;
/** Signs that no date and no heading in a margin has. */
const LONG = 40;

/**
 * Brings home what was drawn out of turn: a short fragment far from its neighbours in drawing order,
 * on the same baseline as another line, is a cell of that line (a date that floats at the right margin). So is a
 * heading of two or three lines in a margin, each of them beside a line of the text.
 */
export function homeStrays(lines: Line[]): Line[] {
  const strays = new Set<Line>();
  lines.forEach((line, index) => {
    if (strays.has(line) || isNear(lines[index - 1], line) || standsInColumn(lines, index)) return;
    let end = index + 1;
    while (end < lines.length && isNear(lines[end - 1], lines[end])) end += 1;
    const group = lines.slice(index, end);
    if (group.length > TALLEST || group.some(({ cells, glyphs }) => cells.length > 1 || glyphs.length > 30)) return;
    const homes = group.map((stray) =>
      lines.find((other) => !group.includes(other) && !strays.has(other) && besides(other, stray)),
    );
    const [first] = homes;
    const isMargin = group.length === 1 || homes.every((home) => home && home.x > (group[0]?.right ?? 0));
    if (!first || !isMargin) return;
    group.forEach((stray, at) => {
      const home = homes[at];
      if (!home) return;
      addCell(home, stray);
      strays.add(stray);
    });
  });
  return lines.filter((line) => !strays.has(line));
}

/**
 * Programs that draw a row cell by cell go up again behind a cell of two or three lines: what then stands to the right of one
 * of them is a cell of that line. "Name of the" / "employer" / "Kvam University", the last beside the first.
 */
export function homeCells(lines: Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    const at = kept.findLastIndex((other) => Math.abs(other.baseline - line.baseline) < 0.3 * line.size);
    const left = at < 0 ? [] : kept.slice(at);
    const isCell =
      last !== undefined &&
      last.baseline > line.baseline - 0.3 * line.size &&
      left.length > 0 &&
      left.length <= TALLEST &&
      !line.row &&
      // "Sept 2019–" / "present" beside a post is one date, and joined as such.
      !/\d/.test(left[0]?.cells.map(textOf).join(" ") ?? "") &&
      left.every((other) => !other.row && other.right < line.x - 0.4 * line.size) &&
      left.slice(1).every(({ cells }) => cells.length === 1);
    if (isCell && left[0]) for (const cell of line.cells) addCell(left[0], cell);
    else kept.push(line);
  }
  return kept;
}

/** Lines of a narrow column by which it is known. */
const COLUMN = 5;

/** "PERSONAL DETAILS" in a side column of short lines: most lines of the column, drawn one after the other, stand close. */
function standsInSideColumn(lines: Line[], index: number): boolean {
  const near = [1, -1].map((step) => {
    let [count, close] = [0, 0];
    for (let at = index; ; at += step) {
      const [line, next] = [lines[at], lines[at + step]];
      if (!line || !next || (next.baseline - line.baseline) * step <= 0 || next.cells.length > 1) return [count, close];
      if (Math.abs(next.x - (lines[index]?.x ?? 0)) > 0.5 * line.size) return [count, close];
      count += 1;
      if (Math.abs(next.baseline - line.baseline) < 3 * line.size) close += 1;
    }
  });
  const [count, close] = [0, 1].map((at) => near.reduce((sum, part) => sum + (part[at] ?? 0), 0));
  return count !== undefined && close !== undefined && count + 1 >= COLUMN && close * 2 > count;
}

/** A heading with much room around it is no stray: lines of text begin where it does, drawn just above or below it. */
function standsInColumn(lines: Line[], index: number): boolean {
  if (standsInSideColumn(lines, index)) return true;
  return [1, -1].some((step) => {
    for (let at = index; ; at += step) {
      const [line, next] = [lines[at], lines[at + step]];
      if (!line || !next || (next.baseline - line.baseline) * step <= 0) return false;
      if (Math.abs(next.x - line.x) > 1.5 * line.size) return false;
      if (next.cells.length === 1 && next.glyphs.length > LONG) return true;
    }
  });
}

function isNear(above: Line | undefined, below: Line | undefined): boolean {
  if (!above || !below) return false;
  const step = Math.abs(below.baseline - above.baseline) / Math.max(above.size, below.size);
  return step < 2.2 && above.x < below.right && below.x < above.right;
}

/** A side column drawn last may hold the name in the largest letters: on the first page it is read first. */
export function titleFirst(lines: Line[], page: PdfPage): Line[] {
  if (page.number !== 1 || lines.length < 6) return lines;
  const largest = lines.reduce((best, line) => (line.size > best.size * 1.15 ? line : best));
  const at = lines.indexOf(largest);
  const startsColumn = (index: number): boolean =>
    index === 0 || (lines[index]?.baseline ?? 0) < (lines[index - 1]?.baseline ?? 0) - 6 * largest.size;
  let start = at;
  while (start > 0 && at - start < 4 && !startsColumn(start)) start -= 1;
  if (start === 0 || !startsColumn(start) || largest.top > page.height / 4) return lines;
  return [...lines.slice(start), ...lines.slice(0, start)];
}

/** Makes a fragment one more cell of a line. */
export function addCell(line: Line, fragment: Fragment): void {
  line.cells.push(fragment);
  line.cells.sort((a, b) => a.x - b.x);
  line.glyphs = line.cells.flatMap((cell) => cell.glyphs);
  line.x = Math.min(line.x, fragment.x);
  line.right = Math.max(line.right, fragment.right);
  line.top = Math.min(line.top, fragment.top);
  line.bottom = Math.max(line.bottom, fragment.bottom);
}

/** True when a fragment stands on the baseline of a line, beside its cells. */
export function besides(line: Line, fragment: Fragment): boolean {
  if (line.row || Math.abs(line.baseline - fragment.baseline) > 0.3 * Math.max(line.size, fragment.size)) return false;
  return line.cells.every((cell) => fragment.x >= cell.right - 1 || fragment.right <= cell.x + 1);
}
