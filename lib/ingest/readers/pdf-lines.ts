import type { Glyph, PdfPage } from "#lib/ingest/readers/pdf-engine.ts";
import { cleanGlyphs } from "#lib/ingest/readers/pdf-glyphs.ts";
import { orderFragments } from "#lib/ingest/readers/pdf-order.ts";

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
}

/** One printed line: fragments from left to right, parted by wide gaps. */
export interface Line extends Fragment {
  page: number;
  cells: Fragment[];
  /** A bullet is drawn in front of it. */
  dotted?: true;
}

/** Gaps wider than this many font sizes part two fragments; smaller ones are blanks between words. */
const WIDE = 1.15;

/** A date or period that fills a narrow first column. */
const NARROW_DATE = /^[\d./\s–—-]*(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d(?:\s*[–—-]+\s*[\p{L}\d./ ]{0,12})?$/u;
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

/** The printed lines of a page in reading order. */
export function linesOf(page: PdfPage): Line[] {
  const upright = page.glyphs.filter((glyph) => !glyph.turned);
  // A page set sideways as a whole is read as it stands; single sideways words are stamps.
  const glyphs = cleanGlyphs(upright.length * 2 > page.glyphs.length ? upright : page.glyphs);
  const fragments = cutAtColumns(
    fragmentsOf(glyphs)
      .map(withoutLeader)
      .filter((fragment) => fragment.glyphs.length > 0),
  );
  const lines = titleFirst(homeStrays(joinLines(orderFragments(fragments), page.number)), page);
  for (const line of lines) if (page.dots.some((dot) => isBulletOf(dot, line))) line.dotted = true;
  return lines;
}

/** The text of a fragment. */
export function textOf(fragment: Fragment): string {
  return fragment.glyphs.map((glyph) => glyph.text).join("");
}

function fragmentsOf(glyphs: Glyph[]): Fragment[] {
  const fragments: Fragment[] = [];
  let current: Fragment | null = null;
  let blank: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.blank) {
      blank = glyph;
      continue;
    }
    if (current && continues(current, glyph)) {
      if (isWordGap(blank, glyph, current)) current.glyphs.push({ ...(blank ?? glyph), text: " ", blank: true });
      extend(current, glyph);
    } else {
      current = begin(glyph);
      fragments.push(current);
    }
    blank = null;
  }
  for (const fragment of fragments) fragment.size = commonSize(fragment.glyphs);
  return fragments;
}

/** A printed blank parts words; one that the engine only guessed does so from a gap on. */
function isWordGap(blank: Glyph | null, glyph: Glyph, before: Fragment): boolean {
  const gap = (glyph.x - before.right) / glyph.size;
  if (blank) return blank.width > 0 || gap > 0.14;
  return gap > 0.22;
}

/**
 * Cuts "10/2021 – now Assistant Professor" where a narrow gap hides two columns: behind a date,
 * at a place where at least two other lines of the page start.
 */
function cutAtColumns(fragments: Fragment[]): Fragment[] {
  const places = new Map<number, number>();
  for (const { x } of fragments) places.set(Math.round(x), (places.get(Math.round(x)) ?? 0) + 1);
  const starts = (x: number): number =>
    [-1, 0, 1].reduce((sum, shift) => sum + (places.get(Math.round(x) + shift) ?? 0), 0);
  return fragments.flatMap((fragment) => {
    const at = fragment.glyphs.findIndex((glyph, index) => isCut(fragment, glyph, index) && starts(glyph.x) > 1);
    if (at < 0) return [fragment];
    const date = fragment.glyphs.slice(0, at);
    if (date.at(-1)?.blank) date.pop();
    return [fragmentFrom(date), fragmentFrom(fragment.glyphs.slice(at))];
  });
}

function isCut(fragment: Fragment, glyph: Glyph, index: number): boolean {
  if (index < 4 || index > 30 || !/^\p{L}$/u.test(glyph.text)) return false;
  const before = fragment.glyphs[index - 1];
  if (!before?.blank && before?.font === glyph.font) return false;
  return NARROW_DATE.test(textOf({ ...fragment, glyphs: fragment.glyphs.slice(0, index) }).trim());
}

