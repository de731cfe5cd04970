import { cutAtColumns } from "#lib/ingest/readers/pdf-columns.ts";
import type { Glyph, PdfPage } from "#lib/ingest/readers/pdf-engine.ts";
import { begin, commonSize, extend, type Fragment, type Line } from "#lib/ingest/readers/pdf-fragment.ts";
import { cleanGlyphs } from "#lib/ingest/readers/pdf-glyphs.ts";
import { orderFragments } from "#lib/ingest/readers/pdf-order.ts";
import { addCell, besides, homeStrays, titleFirst } from "#lib/ingest/readers/pdf-strays.ts";

/** Gaps wider than this many font sizes part two fragments; smaller ones are blanks between words. */
const WIDE = 1.15;

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

function isBulletOf(dot: PdfPage["dots"][number], line: Line): boolean {
  const middle = dot.y + dot.height / 2;
  const gap = line.x - (dot.x + dot.width);
  return middle > line.top && middle < line.bottom && gap > 0 && gap < 2.5 * line.size && dot.height < 0.6 * line.size;
}
