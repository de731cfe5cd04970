import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

/** Rows of a table without borders, drawn cell by cell or line by line. */
function draw(columns: number[], rows: string[][][], byLine: boolean): Uint8Array {
  const lines: Drawn[] = [
    { text: "Ada Reed", x: 60, y: 780, size: 18, font: "Times-Bold" },
    { text: "Refereed journal articles", x: 60, y: 700, size: 13, font: "Times-Bold" },
  ];
  let y = 670;
  for (const row of rows) {
    const drawn = row.flatMap((cell, at) =>
      cell.map((text, line) => ({ text, x: columns[at] ?? 0, y: y - 13 * line, size: 10 })),
    );
    lines.push(...(byLine ? drawn.sort((one, two) => two.y - one.y || one.x - two.x) : drawn));
    y -= 13 * Math.max(...row.map((cell) => cell.length)) + 4;
  }
  return drawPdf([lines]);
}

const CITED = [
  [
    ["4"],
    ["Reed, A., & Stone, C. (2031). Slow tides of the northern", "bays. Harbour Letters, 12(3), 28-29."],
    ["First draft"],
  ],
  [
    ["3"],
    ["Stone, C., & Reed, A. (2030). Salt walls of the inner fens.", "Fen Review, 3(1), 7-19."],
    ["Senior author,", "mentor"],
  ],
  [["2"], ["Reed, A., & Moss, D. (2027). Winter keepers. Fens, 9, 1-4."], ["All phases,", "revision"]],
  [["1"], ["Reed, A. (2024). Dressing the quay after a storm. Walls and", "Tides, 14(1), 20-22."], ["Text"]],
];

test.each([true, false])("the lines of a cell stay together where no border parts the columns", async (byLine) => {
  const { text, blocks } = await readPdf(draw([60, 90, 400], CITED, byLine));
  const rows = blocks.filter(({ kind }) => kind === "row");
  expect(rows.map(({ span }) => text.slice(span.start, span.end).replaceAll("\n", " "))).toEqual(
    CITED.map((row) => row.map((cell) => cell.join(" ")).join("\t")),
  );
});

test("names of columns above such a table tell what its cells hold", async () => {
  const rows = [
    [["No."], ["Title"], ["Authors"], ["Journal"], ["Year"]],
    [
      ["1"],
      ["Slow tides of the northern", "estuaries and bays"],
      ["Reed, A., Stone, C.,", "Fell, B."],
      ["Harbour Letters"],
      ["2031"],
    ],
    [["2"], ["Salt walls of the fens"], ["Stone, C., Reed, A."], ["Fen Review of Walls", "and Doors"], ["2030"]],
    [["3"], ["Sedges under the ice of", "upland meres"], ["Reed, A."], ["Tide Quarterly"], ["2029"]],
  ];
  const { publications } = await ingest(draw([60, 90, 260, 380, 500], rows, true), "cv.pdf");
  expect(
    publications.map(({ title, authors, venueAsPrinted, year }) => [
      title.value,
      authors.length,
      venueAsPrinted?.value,
      year?.value,
    ]),
  ).toEqual([
    ["Slow tides of the northern estuaries and bays", 3, "Harbour Letters", 2031],
    ["Salt walls of the fens", 2, "Fen Review of Walls and Doors", 2030],
    ["Sedges under the ice of upland meres", 1, "Tide Quarterly", 2029],
  ]);
});

test("numbers beside lines that run across the page open no table", async () => {
  const rows = [
    [["1"], ["Reed, A. Slow tides of the northern estuaries and of quiet bays. Harbour", "Letters, 2031."]],
    [["2"], ["Reed, A. Salt walls of the inner fens. Fen", "Review, 2030."], ["prize"]],
    [["3"], ["Reed, A. Sedges under the ice of upland meres, counted. Tide Quarterly,", "34, 2029."]],
  ];
  const { blocks } = await readPdf(draw([60, 90, 300], rows, true));
  expect(blocks.filter(({ kind }) => kind === "row")).toEqual([]);
});
