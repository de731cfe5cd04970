import { expect, test } from "vitest";
import { withoutTracking } from "#lib/ingest/readers/pdf-blanks.ts";
import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";

const FONT = { name: "Tide", bold: false, italic: false, symbols: false };

/** Letters of ten points, five wide, each so many points behind the one before it. */
function letters(text: string, gapBefore: (at: number) => number): Glyph[] {
  let x = 0;
  return [...text].map((sign, at) => {
    x += at === 0 ? 0 : 5 + gapBefore(at);
    const glyph = { text: sign, x, y: 0, width: 5, height: 10, baseline: 10, size: 10, font: FONT };
    return { ...glyph, blank: false, faint: false, white: false, turned: false };
  });
}

const read = (glyphs: Glyph[]): string =>
  withoutTracking(glyphs)
    .map(({ text }) => text)
    .join("");

const WORDS = "theslowharboursofthebaywentonandtheolderwalls";

test.each([
  [
    "a gap that is narrow for a blank parts words whose letters stand close",
    0,
    "the slowharboursofthebaywentonandtheolder walls",
  ],
  ["it parts none where letters are set wide", 1.2, WORDS],
] as const)("%s", (_, spacing, expected) => {
  const glyphs = letters(WORDS, (at) => (at === 3 || at === 40 ? 1.6 : spacing));
  expect(read(glyphs)).toBe(expected);
});
