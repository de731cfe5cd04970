import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test("the sentence before the rank of a journal is that journal, whatever colons and commas stand in it", async () => {
  const list = await read(`# Ada Reed

## Publications

- Reed, A., Stone, O., and Fell, C. 2017. Where young crabs settle on a wall of the outer bay. Salt and Sand: Walls, Bays, and Harbour Science (impact factor 1.2, quartile 2 for walls). 9:79-92. doi: 10.9999/salt.17.
- Reed, A. 2016. Slow crabs of the northern harbours. Mire Letters (impact factor 2.1) 7:12-19.
`);
  expect(list).toEqual([
    "Where young crabs settle on a wall of the outer bay | Salt and Sand: Walls, Bays, and Harbour Science | 2017 | journal | published",
    "Slow crabs of the northern harbours | Mire Letters | 2016 | journal | published",
  ]);
});
