import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";

/** How large word processors draw small capitals, of the capitals beside them. */
const LEAST = 0.66;
const MOST = 0.88;

const CAPITAL = /^\p{Lu}$/u;

/**
 * Small capitals that a word processor drew as smaller capitals are small letters again, as large as those beside them:
 * "THE SALT WALL" with a large T, S and W is "The Salt Wall", "112 HARB. L. REV." is "112 Harb. L. Rev.".
 */
export function withoutSmallCapitals(glyphs: readonly Glyph[]): void {
  glyphs.forEach((glyph, at) => {
    const next = glyphs[at + 1];
    if (!next || !isSmall(glyph, next)) return;
    const { size } = next;
    for (const other of glyphs) {
      if (other.size !== size || other.font !== next.font || Math.abs(other.baseline - glyph.baseline) > 0.5) continue;
      if (CAPITAL.test(other.text)) other.text = other.text.toLowerCase();
      other.size = glyph.size;
    }
  });
}

/** A capital, and right behind it, on its line and in its font, a smaller one. */
function isSmall(large: Glyph, small: Glyph): boolean {
  const ratio = small.size / large.size;
  return (
    CAPITAL.test(large.text) &&
    CAPITAL.test(small.text) &&
    large.font === small.font &&
    ratio > LEAST &&
    ratio < MOST &&
    Math.abs(large.baseline - small.baseline) < 0.5 &&
    small.x - large.x - large.width < 0.1 * large.size
  );
}
