import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";
import { type Fragment, fragmentOf, type Line, lineOf, textOf } from "#lib/ingest/readers/pdf-fragment.ts";
import { piecesFrom } from "#lib/ingest/readers/text-hints.ts";

/** Lines one below the other of a column that was read before the text beside it. */
const TALLEST = 3;

/**
 * Dates that a narrow column broke over two or three lines, beside what they date, become the first cell of the first of
 * those lines: "Sept  Lecturer, Kvam University" / "2020–Jun  • Tides I" / "2021" → "Sept 2020–Jun 2021  Lecturer, …" /
 * "• Tides I".
 */
export function joinBrokenDates(lines: Line[]): Line[] {
  const others = lines.map((_, at) => besideOf(lines, at));
  const texts = lines.map(({ cells: [first, ...rest] }, at) => {
    const beside = rest.map(textOf).join("   ").trim();
    return `${first ? textOf(first).trim() : ""}   ${beside || (others[at] ? "·" : "")}`;
  });
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const pieces = lines.slice(at, at + piecesFrom(texts, at).length);
    const text = line.cells.length > 1 ? line.cells.slice(1) : others[at]?.cells;
    const apart = line.cells.length === 1;
    if (pieces.length === 0 || !text || (apart && others[at] !== lines[at + pieces.length])) {
      joined.push(line);
      continue;
    }
    joined.push(lineOf([dateOf(pieces), ...text], line.page));
    for (const piece of pieces.slice(1))
      if (piece.cells.length > 1) joined.push(lineOf(piece.cells.slice(1), piece.page));
    at += pieces.length - (apart ? 0 : 1);
  }
  return joined;
}

/** The line a few lines on that stands at the same height, to the right. */
function besideOf(lines: Line[], at: number): Line | undefined {
  const line = lines[at];
  return line?.cells.length === 1
    ? lines
        .slice(at + 1, at + 1 + TALLEST)
        .find(
          (other) =>
            other.page === line.page &&
            Math.abs(other.baseline - line.baseline) < 0.5 * line.size &&
            other.x > line.right,
        )
    : undefined;
}

/** The pieces as one cell, blanks between them. */
function dateOf(pieces: Line[]): Fragment {
  const cells = pieces.flatMap(({ cells: [first] }) => first ?? []);
  const glyphs = cells.flatMap((cell, index): Glyph[] => {
    const last = cell.glyphs.at(-1);
    const blank: Glyph[] = last && index < cells.length - 1 ? [{ ...last, text: " ", blank: true, width: 0 }] : [];
    return [...cell.glyphs, ...blank];
  });
  const first = cells[0];
  const date = fragmentOf(glyphs);
  return first ? { ...date, baseline: first.baseline, size: first.size } : date;
}
