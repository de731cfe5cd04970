import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

const TOLD = "Slow tides of the northern harbours, told to the keepers of all the walls";
const at = (text: string, y: number) => ({ text, x: 60, y });

test("pages of a journal that stand at the foot of a page do not count the pages of the document", async () => {
  const page = (foot: string, number: string) => [
    at(`${TOLD} of ${foot}`, 700),
    at(TOLD, 600),
    at(foot, 60),
    at(`Ada Reed, ${number}`, 30),
  ];
  const pdf = drawPdf([page("Harbour Letters 44, 2014, p. 411-440.", "p. 1"), page("Told to the keepers", "p. 2")]);
  const { text, remarks } = await readPdf(pdf);
  expect(text).toContain("Harbour Letters 44, 2014, p. 411-440.");
  expect(text).not.toMatch(/p\. [12]/);
  expect(remarks).toEqual(["2 page numbers and running titles were left out."]);
});

test("the name of a person beside the number of the page is no line of the text, however wide the margin above it is", async () => {
  const pdf = drawPdf([
    [at("Ada Reed", 760), at(TOLD, 700), at("Tides and walls, 2019", 400)],
    [at("Ada Reed", 730), { text: "2", x: 520, y: 730 }, at(`${TOLD} of the south`, 690)],
  ]);
  const { text } = await readPdf(pdf);
  expect(text.match(/Ada Reed/g)).toHaveLength(1);
  expect(text).not.toContain("\t2");
});
