import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const titles = async (source: string) =>
  (await ingest(new TextEncoder().encode(source), "cv.md")).publications.map(({ title, status }) => [
    title.value,
    status.value,
  ]);

test("what counts the papers is none; a paper behind its state below a list is one of its own", async () => {
  expect(
    await titles(`# Ada Reed

## Publications

11 refereed, 3 as first author; 120 citations, h=5 (2031 Oct 1). † marks students.

- Reed, A., Stone, C. & Moss, B. 2031, “Slow tides of the north”, Harbour Letters, 12, 4
- Reed, A., Stone, C. 2029, “Salt walls of the inner fens”, Fen Review, 3, 17
- Stone, C., Reed, A. 2027, “Sedges under ice”, Tide Quarterly, 8, 22

**In preparation.** **Reed, A.** & Moss, B., “Do walls drizzle?” (draft available).
`),
  ).toEqual([
    ["Slow tides of the north", "published"],
    ["Salt walls of the inner fens", "published"],
    ["Sedges under ice", "published"],
    ["Do walls drizzle?", "working"],
  ]);
});
