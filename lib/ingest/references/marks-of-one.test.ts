import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (lines: string[]) =>
  ingest(
    new TextEncoder().encode(`# Ada Reed\n\n## Publications\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`),
    "cv.md",
  );

const SHARED = "Reed, A.\\*, Stone, O., & Fell, C.\\* (2031). Slow tides in cold harbours. Tidal Letters, 12, 3–9.";
const ALONE = [
  "Reed, A.\\*, & Stone, O. (2030). Salt in the walls of old quays. Tidal Letters, 11, 30–39.",
  "Moss, B.\\*, & Reed, A. (2029). What walls remember of storms. Tidal Letters, 10, 11–19.",
];

test("a mark that nothing explains and that one author alone bears elsewhere says of nobody that the work was shared", async () => {
  const { publications } = await read([SHARED, ...ALONE]);
  expect(publications.map(({ equalContribution }) => equalContribution)).toEqual([[], [], []]);
});

test("a mark that only ever stands beside several is shared work", async () => {
  const { publications } = await read([SHARED, ...ALONE.map((line) => line.replace("\\*", ""))]);
  expect(publications.map(({ equalContribution }) => equalContribution)).toEqual([[0, 2], [], []]);
});
