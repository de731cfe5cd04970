import type { Line } from "#lib/ingest/readers/pdf-fragment.ts";

/**
 * Lines that start an entry of a list with hanging indents, where nothing but the indent parts the entries:
 * "Fennimore, O. Counting sedges in the far" / "    northern mires. Mire Journal, 2019."
 * `full[i]` tells whether line i ran out of room, `edge[i]` whether a new block starts there for another reason.
 */
export function hangingStarts(lines: Line[], full: boolean[], edge: boolean[]): Set<Line> {
  const starts = new Set<Line>();
  const pairs = lines.map((line, index) => isHanging(line, lines[index + 1], full[index] ?? false));
  pairs.forEach((pair, index) => {
    const before = lines[index - 1];
    const inside = before && full[index - 1] && near(before.x, lines[index]?.x ?? 0, before.size) && !pairs[index - 1];
    if (pair && inside && !edge[index]) pairs[index] = false;
  });
  if (pairs.filter(Boolean).length < 2) return starts;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!pairs[index] || !next) return;
    for (const direction of [-1, 1]) {
      for (let at = index; ; at += direction) {
        const other = lines[at];
        if (!other || other.page !== line.page || !inRegion(other, line, next)) break;
        if (near(other.x, line.x, line.size)) starts.add(other);
        if (direction < 0 ? edge[at] : edge[at + 1]) break;
      }
    }
  });
  return starts;
}

function isHanging(line: Line, next: Line | undefined, full: boolean): boolean {
  if (!next || !full || next.page !== line.page || next.cells.length > 1) return false;
  const step = (next.baseline - line.baseline) / line.size;
  const indent = (next.x - line.x) / line.size;
  return step > 0.8 && step < 1.8 && indent > 0.7 && indent < 5 && Math.abs(next.size - line.size) < 0.3;
}

function inRegion(line: Line, base: Line, indented: Line): boolean {
  return near(line.x, base.x, base.size) || near(line.x, indented.x, base.size);
}

function near(one: number, two: number, size: number): boolean {
  return Math.abs(one - two) < 0.3 * size;
}
