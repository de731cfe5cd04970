import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

/** Works set as a bold title over two lines beside its date, above who wrote it. */
const works = (list: [string, string, string][]): Drawn[] =>
  list.flatMap(([first, date, second], at) => {
    const y = 740 - 60 * at;
    const bold = { x: 60, size: 11, font: "Times-Bold" };
    return [
      { ...bold, text: first, y },
      { text: date, x: 500, y, size: 11 },
      { ...bold, text: second, y: y - 14 },
      { text: "Ada Reed, Olaf Stone, and Bea Moss", x: 60, y: y - 28, size: 11 },
    ];
  });

test("a title that was broken where others are is read to its end before its date, be its last words capitals", async () => {
  const { text } = await readPdf(
    drawPdf([
      works([
        ["A plain view of the slow tides that rise and fall in the northern", "Oct. 2025", "bays of the old harbours"],
        ["Reading the marks of keepers on the high walls of every salted", "Aug. 2025", "harbour of the north"],
        ["Wrapped sails of the broad and quiet manifold of Harbour", "Jul. 2025", "Definite Walls"],
      ]),
    ]),
  );
  expect(text).toContain("manifold of Harbour Definite Walls\tJul. 2025\nAda Reed");
});

test("where no title is broken, a second bold line says something else", async () => {
  const { text } = await readPdf(
    drawPdf([
      works([
        ["Professor of slow tides and of the walls beside the harbour", "2019", "Kvam University"],
        ["Reader in the salts of the old and of the new harbours here", "2015", "Fen College"],
      ]),
    ]),
  );
  expect(text).toContain("beside the harbour\t2019\nKvam University");
});
