import { withoutTracking } from "#lib/ingest/readers/pdf-blanks.ts";
import { cutAtColumns } from "#lib/ingest/readers/pdf-columns.ts";
import type { Glyph, PdfPage } from "#lib/ingest/readers/pdf-engine.ts";
import {
  begin,
  commonSize,
  extend,
  type Fragment,
  fragmentOf,
  type Line,
  type TableCell,
} from "#lib/ingest/readers/pdf-fragment.ts";
import { cleanGlyphs, namelessSigns } from "#lib/ingest/readers/pdf-glyphs.ts";
import { partTables } from "#lib/ingest/readers/pdf-grid.ts";
import { withoutStretch } from "#lib/ingest/readers/pdf-justified.ts";
import { homeLate } from "#lib/ingest/readers/pdf-late.ts";
import { partOpenTables } from "#lib/ingest/readers/pdf-open-table.ts";
import { orderFragments } from "#lib/ingest/readers/pdf-order.ts";
import { addCell, besides, homeCells, homeStrays, titleFirst } from "#lib/ingest/readers/pdf-strays.ts";

/** Gaps wider than this many font sizes part two fragments; smaller ones are blanks between words. */
const WIDE = 1.15;

/**
 * The printed lines of a page in reading order.
 * @param signs what the numbers of fonts without a name mean.
 */
export function linesOf(page: PdfPage, signs: Record<number, string> = namelessSigns([page])): Line[] {
  const upright = page.glyphs.filter((glyph) => !glyph.turned);
  // A page set sideways as a whole is read as it stands; single sideways words are stamps.
  const glyphs = cleanGlyphs(upright.length * 2 > page.glyphs.length ? upright : page.glyphs, signs);
  const { rows, outside } = partTables(glyphs, page.rules, fragmentsOf);
  const open = partOpenTables(
    cutAtColumns(
      fragmentsOf(outside)
        .flatMap(partAtLeaders)
        .filter((fragment) => fragment.glyphs.length > 0),
    ),
  );
  const fragments = inTurn(glyphs, [...rows, ...open.rows], open.outside);
  const lines = titleFirst(homeStrays(homeCells(joinLines(orderFragments(homeLate(fragments)), page.number))), page);
  for (const line of lines) if (page.dots.some((dot) => isBulletOf(dot, line))) line.dotted = true;
  return lines;
}

/** Rows of tables among the other fragments, in the order of drawing. */
function inTurn(glyphs: Glyph[], rows: Fragment[], others: Fragment[]): Fragment[] {
  if (rows.length === 0) return others;
  const places = new Map(glyphs.map((glyph, at): [Glyph, number] => [glyph, at]));
  const placeOf = ({ glyphs: own }: Fragment): number => Math.min(...own.map((glyph) => places.get(glyph) ?? Infinity));
  const found = [...others, ...rows].map((fragment): [number, Fragment] => [placeOf(fragment), fragment]);
  return found.sort((a, b) => a[0] - b[0]).map(([, fragment]) => fragment);
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
      if (isWordGap(blank, glyph, current))
        current.glyphs.push({ ...glyph, width: 0, ...blank, text: " ", blank: true });
      extend(current, glyph);
    } else {
      current = begin(glyph);
      fragments.push(current);
    }
    blank = null;
  }
  for (const fragment of fragments) {
    fragment.glyphs = withoutTracking(fragment.glyphs);
    fragment.size = commonSize(fragment.glyphs);
  }
  return fragments;
}

/**
 * A printed blank parts words; one that the engine only guessed does so from a gap on, which may be none behind a slanted
 * letter: the "f" of "Journal of Africa" reaches far over its blank. "https: // www. org" is guessed at the signs.
 */
function isWordGap(blank: Glyph | null, glyph: Glyph, before: Fragment): boolean {
  const gap = (glyph.x - before.right) / glyph.size;
  if (!blank) return gap > 0.22;
  const last = before.glyphs.at(-1);
  return blank.width > 0 || gap > 0.1 || (isLetter(last) && (glyph.font.italic || (isLetter(glyph) && gap > 0.05)));
}

const isLetter = (glyph: Glyph | undefined): boolean => /^\p{L}$/u.test(glyph?.text ?? "");

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

/** "Teaching . . . . . . ." → "Teaching"; "Oberlin College . . . . . . 2018–2020" → two cells. */
function partAtLeaders(fragment: Fragment): Fragment[] {
  const { glyphs } = fragment;
  const from = glyphs.findIndex((_, at) => leaderAt(glyphs, at) > at);
  if (from < 0) return [fragment];
  const rest = glyphs.slice(leaderAt(glyphs, from));
  const left = trimmed(glyphs.slice(0, from));
  const right = rest.length > 0 ? partAtLeaders(fragmentOf(trimmed(rest))) : [];
  if (left.length === 0) return right;
  return [{ ...fragmentOf(left), ...(right.length === 0 && { led: true }) }, ...right];
}

/** Where the row of at least six dots that starts here ends; the place itself when none does. */
function leaderAt(glyphs: Glyph[], from: number): number {
  const isDot = (glyph: Glyph): boolean => glyph.blank || /^[._·…]$/u.test(glyph.text);
  let end = from;
  while (end < glyphs.length && isDot(glyphs[end] as Glyph)) end += 1;
  return glyphs.slice(from, end).filter(({ blank }) => !blank).length < 6 ? from : end;
}

const trimmed = (glyphs: Glyph[]): Glyph[] =>
  glyphs.slice(
    glyphs.findIndex(({ blank }) => !blank),
    glyphs.findLastIndex(({ blank }) => !blank) + 1,
  );

function joinLines(fragments: Fragment[], page: number): Line[] {
  const lines: Line[] = [];
  for (const fragment of fragments) {
    const last = lines.at(-1);
    if (fragment.row) lines.push({ ...fragment, page, cells: fragment.row.map(wholeCell) });
    else if (last && besides(last, fragment)) {
      addCell(last, fragment);
    } else lines.push({ ...fragment, page, cells: [fragment] });
  }
  for (const line of lines) {
    line.size = commonSize(line.glyphs);
  }
  return lines.map(withoutStretch);
}

/** The lines of a cell as one. */
function wholeCell({ lines }: TableCell): Fragment {
  const glyphs = lines.flatMap((line, index): Glyph[] => {
    const last = line.glyphs.at(-1);
    return last && index < lines.length - 1
      ? [...line.glyphs, { ...last, text: " ", blank: true, width: 0 }]
      : line.glyphs;
  });
  return { ...fragmentOf(glyphs), baseline: lines[0]?.baseline ?? 0 };
}

function isBulletOf(dot: PdfPage["dots"][number], line: Line): boolean {
  const middle = dot.y + dot.height / 2;
  const gap = line.x - (dot.x + dot.width);
  return middle > line.top && middle < line.bottom && gap > 0 && gap < 2.5 * line.size && dot.height < 0.6 * line.size;
}
