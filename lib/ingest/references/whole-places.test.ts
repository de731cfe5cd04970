import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readers } from "#lib/ingest/readers/readers.ts";

test("what letters stand for stays in the name around it, and days behind a place are no name", async () => {
  const text = `# Ada Reed

## Conference papers

- 2013. “Slow tides in narrow harbours.” 2013 Kvam NSH (Northern Society of Harbours) Conference. Kvam University, Norland. April 12–13.
- 2012. “Salt walls of the outer fens.” Northern Meeting on Sedges. Fen College. March 9–11.
`;
  const { publications } = draftOf(await readers.markdown(new TextEncoder().encode(text)));
  expect(publications.map(({ venueAsPrinted }) => venueAsPrinted?.value)).toEqual([
    "Kvam NSH (Northern Society of Harbours) Conference",
    "Northern Meeting on Sedges",
  ]);
});