function fragmentFrom(glyphs: Glyph[]): Fragment {
  const [first, ...rest] = glyphs.filter((glyph) => !glyph.blank);
  const fragment = begin(first ?? EMPTY);
  for (const glyph of rest) extend(fragment, glyph);
  return { ...fragment, glyphs, size: commonSize(glyphs) };
}

function continues(fragment: Fragment, glyph: Glyph): boolean {
  const size = Math.max(fragment.size, glyph.size);
  const gap = glyph.x - fragment.right;
  if (gap > WIDE * size || gap < -0.7 * size) return false;
  const drop = glyph.baseline - fragment.baseline;
  if (Math.abs(drop) <= 0.2 * size) return true;
  // Raised or lowered signs are smaller than the line they belong to, and stand within its height.
  const ratio = glyph.size / fragment.size;
  return (ratio < 0.9 || ratio > 1.1) && drop > -0.65 * size && drop < 0.45 * size;
}

function begin(glyph: Glyph): Fragment {
  const { x, y, width, height, baseline, size } = glyph;
  return { glyphs: [glyph], x, right: x + width, top: y, bottom: y + height, baseline, size };
}

function extend(fragment: Fragment, glyph: Glyph): void {
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

function commonSize(glyphs: Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size, blank } of glyphs) if (!blank) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** "Teaching . . . . . . ." → "Teaching". */
function withoutLeader(fragment: Fragment): Fragment {
  const last = fragment.glyphs.findLastIndex(({ text }) => !/^[\s._·…]$/u.test(text));
  const leader = fragment.glyphs.slice(last + 1);
  if (leader.filter(({ blank }) => !blank).length < 6) return fragment;
  const glyphs = fragment.glyphs.slice(0, last + 1);
  const right = Math.max(fragment.x, ...glyphs.map((glyph) => glyph.x + glyph.width));
  return { ...fragment, glyphs, right, size: commonSize(glyphs), led: true };
}

function joinLines(fragments: Fragment[], page: number): Line[] {
  const lines: Line[] = [];
  for (const fragment of fragments) {
    const last = lines.at(-1);
    if (last && besides(last, fragment)) {
      addCell(last, fragment);
    } else lines.push({ ...fragment, page, cells: [fragment] });
  }
  for (const line of lines) {
    line.size = commonSize(line.glyphs);
  }
  return lines;
}

/**
 * Brings home what was drawn out of turn: a short fragment far from its neighbours in drawing order,
 * on the same baseline as another line, is a cell of that line (a date that floats at the right margin).
 */
function homeStrays(lines: Line[]): Line[] {
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
function titleFirst(lines: Line[], page: PdfPage): Line[] {
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

function isBulletOf(dot: PdfPage["dots"][number], line: Line): boolean {
  const middle = dot.y + dot.height / 2;
  const gap = line.x - (dot.x + dot.width);
  return middle > line.top && middle < line.bottom && gap > 0 && gap < 2.5 * line.size && dot.height < 0.6 * line.size;
}

function addCell(line: Line, fragment: Fragment): void {
  line.cells.push(fragment);
  line.cells.sort((a, b) => a.x - b.x);
  line.glyphs = line.cells.flatMap((cell) => cell.glyphs);
  line.x = Math.min(line.x, fragment.x);
  line.right = Math.max(line.right, fragment.right);
  line.top = Math.min(line.top, fragment.top);
  line.bottom = Math.max(line.bottom, fragment.bottom);
}

function besides(line: Line, fragment: Fragment): boolean {
  if (Math.abs(line.baseline - fragment.baseline) > 0.3 * Math.max(line.size, fragment.size)) return false;
  return line.cells.every((cell) => fragment.x >= cell.right - 1 || fragment.right <= cell.x + 1);
}
