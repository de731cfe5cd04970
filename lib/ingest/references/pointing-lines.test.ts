import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("a line of numbers of a list and a sentence on a table below are no papers", async () => {
  const cv = [
    "Publications",
    "The table below counts all papers. Full details are told below.",
    "",
    "Main papers: Harbour Letters [3][2][1], Reviews [2]",
    "",
    "[3] A. Reed, C. Stone, Slow tides of the northern bays, Harbour Letters 12, 3 (2021)",
    "[2] A. Reed, E. Moss, Quiet harbours and the salt of winter, Harbour Letters 9, 41 (2019)",
    "[1] A. Reed, F. Fen, Estuaries that fill twice a day, Harbour Letters 7, 11 (2018)",
  ].join("\n");
  const { publications } = await ingest(new TextEncoder().encode(cv), "cv.txt");
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Slow tides of the northern bays",
    "Quiet harbours and the salt of winter",
    "Estuaries that fill twice a day",
  ]);
});
