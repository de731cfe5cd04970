import type { PdfPage } from "#lib/ingest/readers/pdf-engine.ts";
import type { Fragment, Line } from "#lib/ingest/readers/pdf-fragment.ts";

/**
 * Brings home what was drawn out of turn: a short fragment far from its neighbours in drawing order,
 * on the same baseline as another line, is a cell of that line (a date that floats at the right margin).
 */
export function homeStrays(lines: Line[]): Line[] {
  const strays = new Set<Line>();
  lines.forEach((line, index) => {
    if (line.cells.length > 1 || line.glyphs.length > 30) return;
    if (isNear(lines[index - 1], line) || isNear(line, lines[index + 1])) return;
    const home = lines.find((other) => other !== line && !strays.has(other) && besides(other, line));
    if (!home) return;
    addCell(home, line);
    strays.add(line);
  });
  return lines.filter((line) => !strays.has(line));
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
  if (Math.abs(line.baseline - fragment.baseline) > 0.3 * Math.max(line.size, fragment.size)) return false;
  return line.cells.every((cell) => fragment.x >= cell.right - 1 || fragment.right <= cell.x + 1);
}
