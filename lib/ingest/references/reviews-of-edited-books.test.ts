import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("who edited the book that is reviewed has not written the review", async () => {
  const text =
    "# Ada Reed\n\n## Publications\n\n- Review of *Salt Essays*, ed. by Olaf Stone. *Tidal Review* 50 No. 1 (Autumn 1996): 63.\n";
  const { publications } = await ingest(new TextEncoder().encode(text), "cv.md");
  expect(publications.map(({ title, authors }) => [title.value, authors.length])).toEqual([
    ["Review of Salt Essays", 0],
  ]);
});
