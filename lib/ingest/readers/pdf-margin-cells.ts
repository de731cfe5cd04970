import { type Fragment, fragmentOf, type Line, lineOf, textOf } from "#lib/ingest/readers/pdf-fragment.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Points by which what stands in one column may differ. */
const TOLERANCE = 1.5;
const FEWEST = 3;

/**
 * Lines whose heading fills its margin, so that only a word's space parts it from the text: "Appointments Tidal Fellow,
 * Kvam   2021". Where other headings stand in that margin and their text begins in one column, it is cut at that column.
 */
export function withFullMarginsParted(lines: Line[]): Line[] {
  const heads = lines.filter(({ row, cells: [first, second] }) => !row && first && second && isKnown(textOf(first)));
  const margin = Math.min(...heads.map(({ x }) => x));
  const column = heads.filter(({ x }) => Math.abs(x - margin) <= TOLERANCE).map(({ cells }) => cells[1]?.x ?? 0);
  const main = column.find((x) => column.filter((other) => Math.abs(other - x) <= TOLERANCE).length >= FEWEST);
  if (main === undefined) return lines;
  return lines.map((line) => {
    const [first, ...rest] = line.cells;
    const cut = first && !line.row && Math.abs(first.x - margin) <= TOLERANCE ? cutAt(first, main) : null;
    return cut === null ? line : { ...line, ...lineOf([...cut, ...rest], line.page) };
  });
}

/** The heading and the text beside it, where words begin at the column of the text; null where none do, or before it is no heading. */
function cutAt({ glyphs }: Fragment, main: number): [Fragment, Fragment] | null {
  const at = glyphs.findIndex(({ blank, x }) => !blank && Math.abs(x - main) <= TOLERANCE);
  if (at <= 0 || glyphs[at - 1]?.blank !== true) return null;
  const head = fragmentOf(glyphs.slice(0, at).filter((glyph, index) => !glyph.blank || index < at - 1));
  return isKnown(textOf(head)) ? [head, fragmentOf(glyphs.slice(at))] : null;
}

const isKnown = (text: string): boolean => {
  const words = text.trim();
  return words.length >= 4 && words.length <= 40 && /^\p{Lu}/u.test(words) && senseOfHeading(words, true) !== null;
};
