import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test("two plain words behind the last of the authors, and a colon, begin the title", async () => {
  const list = await read(`# Ada Reed

## Books

- Olaf Stone, Carl Fell, Ada Reed, and Bea Moss, Ultraslow Harbours: Walls and Tides, Quayside College Press, 2010.
`);
  expect(list.map((line) => line.split(" | ")[0])).toEqual(["Ultraslow Harbours: Walls and Tides"]);
});
