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

test("words that go on in the column beside a date head nothing, be they larger than what is told below", async () => {
  const told = "Kept the gauges of all the northern gates and wrote on how the salt of the bay goes up and down";
  const lines: [text: string, row: number, x: number, size: number][] = [
    ["Ada Reed", 0, 70, 22],
    ["EXPERIENCE", 1, 70, 16],
    ["2017-2019", 2, 70, 11],
    ["Research Fellow, Tidal Observatory, Port Salt, Norland, thirty weeks of full-time", 2, 150, 11],
    ["work", 3, 150, 11],
    [told, 4, 150, 10],
    [told, 5, 150, 10],
    ["2014-2016", 6, 70, 11],
    ["Lecturer, Kvam University, Kvam, Norland", 6, 150, 11],
    [told, 7, 150, 10],
    [told, 8, 150, 10],
  ];
  const page = lines.map(([text, row, x, size]) => ({ text, x, y: 790 - 14 * row, size }));
  const { employment, sections } = await ingest(drawPdf([page]), "cv.pdf");
  expect(sections.map(({ heading }) => heading)).toEqual(["", "EXPERIENCE"]);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Research Fellow", "Tidal Observatory"],
    ["Lecturer", "Kvam University"],
  ]);
});

test("the lines that go on with the second cell of a row are no headings, though most of the page is set smaller", async () => {
  const rows: [string, string, string[]][] = [
    ["2016 - 2018", "Research fellow at the School of", ["Tides, Kvam University"]],
    ["2014 - 2016", "Technician at the Laboratory of", ["Peat, Fen College"]],
  ];
  const small = "Reference: the warden of the harbours, who knows the work of these years and can tell of it at length";
  const pieces = rows.flatMap(([date, words, more], index) => {
    const y = 670 - 70 * index;
    return [
      { text: date, x: 70, y, size: 12 },
      { text: words, x: 170, y, size: 12 },
      ...more.map((text) => ({ text, x: 170, y: y - 14, size: 12 })),
      ...[24, 33, 42, 51].map((down) => ({ text: small, x: 170, y: y - down, size: 7 })),
    ];
  });
  const pdf = drawPdf([
    [
      { text: "Ada Reed", x: 70, y: 760, size: 26 },
      { text: "Professional Experience", x: 70, y: 710, size: 17 },
      ...pieces,
    ],
  ]);
  const { employment } = await ingest(pdf, "cv.pdf");
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Research fellow", "School of Tides, Kvam University"],
    ["Technician", "Laboratory of Peat, Fen College"],
  ]);
});
