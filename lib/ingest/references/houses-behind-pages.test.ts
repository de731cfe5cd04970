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

- Reed, A., O. Stone, and C. Fell. 2019. *Slow crabs of the outer bays and the northern harbours in 2018.* NTFC Doc. 807. 33 pp. Fen Institute, Centre of the Tides and Department of Salt and Walls, Kvam University, Group for Wide Bays, Fen College, and Mire House (Available at https://tides.example).
- Stone, O., A. Reed, and C. Fell. 2018. *Crabs of the fen: how many there are and where.* NTFC Doc. 755. 18 pp. Centre of the Tides and Department of Salt and Walls, Kvam University, Fen Institute, Group for Wide Bays, and Fen College (Available at https://tides.example).
`);
  expect(list.map((line) => line.split(" | ")[0])).toEqual([
    "Slow crabs of the outer bays and the northern harbours in 2018",
    "Crabs of the fen: how many there are and where",
  ]);
});
