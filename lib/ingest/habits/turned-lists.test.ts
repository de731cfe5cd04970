import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const authors = async (list: string) =>
  (await ingest(new TextEncoder().encode(`# Ada Reed\n\n## Publications\n\n${list}`), "cv.md")).publications.map(
    ({ authors: people }) => people.map(({ value }) => value),
  );

test("the first name alone is turned, without a comma", async () => {
  expect(
    await authors(`Stone C., P.B. Vane, A. Reed (2012). Slow tides of the northern coast, *Harbour Studies*, 36(5), 14–23.

De Fell R., P. Vane P., A. Reed (2010). Salt and time on the coast, *Harbour Studies*, 34(1), 4–9.

Stone, C., A. Reed (2008). Walls of the quay, *Harbour Studies*, 32(1), 4–9.`),
  ).toEqual([
    ["C. Stone", "P.B. Vane", "A. Reed"],
    ["R. De Fell", "P. Vane", "A. Reed"],
    ["C. Stone", "A. Reed"],
  ]);
});

test("where all names are turned without commas, all are turned", async () => {
  expect(
    await authors(`Stone C., Vane P., Reed A. (2012). Slow tides of the northern coast, *Harbour Studies*, 36(5), 14–23.

Fell R., Reed A. (2010). Salt and time on the coast, *Harbour Studies*, 34(1), 4–9.`),
  ).toEqual([
    ["C. Stone", "P. Vane", "A. Reed"],
    ["R. Fell", "A. Reed"],
  ]);
});
