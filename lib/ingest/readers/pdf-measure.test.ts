import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

const SECTION = 18;
const ENTRY = 12;
const PAGE: [string, number][] = [
  ["Ada Reed", 26],
  ["EDUCATION", SECTION],
  ["PhD in Botany", ENTRY],
  ["Kvam University", 10],
  ["2014 - 2018, Kvam", 10],
  ["Summer Training Course", ENTRY],
  ["Port School of Tides, Port Salt, in the summer of that year", 10],
  ["AWARDS", SECTION],
  ["Medal of the Society for Tides, given for the work on slow harbours, 2019", 10],
  ["TEACHING", SECTION],
  ["Botany of Estuaries, for students of the second year, each spring since 2019", 10],
];

test("under large headings, what is a little larger than the text names an entry", async () => {
  const pdf = drawPdf([PAGE.map(([text, size], index) => ({ text, x: 70, y: 760 - 34 * index, size }))]);
  const { sections, education } = await ingest(pdf, "cv.pdf");
  expect(sections.map(({ heading }) => heading)).toEqual(["", "EDUCATION", "AWARDS", "TEACHING"]);
  expect(education[0]?.institution?.value).toBe("Kvam University");
});
