import { expect, test } from "vitest";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

const BOLD = "Times-Bold";
const TEXT = 11;

async function headingsOf(lines: [text: string, size: number][]): Promise<string[]> {
  let y = 800;
  const page = lines.map(([text, size]): Drawn => {
    y -= size > TEXT ? 30 : 15;
    return { text, x: 50, y, size, ...(size > TEXT ? { font: BOLD } : {}) };
  });
  const { text, blocks } = await readPdf(drawPdf([page]));
  return blocks
    .filter(({ kind }) => kind === "heading")
    .map(({ level, span }) => `${level} ${text.slice(span.start, span.end)}`);
}

const TOLD =
  "Slow tides of the northern harbours, told at some length to the keepers of the walls and of the gates of Kvam";

test("headings of two sizes are of two ranks, and one that looks as they do is one however long it is", async () => {
  const headings = await headingsOf([
    ["Ada Reed", 22],
    ["Publications", 16.5],
    ["Journal Articles", 12.9],
    [TOLD, TEXT],
    ["Chapters, Reports, and Other Writings for the Keepers of Harbours", 12.9],
    [TOLD, TEXT],
    ["Working Papers", 12.9],
    [TOLD, TEXT],
    ["Talks and Lectures", 16.5],
    ["Harbour Institute of Fen", 12.9],
    [TOLD, TEXT],
  ]);
  expect(headings).toEqual([
    "1 Ada Reed",
    "2 Publications",
    "3 Journal Articles",
    "3 Chapters, Reports, and Other Writings for the Keepers of Harbours",
    "3 Working Papers",
    "2 Talks and Lectures",
    "3 Harbour Institute of Fen",
  ]);
});
