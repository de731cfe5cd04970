import type { Line } from "#lib/ingest/readers/pdf-fragment.ts";

/** Lines of a side column by which it is known. */
const FEWEST = 4;
/** How wide it is at most, of the text beside it. */
const NARROW = 0.65;

/**
 * A side column that was drawn after the text of its page stands behind all pages: the text goes on over the page, and no
 * list of it ends in "LANGUAGES: Norlandish".
 */
export function withSidesLast(pages: Line[][]): Line[] {
  const sides: Line[] = [];
  const text = pages.flatMap((lines, at) => {
    const start = sideOf(lines);
    // The first line may be a running head.
    const next = pages[at + 1]?.slice(0, 3) ?? [];
    const column = lines.slice(0, Math.max(0, start));
    if (start <= 0 || !next.some((line) => isIn(column, line))) return lines;
    sides.push(...lines.slice(start));
    return column;
  });
  return [...text, ...sides];
}

/** Where the last column of a page begins, one that is clear of all lines before it; 0 when the page has none. */
function sideOf(lines: Line[]): number {
  const start = lines.findLastIndex(
    (line, at) => at > 0 && line.baseline < (lines[at - 1]?.baseline ?? 0) - 3 * line.size,
  );
  const [main, side] = [lines.slice(0, Math.max(0, start)), lines.slice(Math.max(0, start))];
  if (start <= 0 || side.length < FEWEST || side.length * 2 > main.length * 3) return 0;
  const left = Math.min(...side.map(({ x }) => x));
  const right = Math.max(...side.map(({ right: edge }) => edge));
  const beside = main.filter(({ baseline }) => baseline > (side[0]?.top ?? 0) - (side[0]?.size ?? 0));
  // Two columns of one width are read one after the other.
  const width = Math.max(...beside.map((line) => line.right)) - Math.min(...beside.map(({ x }) => x));
  if (right - left > NARROW * width) return 0;
  return beside.length >= FEWEST && beside.every((line) => line.x > right || line.right < left) ? start : 0;
}

/** Whether a line begins where lines of a column begin. */
const isIn = (column: Line[], line: Line): boolean =>
  column.filter(({ x }) => Math.abs(x - line.x) < 1.5).length >= FEWEST;
