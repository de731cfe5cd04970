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

- Olaf Stone, **Ada Reed** and Carl Fell. (2015) Walls: slow measures for the tides of old harbours, and other ends. Book chapter in Joining salt data: tidal and computational ways. Edited by Carl Fell, Bea Moss. *Quayside University Press*. Page 39-67.
`);
  expect(list.map((line) => line.split(" | ")[0])).toEqual([
    "Walls: slow measures for the tides of old harbours, and other ends",
  ]);
});
