import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("the number a publisher gives to an article is no place", async () => {
  const source = `# Ada Reed

## Publications

- O. Stone and A. Reed (2019), "Slow walls in cold water of the north", Mire Lett. 2019 Oct 12;20(20). pii: E5075. doi: 10.1234/mire20205075
- O. Stone and A. Reed (2018), "Gauges of salt for the keepers of harbours", Shore Biol Sci. 2018 Sep 9;11(9). pii: E466. doi: 10.1234/shore11090466
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ venueAsPrinted, doi }) => [venueAsPrinted?.value, doi?.value])).toEqual([
    ["Mire Lett", "10.1234/mire20205075"],
    ["Shore Biol Sci", "10.1234/shore11090466"],
  ]);
});
