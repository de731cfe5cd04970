import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("what a file names the place is that however long, and not the few words behind its volume", async () => {
  const source = `@inproceedings{a, author = {Reed, Ada and Stone, Carl}, year = {2019},
  title = {The rise of walls and tides in salt models},
  booktitle = "Proceedings of the Sixth Conference of the Northern Chapter of the Union of Tidal Harbours and of Salt: Walls, Gates, Lamps and Quays of the North {S}ea, Volume 2 (Posters and Short Notes)"}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "own.bib");
  expect(publications[0]?.venueAsPrinted?.value).toMatch(
    /^Proceedings of the Sixth Conference of the Northern Chapter/,
  );
});
