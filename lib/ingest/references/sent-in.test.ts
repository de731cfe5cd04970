import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test("who sent a report in, and to whom, is no part of its title", async () => {
  const list = await read(`# Ada Reed

## White papers

- Reed, A., Stone, O., Fell, C. August 2018. The NTS asks for slower walls in outer bays. Norland Tidal Society submission to the Harbour Board.
- Reed, A., & Moss, B. July 2017. The NTS on the draft plan for quays. Norland Tidal Society submission to Department of Walls, Tides and Salt regarding Quay Plans (East Coast).
- Stone, O., & Reed, A. May 2016. Submission to the Harbour Board on the new Tide Order 12. Norland Tidal Society submission to the Harbour Board.
`);
  expect(list.map((line) => line.split(" | ").slice(0, 3).join(" | "))).toEqual([
    "The NTS asks for slower walls in outer bays |  | 2018",
    "The NTS on the draft plan for quays |  | 2017",
    "Submission to the Harbour Board on the new Tide Order 12 |  | 2016",
  ]);
});
