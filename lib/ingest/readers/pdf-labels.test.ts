import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

/** Advances of Courier are 0.6 of its size: what ends at one place can be drawn so. */
const SIZE = 8;
const label = (text: string, y: number): Drawn => ({
  text,
  x: 200 - text.length * 0.6 * SIZE,
  y,
  size: SIZE,
  font: "Courier",
});
const told = (text: string, y: number, x = 208): Drawn => ({ text, x, y, size: SIZE, font: "Courier" });

const PAGE: Drawn[] = [
  { text: "Ada Reed", x: 208, y: 800, size: 16, font: "Courier" },
  // "Gates" stands further away: a cell of its own however its label begins.
  ...[
    ["Driving licence", "Boats alone"],
    ["and responsibilities:", "Gates"],
    ["Publications", "1. Reed A., Stone O. 2021. Walls that sing. Salt Research 4, 2-19."],
    ["", "2. Moss B., Reed A. 2019. Slow gates. Harbour Letters 7, 11-18."],
    ["Honours and awards", "Medal of Tides, Kvam University, 2020"],
    ["", "Harbour Prize of the Fen College, 2018"],
    ["Leisure", "Rowing and the pipes"],
  ].flatMap(([head = "", text = ""], at) => [
    ...(head ? [label(head, 760 - 24 * at)] : []),
    told(text, 760 - 24 * at, text === "Gates" ? 224 : 208),
  ]),
];

test("headings set flush right close beside what they head are headings", async () => {
  const { text, blocks } = await readPdf(drawPdf([PAGE]));
  const heads = blocks.filter(({ kind }) => kind === "heading").map(({ span }) => text.slice(span.start, span.end));
  expect(heads).toEqual(["Ada Reed", "Publications", "Honours and awards", "Leisure"]);
  expect(text).toContain("Driving licence\tBoats alone");
  expect(text).toContain("and responsibilities:\tGates");
});

test("what they head is read as such", async () => {
  const { publications, activities, protected: masked, text } = await ingest(drawPdf([PAGE]), "cv.pdf");
  expect(publications.map(({ title }) => title.value)).toEqual(["Walls that sing", "Slow gates"]);
  expect(activities.filter(({ kind }) => kind === "award")).toHaveLength(2);
  expect(masked.map(({ span }) => text.slice(span.start, span.end)).join(" ")).toContain("Rowing and the pipes");
});

test("a side column drawn after the text of its page stands behind the pages that go on", async () => {
  const work = (number: number) =>
    `${number}. Reed A. 20${20 - number}. Walls that sing, part ${number}. Salt Research.`;
  const lines = (from: number, count: number): Drawn[] =>
    Array.from({ length: count }, (_, at) => ({ text: work(from + at), x: 250, y: 740 - 26 * at, size: 10 }));
  const side = ["CONTACT", "Tidal House", "Port Salt", "ada@kvam.example", "LANGUAGES", "Norlandish"];
  const pdf = drawPdf([
    [
      { text: "Ada Reed", x: 250, y: 800, size: 20 },
      { text: "PUBLICATIONS", x: 250, y: 766, size: 12 },
      ...lines(1, 7),
      ...side.map((text, at): Drawn => ({ text, x: 40, y: 740 - 16 * at, size: 10 })),
    ],
    lines(8, 4),
  ]);
  const { text, publications } = await ingest(pdf, "cv.pdf");
  expect(text.indexOf("Norlandish")).toBeGreaterThan(text.indexOf("part 11"));
  expect(publications).toHaveLength(11);
});

test("two columns of one width are read one after the other on each page", async () => {
  const words = (from: number, x: number): Drawn[] =>
    Array.from({ length: 8 }, (_, at) => ({
      text: `Keeper of the slow gates of wall ${from + at}`,
      x,
      y: 740 - 20 * at,
      size: 10,
    }));
  const { text } = await readPdf(drawPdf([[...words(1, 40), ...words(9, 320)], words(17, 40)]));
  expect([...text.matchAll(/wall (\d+)/g)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 24 }, (_, at) => at + 1),
  );
});
