import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string) =>
  (await ingest(new TextEncoder().encode(source), "cv.md")).publications.map(
    ({ title, venueAsPrinted, status }) => `${title.value} | ${venueAsPrinted?.value} | ${status?.value}`,
  );

test("a colon ends a title also before an office with the number of its map, and before a journal that ends the entry", async () => {
  const found = await read(`# Ada Reed

## Papers

- Reed, A., and Stone, C., 2021, Map of the northern quay, Salt County: Salt Bureau of Harbours and Doors, Open-File Harbour Map 12.
- Reed, A., and Fell, D., 2020, Walls that remember the ice: Harbour & Coastal Geoscience.
- Reed, A., 2019, Blind doors in the far quay: Harbour Letters, v. 4, p. 8–12.
- Reed, A., Stone, C., and Fell, D., 2018, Salt and the sea: A tale of two quays: Harbour Letters, v. 3, p. 1–7.`);
  expect(found.map((line) => line.split(" | ")[0])).toEqual([
    "Map of the northern quay, Salt County",
    "Walls that remember the ice",
    "Blind doors in the far quay",
    "Salt and the sea: A tale of two quays",
  ]);
  expect(found[1]).toContain("| Harbour & Coastal Geoscience |");
});

test("a subtitle in small letters stays with its title", async () => {
  const [found] = await read(`# Ada Reed

## Papers

- Reed, A. 2020. Walls that remember the ice: A slow reading of harbours. Harbour Letters 4, 8–12.
- Reed, A. 2019. Blind doors in the far quay. Harbour Letters 3, 8–12.`);
  expect(found).toContain("Walls that remember the ice: A slow reading of harbours |");
});
