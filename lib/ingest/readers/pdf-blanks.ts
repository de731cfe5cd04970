import { median } from "#lib/ingest/passages/median.ts";
import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";

/** Gaps between letters from which their spacing can be told. */
const FEWEST = 12;
/** Widths in font sizes: what letters keep between them at most, and what parts words in a line that was drawn together. */
const LETTERS = 0.06;
const WORDS = 0.13;

/** How far apart a sign and the one before it stand, in font sizes. */
function gapAt(glyphs: Glyph[], at: number): number {
  const [one, two] = [glyphs[at - 1], glyphs[at]];
  return one && two ? (two.x - one.x - one.width) / Math.max(one.size, two.size) : 0;
}

/** "A W A R D  S": in words set with wide letters, a gap parts words only where it is wider than that between letters. */
export function withoutTracking(glyphs: Glyph[]): Glyph[] {
  const between = glyphs.flatMap((glyph, at) =>
    glyph.blank || glyphs[at - 1]?.blank || at === 0 ? [] : [gapAt(glyphs, at)],
  );
  const usual = median(between);
  if (between.length < 4 || usual < LETTERS) return between.length < FEWEST ? glyphs : withNarrow(glyphs, between);
  return glyphs.filter((glyph, at) => {
    const [one, two] = [glyphs[at - 1], glyphs[at + 1]];
    if (!glyph.blank || glyph.width > 0 || !one || !two) return true;
    return (two.x - one.x - one.width) / Math.max(one.size, two.size) > usual + 0.14;
  });
}

/** "effectsin the harbour": where all letters stand close, a gap too narrow to be seen as a blank parts words all the same. */
function withNarrow(glyphs: Glyph[], between: number[]): Glyph[] {
  const wide = between.filter((gap) => gap > LETTERS).length;
  if (wide === 0 || wide * 10 > between.length) return glyphs;
  return glyphs.flatMap((glyph, at) => {
    const before = glyphs[at - 1];
    const parts =
      before && !before.blank && /^[\p{Ll},;]$/u.test(before.text) && /^\p{L}$/u.test(glyph.text) && !glyph.blank;
    if (!parts || gapAt(glyphs, at) < WORDS) return [glyph];
    return [{ ...before, text: " ", blank: true, x: before.x + before.width, width: 0 }, glyph];
  });
}
