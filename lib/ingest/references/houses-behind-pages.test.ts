import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test("behind the count of the pages of a report stands who brought it out", async () => {
  const list = await read(`# Ada Reed

## Technical reports

- Reed, A., O. Stone, and C. Fell. 2019. *Slow crabs of the outer bays and the northern harbours in 2018.* NTFC Doc. 1238. 21 pp. Fen Institute, Institute for the Tides and Department of Earth, Salt and Walls, Kvam University, Bay to Sea Research Group, Fen College, and Tide Coast Field Station (Available at https://tides.example).
- Stone, O., A. Reed, and C. Fell. 2018. *The Fen programme on crabs: early years of three kinds.* NTFC Doc. 1188. 14 pp. Institute for the Tides and Department of Earth, Salt and Walls, Kvam University, Fen Institute, Bay to Sea Research Group, and Fen College (Available at https://tides.example).
`);
  expect(list.map((line) => line.split(" | ")[0])).toEqual([
    "Slow crabs of the outer bays and the northern harbours in 2018",
    "The Fen programme on crabs: early years of three kinds",
  ]);
});
