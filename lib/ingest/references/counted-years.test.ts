import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test("a paper or an issue that is counted by years tells its year; that of a later version is another", async () => {
  const list = await read(`# Ada Reed

## Working papers

- "Slow tides and the growth of walls" (with Carl Fell), FENS Research Paper 2017-5.
- "TIDE: a model of all the harbours" (with Carl Fell and O. Stone), Harbour Office Working Paper no. 7/2011.
- "Walls and the rules of salt" (with Bea Moss), HCB Working Paper no. 96, 2006.
  Revised version, 2010
`);
  expect(list.map((line) => line.split(" | ")[2])).toEqual(["2017", "2011", "2006"]);
});
