import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test('behind the stop of a title "Book chapter in …" names the book', async () => {
  const list = await read(`# Ada Reed

## Book chapters

- Olaf Stone, **Ada Reed** and Carl Fell. (2015) Salt meters: how quays are weighed by hand, by boat and by kite. Book chapter in The keeper and the gauge: a tidal reader. Edited by Carl Fell, Bea Moss. *Quayside University Press*. Page 12-30.
`);
  expect(list.map((line) => line.split(" | ")[0])).toEqual([
    "Salt meters: how quays are weighed by hand, by boat and by kite",
  ]);
});
