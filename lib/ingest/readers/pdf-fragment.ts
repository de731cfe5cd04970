import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";

/** Neighbouring signs of one line without a wide gap. Units: points from the top left corner. */
export interface Fragment {
  glyphs: Glyph[];
  x: number;
  right: number;
  top: number;
  bottom: number;
  baseline: number;
  /** Font size of most of its signs. */
  size: number;
  /** Dots or a line led from its last word to the margin; they are left out. */
  led?: true;
  /** The cells of a row of a table with drawn borders. */
  row?: TableCell[];
}

/** A cell of such a table: its lines, and how wide they may be. */
export interface TableCell {
  lines: Fragment[];
  room: number;
}

/** One printed line: fragments from left to right, parted by wide gaps. */
export interface Line extends Fragment {
  page: number;
  cells: Fragment[];
  /** A bullet is drawn in front of it. */
  dotted?: true;
  /** A heading beside what it heads. */
  margin?: true;
}

/** The text of a fragment. */
export function textOf(fragment: Fragment): string {
  return fragment.glyphs.map((glyph) => glyph.text).join("");
}

/** A fragment of one sign. */
export function begin(glyph: Glyph): Fragment {
  const { x, y, width, height, baseline, size } = glyph;
  return { glyphs: [glyph], x, right: x + width, top: y, bottom: y + height, baseline, size };
}

/** Stands in where a cut leaves no sign, which the search for it rules out. */
const EMPTY: Glyph = {
  text: "",
  x: 0,
  y: 0,
  width: 0,
  height: 0,
  baseline: 0,
  size: 1,
  font: { name: "", bold: false, italic: false, symbols: false },
  blank: true,
  faint: false,
  white: false,
  turned: false,
};

/** A fragment of signs that stand beside each other. */
export function fragmentOf(glyphs: Glyph[]): Fragment {
  const [first, ...rest] = glyphs.filter((glyph) => !glyph.blank);
  const fragment = begin(first ?? EMPTY);
  for (const glyph of rest) extend(fragment, glyph);
  return { ...fragment, glyphs, size: commonSize(glyphs) };
}

/** Adds a sign to a fragment. */
export function extend(fragment: Fragment, glyph: Glyph): void {
  fragment.glyphs.push(glyph);
  fragment.x = Math.min(fragment.x, glyph.x);
  fragment.right = Math.max(fragment.right, glyph.x + glyph.width);
  fragment.top = Math.min(fragment.top, glyph.y);
  fragment.bottom = Math.max(fragment.bottom, glyph.y + glyph.height);
  if (glyph.size > fragment.size * 1.1) {
    fragment.size = glyph.size;
    fragment.baseline = glyph.baseline;
  }
}

/** Font size of most signs. */
export function commonSize(glyphs: Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size, blank } of glyphs) if (!blank) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** A line of these cells. */
export function lineOf(cells: Fragment[], page: number): Line {
  const glyphs = cells.flatMap((cell) => cell.glyphs);
  return {
    glyphs,
    cells,
    page,
    x: Math.min(...cells.map(({ x }) => x)),
    right: Math.max(...cells.map(({ right }) => right)),
    top: Math.min(...cells.map(({ top }) => top)),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
    baseline: cells[0]?.baseline ?? 0,
    size: commonSize(glyphs),
  };
}
