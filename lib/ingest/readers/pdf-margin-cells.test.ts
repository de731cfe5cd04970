import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

/** So that "Appointments" leaves no more room beside it than a word's space. */
const MAIN = 126;

/** Lines of 11 points from the top of a page: the words of the margin, and what stands beside them. */
const page = (rows: [string, string][]): Drawn[] =>
  rows.flatMap(([head, text], at) => {
    const y = 760 - 20 * at;
    return [...(head ? [{ text: head, x: 60, y, size: 11 }] : []), { text, x: MAIN, y, size: 11 }];
  });

test("a heading that fills its margin heads what stands beside it, as the shorter ones do", async () => {
  const { text, blocks } = await readPdf(
    drawPdf([
      page([
        ["Education", "Ph.D., Botany, Kvam University, Port Salt, 2017"],
        ["", "M.A., Botany, Kvam University, Port Salt, 2013"],
        ["", "B.A., Botany, Fen College, 2011"],
        ["Appointments", "Assistant Professor, Fen College, since 2017"],
        ["", "Instructor, Kvam University, Port Salt, 2016"],
        ["", "Keeper of tides, Harbour Museum, 2012"],
        ["Papers", "Reed, A. (2017). Slow tides of the northern bays. Harbour Letters 12, 3-9."],
        ["", "Reed, A. (2016). Salt does not keep the walls. Harbour Letters 11, 13-19."],
        ["", "Reed, A. (2015). Walls do not keep the salt. Harbour Letters 10, 23-29."],
        ["Service", "Reviewer for Harbour Letters and for the Journal of Tides"],
        ["", "Member of the Harbour Council of Kvam"],
        ["", "Organizer of the meeting on the salts of the north, 2018"],
        ["Awards", "Medal of the Society for Tides, 2018"],
        ["", "Prize of the Harbour Council, 2015"],
      ]),
    ]),
  );
  const headings = blocks.filter(({ kind }) => kind === "heading");
  expect(headings.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Education",
    "Appointments",
    "Papers",
    "Service",
    "Awards",
  ]);
});
