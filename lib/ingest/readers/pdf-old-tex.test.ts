import { expect, test } from "vitest";
import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";
import { lineText } from "#lib/ingest/readers/pdf-furniture.ts";
import { linesOf } from "#lib/ingest/readers/pdf-lines.ts";
import { oldTexSigns } from "#lib/ingest/readers/pdf-old-tex.ts";

const FONT = { name: "Serif", bold: false, italic: false, symbols: false };
const glyph = (text: string, x: number, width: number, more: Partial<Glyph> = {}): Glyph => ({
  ...{ text, x, y: 100, width, height: 10, baseline: 110, size: 10, font: FONT },
  ...{ blank: false, faint: false, white: false, turned: false, ...more },
});

test("where ligatures and dashes stand tells which of TeX's encodings a font without a name has", () => {
  const signs = (numbers: number[]) => numbers.map((number) => oldTexSigns(numbers)[number] ?? "?").join("");
  expect(signs([16, 27, 28, 21, 17])).toBe("“fffi–”");
  expect(signs([92, 11, 12, 123, 34])).toBe("“fffi–”");
  expect(oldTexSigns([27, 21])[0xe9]).toBeUndefined();
  expect(oldTexSigns([27, 21])[138]).toBe("Ł");
  expect(oldTexSigns([27, 21])[136]).toBe("•");
});

test("a blank that the engine guessed behind a letter that reaches over it parts words", () => {
  const guess = glyph(" ", 10.9, 0, { blank: true });
  const page = (gap: number, blank: Glyph[]) => ({
    ...{ number: 1, width: 600, height: 800, links: [], dots: [], rules: [] },
    glyphs: [glyph("o", 0, 5), glyph("f", 5, 5), ...blank, glyph("S", 10 + gap, 6), glyph("a", 16 + gap, 5)],
  });
  expect(linesOf(page(0.8, [guess])).map(lineText)).toEqual(["of Sa"]);
  expect(linesOf(page(0.2, [guess])).map(lineText)).toEqual(["ofSa"]);
});
