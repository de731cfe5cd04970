import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

const column = (texts: string[], x: number, from: number, step: number): Drawn[] =>
  texts.map((text, index) => ({ text, x, y: from - step * index, size: 10 }));

async function linesOf(page: Drawn[]): Promise<string[]> {
  const { text, blocks } = await readPdf(drawPdf([page]));
  return blocks.map(({ span }) => text.slice(span.start, span.end));
}

test("short lines of a side column that was drawn last are no cells of the lines beside them", async () => {
  const told = "Keeper of the northern walls and gates, Harbour Institute, Kvam";
  const page = [
    { text: "Ada Reed", x: 300, y: 780, size: 20 },
    ...column(
      Array.from({ length: 12 }, (_, at) => `${told} ${at + 1}`),
      300,
      740,
      26,
    ),
    ...column(["CONTACT", "Tidal House", "Port Salt", "ada@kvam.example"], 50, 740, 26),
    ...column(["PERSONAL DETAILS", "Born in Port Salt", "Two boats"], 50, 610, 26),
  ];
  const lines = await linesOf(page);
  expect(lines).toContain("PERSONAL DETAILS");
  expect(lines).toContain("Born in Port Salt");
  expect(lines.filter((line) => line.includes("\t"))).toEqual([]);
});

test("numbers in brackets begin items, be there no room behind them", async () => {
  const page = [
    { text: "Ada Reed", x: 50, y: 780, size: 20 },
    ...column(
      [
        "[C1]A. Reed and O. Stone. Slow gates of the northern harbours. Harbour Letters, 2021.",
        "[C2]B. Moss and A. Reed. Walls that sing to the moon in winter. Salt Research, 2019.",
      ],
      50,
      740,
      13,
    ),
  ];
  expect((await linesOf(page)).slice(1)).toEqual([
    "A. Reed and O. Stone. Slow gates of the northern harbours. Harbour Letters, 2021.",
    "B. Moss and A. Reed. Walls that sing to the moon in winter. Salt Research, 2019.",
  ]);
});
