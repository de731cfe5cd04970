import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf, type Pictured } from "#lib/ingest/readers/pdf-draw.ts";

const COLUMNS = [70, 190, 420];
const ROWS = [
  [["Until 2012"], ["2010-2012, Tides, M.Sc., Kvam University"]],
  [
    ["Afterwards"],
    [
      "Since 04/2021, Keeper of walls, Fen College",
      "10/2018-03/2021, Fellow, Harbour Institute,",
      "Department of Walls",
      "2009-2010, Assistant (part time), Fen College",
    ],
  ],
];

test("lines of a cell that begin with dates stand for themselves, however full the line above them is", async () => {
  const [lines, boxes]: [Drawn[], Pictured[]] = [[], []];
  let y = 700;
  for (const row of ROWS) {
    const height = 16 * Math.max(...row.map((cell) => cell.length)) + 4;
    row.forEach((cell, at) => {
      const [x = 0, next = 0] = COLUMNS.slice(at);
      boxes.push({ page: 1, x, y: y - height, width: next - x, height, outline: true });
      cell.forEach((text, line) => {
        lines.push({ text, x: x + 5, y: y - 14 - 16 * line });
      });
    });
    y -= height;
  }
  const { text, blocks } = await readPdf(drawPdf([lines], [], boxes));
  const rows = blocks.filter(({ kind }) => kind === "row").map(({ span }) => text.slice(span.start, span.end));
  expect(rows.at(-1)?.split("\n")).toEqual([
    "Afterwards\tSince 04/2021, Keeper of walls, Fen College",
    "10/2018-03/2021, Fellow, Harbour Institute, Department of Walls",
    "2009-2010, Assistant (part time), Fen College",
  ]);
});
