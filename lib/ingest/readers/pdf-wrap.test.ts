import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

const blocksOf = async (pages: [string, number][][]) => {
  const { text, blocks } = await readPdf(
    drawPdf(pages.map((page) => page.map(([line, y]) => ({ text: line, x: 70, y, size: 11 })))),
  );
  return blocks.map(({ span }) => text.slice(span.start, span.end));
};

const FULL = "Reed, A., Stone, C., and Moss, E. Slow tides of the northern bays and of their";

test("numbers that count the pages go, however far from the edge they stand, and the words they parted join", async () => {
  const pages: [string, number][][] = [
    [
      ["Ada Reed", 700],
      [`${FULL} quiet har-`, 190],
      ["1", 160],
    ],
    [
      ["bours. Harbour Letters, 2019.", 700],
      ["Medal of the Society for Tides, 2018", 640],
      ["2", 160],
    ],
  ];
  const blocks = await blocksOf(pages);
  expect(blocks).toContain(`${FULL} quiet harbours. Harbour Letters, 2019.`);
  expect(blocks.some((block) => /^\d$/.test(block))).toBe(false);
});

test("an address that stands out of its column does not tell how wide it is", async () => {
  const address = `Harbour Letters 12, 3–9. ${"https://tides.example/of/the/northern/bays/and/their/quiet/harbours/in/winter"}`;
  const [first = ""] = await blocksOf([
    [
      [FULL, 700],
      ["Estuaries and how they fill in the spring and in the autumn of a year of storms.", 686],
      [address, 672],
    ],
  ]);
  expect(first).toContain("of their Estuaries");
});
