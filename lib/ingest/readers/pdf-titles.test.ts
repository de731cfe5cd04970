import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

const BOLD = "Times-Bold";

/** Draws lines from the top down: each so many points below the one before it. */
function drawn(lines: (Omit<Drawn, "x" | "y"> & { down: number })[]): Uint8Array {
  let y = 790;
  const page = lines.map(({ down, ...line }): Drawn => {
    y -= down;
    return { size: 11, x: 50, y, ...line };
  });
  return drawPdf([page]);
}

const titlesOf = async (pdf: Uint8Array): Promise<[string, string[]][]> => {
  const { publications } = await ingest(pdf, "cv.pdf");
  return publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)]);
};

test("titles that a browser set as headings are such, be they of two lines or of three words", async () => {
  const works: [string[], string, string][] = [
    [
      ["Salt Walls That Remember: A Long Record of Tides in Seven", "Northern Harbours"],
      "Ada Reed, Olaf Stone",
      "2021",
    ],
    [["Walls that Sing"], "Olaf Stone, Ada Reed", "2020"],
    [["On the Slow Gates of the Harbour and the Salt behind Them"], "Ada Reed, Bea Moss", "2019"],
    [["How Many Tides Does a Harbour Wall Survive without Repair?"], "Carl Fell, Ada Reed", "2018"],
  ];
  const pdf = drawn([
    { text: "Ada Reed", size: 22, font: BOLD, down: 0 },
    { text: "Publications", size: 16.5, font: BOLD, down: 36 },
    ...works.flatMap(([title, authors, year]) => [
      ...title.map((text, at) => ({ text, size: 12.9, font: BOLD, down: at === 0 ? 30 : 17 })),
      { text: authors, down: 27 },
      { text: `Journal of Tidal Studies, ${year}`, down: 15 },
    ]),
  ]);
  expect(await titlesOf(pdf)).toEqual(
    works.map(([title, authors]) => [title.join(" "), authors.split(", ")] as [string, string[]]),
  );
});

test("a bold line that begins an entry heads nothing, be it as short as a heading", async () => {
  const works: [string, string, string][] = [
    ["Walls that Sing", "Olaf Stone, Ada Reed", "Journal of Tidal Studies, 2021"],
    ["What Is Left of a Harbour Wall after a Hundred Tides?", "Ada Reed, Bea Moss", "Harbour Letters, 2020"],
    ["Salt, Walls and Gates", "Carl Fell, Ada Reed", "Salt Research, 2019"],
    ["Counting Slow Gates", "Ada Reed", "Journal of Tidal Studies, 2018"],
  ];
  const pdf = drawn([
    { text: "Ada Reed", size: 22, font: BOLD, down: 0 },
    { text: "Publications", size: 13, font: BOLD, down: 36 },
    ...works.flatMap(([title, authors, venue]) => [
      { text: title, font: BOLD, down: 26 },
      { text: authors, down: 15 },
      { text: venue, down: 15 },
    ]),
    { text: "Service", size: 13, font: BOLD, down: 30 },
    { text: "Reviewer for the Journal of Tidal Studies and for Harbour Letters, since 2017", down: 20 },
  ]);
  expect(await titlesOf(pdf)).toEqual(works.map(([title, authors]) => [title, authors.split(", ")]));
});
