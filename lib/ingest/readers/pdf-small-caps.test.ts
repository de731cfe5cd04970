import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

/** Widths of the capitals of Times, in thousandths of the size. */
const WIDTHS: Record<string, number> = { T: 611, H: 722, E: 611, S: 556, A: 722, L: 611, W: 944, N: 722, D: 722 };

/** Small capitals as word processors draw them: small letters as smaller capitals. */
function smallCapitals(words: string, x: number, y: number): Drawn[] {
  let at = x;
  return [...words].flatMap((sign): Drawn[] => {
    const small = sign === sign.toLowerCase();
    const size = small ? 9.2 : 11.5;
    const start = at;
    at += sign === " " ? 3 : ((WIDTHS[sign.toUpperCase()] ?? 600) * size) / 1000;
    return sign === " " ? [] : [{ text: sign.toUpperCase(), x: start, y, size }];
  });
}

test("small capitals drawn as smaller capitals are small letters; words in plain capitals stay", async () => {
  const told = "Told at some length to the keepers of the walls and of the gates, NASA and UNESCO among them";
  const page = [
    ...smallCapitals("The Salt Wall and the Land", 70, 760),
    { text: told, x: 70, y: 730, size: 11.5 },
    { text: "THE SLOW GATES", x: 70, y: 700, size: 11.5 },
  ];
  const { text, blocks } = await readPdf(drawPdf([page]));
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "The Salt Wall and the Land",
    told,
    "THE SLOW GATES",
  ]);
  expect(blocks[0]?.runs).toEqual([]);
});
