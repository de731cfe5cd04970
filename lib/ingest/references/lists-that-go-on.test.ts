import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test('"And other projects…" says that a list goes on, and is no paper', async () => {
  const list = await read(`# Ada Reed

## Work in progress

"Slow tides and the debts of old harbours" (with Olaf Stone).

"Greening the walls of a rough coast" (with Carl Fell and Olaf Stone).

*And other projects…*
`);
  expect(list.map((line) => line.split(" | ")[0])).toEqual([
    "Slow tides and the debts of old harbours",
    "Greening the walls of a rough coast",
  ]);
});
