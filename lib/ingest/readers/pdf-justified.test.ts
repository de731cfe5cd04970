import { expect, test } from "vitest";
import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";
import { fragmentOf, lineOf, textOf } from "#lib/ingest/readers/pdf-fragment.ts";
import { withoutStretch } from "#lib/ingest/readers/pdf-justified.ts";

const FONT = { name: "Times", bold: false, italic: false, symbols: false };

/** A line of cells; all signs are five points wide, and so many points stand between words and between cells. */
function drawn(cells: string[], between: number, inside: number) {
  let x = 70;
  const parts = cells.map((text) => {
    const glyphs = [...text].map((sign): Glyph => {
      const width = sign === " " ? inside : 5;
      const glyph = { text: sign, x, y: 90, width, height: 12, baseline: 100, size: 10, font: FONT };
      x += width;
      return { ...glyph, blank: sign === " ", faint: false, white: false, turned: false };
    });
    x += between;
    return fragmentOf(glyphs);
  });
  return withoutStretch(lineOf(parts, 1)).cells.map(textOf);
}

test("a line drawn out to fill its column is one stretch; cells with words close to each other stay", () => {
  const words = ["the walls of the old harbour and its", "northern", "tides"];
  expect(drawn(words, 12, 11)).toEqual(["the walls of the old harbour and its northern tides"]);
  expect(drawn(words, 12, 3)).toEqual(words);
  expect(drawn(["2012", "Keeper of walls", "Kvam"], 12, 3)).toHaveLength(3);
});
