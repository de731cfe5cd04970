import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const LIST = `# Ada Reed

## Publications

- Reed, Ada, Olaf Stone, and Chas. B. A. Fell. “Slow Tides in Cold Harbours.” Tidal Letters 12 (2031): 3–9.
- Reed, Ada B.C., O.E. Stone, Carl W. Fell, and Bea ter Moss. “Salt in the Walls of Old Quays.” Tidal Letters 11 (2030): 30–39.
- Ada Reed, Md. Salim Moss, Olaf Stone. (2029). What walls remember of storms. Harbour Studies, 4, 11-19.
- Md. Salim Moss, Ada Reed, Olaf Stone. (2028). Quays that nobody counted. Harbour Studies, 3, 21-29.
`;

test("a stop that cuts a given name short ends no list of authors", async () => {
  const { publications } = await ingest(new TextEncoder().encode(LIST), "cv.md");
  expect(publications.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["Ada Reed", "Olaf Stone", "Chas B. A. Fell"],
    ["Ada B.C. Reed", "O.E. Stone", "Carl W. Fell", "Bea ter Moss"],
    ["Ada Reed", "Md Salim Moss", "Olaf Stone"],
    ["Md Salim Moss", "Ada Reed", "Olaf Stone"],
  ]);
});
