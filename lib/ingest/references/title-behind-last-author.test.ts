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

test("behind names in full, an initial amid the last of them ends no list: the family name stands before the bold title", async () => {
  const { publications } = await ingest(
    new TextEncoder().encode(`# Ada Reed

## Publications

- Olaf Stone, **Ada Reed**, and Joan S. Harbour **Slow tides of the northern marshes**. *Journal of Tides*, 2022.
- Carl Fell, **Ada Reed**, and Joan S. Harbour **TidE: salt with walls**. *Journal of Tides*, 2021.
`),
    "cv.md",
  );
  expect(publications.map(({ authors }) => authors.at(-1)?.value)).toEqual(["Joan S. Harbour", "Joan S. Harbour"]);
});
