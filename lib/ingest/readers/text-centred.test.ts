import { expect, test } from "vitest";
import { readText } from "#lib/ingest/readers/text.ts";
import { centredHeadings } from "#lib/ingest/readers/text-centred.ts";

const WIDTH = 72;
const inMiddle = (text: string) => " ".repeat((WIDTH - text.length) / 2) + text;
const PAGE = [
  inMiddle("Ada Reed"),
  "",
  inMiddle("Publications"),
  "",
  inMiddle("PhD Thesis"),
  "",
  "   * Reed, A. Salt in the walls of quays. Kvam University, 2013. It is",
  "     a long book on small harbours, and on who kept their gates then.",
  "",
  inMiddle("Walls and Gates"),
  "",
  "   * Reed, A. and Stone, O. Slow tides of the north. Harbour Letters 4,",
  "     3-9, 2019. The paper was read by many wardens of the far islands.",
];

test("lines in the middle of the page head what stands below, known or not", () => {
  expect([...centredHeadings(PAGE)]).toEqual([
    [2, 1],
    [4, 2],
    [9, 2],
  ]);
  const { text, blocks } = readText(PAGE.join("\n"));
  const heads = blocks.filter(({ kind }) => kind === "heading");
  expect(heads.map(({ level, span }) => `${level} ${text.slice(span.start, span.end)}`)).toEqual([
    "1 Publications",
    "2 PhD Thesis",
    "2 Walls and Gates",
  ]);
});

test("a letter head in the middle, and lines set in, head nothing", () => {
  const head = ["Ada Reed", "Fen College", "Old Harbour", "Publications"].flatMap((line) => [inMiddle(line), ""]);
  expect(centredHeadings([...head, "x".repeat(WIDTH)]).size).toBe(0);
  expect(centredHeadings(PAGE.map((line) => line.trim())).size).toBe(0);
});
