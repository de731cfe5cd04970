import { type Fragment, fragmentOf, type Line } from "#lib/ingest/readers/pdf-fragment.ts";

/** Cells that a line drawn out to the margin seems to have at least. */
const FEWEST = 3;

/**
 * "the walls   of   the   northern   harbours": a line that was drawn out to fill its column has gaps as wide as those between
 * cells, but between all of its words: it is one stretch again.
 */
export function withoutStretch(line: Line): Line {
  if (line.row || line.cells.length < FEWEST) return line;
  const between = line.cells.slice(1).map((cell, at) => cell.x - (line.cells[at]?.right ?? 0));
  const inside = line.cells.flatMap(gapsIn);
  const least = Math.min(...between);
  const even = Math.max(...between) < 1.3 * least;
  if (!even || inside.length < 2 || inside.some((gap) => gap < 0.7 * least)) return line;
  return { ...line, cells: [joined(line.cells)] };
}

/** How wide the blanks between the words of a cell are. */
function gapsIn({ glyphs }: Fragment): number[] {
  return glyphs.flatMap((glyph, at) => {
    const [before, next] = [glyphs[at - 1], glyphs[at + 1]];
    return glyph.blank && before && next ? [next.x - before.x - before.width] : [];
  });
}

function joined(cells: Fragment[]): Fragment {
  const glyphs = cells.flatMap((cell, at) => {
    const last = cell.glyphs.at(-1);
    return last && at < cells.length - 1
      ? [...cell.glyphs, { ...last, text: " ", blank: true, x: cell.right, width: 0 }]
      : cell.glyphs;
  });
  return { ...fragmentOf(glyphs), baseline: cells[0]?.baseline ?? 0 };
}
