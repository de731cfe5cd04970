import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const titlesIn = async (list: string) =>
  (await ingest(Buffer.from(`# Ada Reed\n\n## Publications\n\n${list}\n`), "cv.md")).publications.map(
    ({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value],
  );

test("what the titles of a list begin with, up to the number of the part, is not parted by its marks and line ends", async () => {
  expect(
    await titlesIn(`1. Reed, A., Moss, B., et al. 2019, MNRAS, 61, 14
https://arxiv.org/abs/1903.01263. Tides with Lanterns at Harbour-building
Walls (TIDES) VIII: Salt Gaps in Bays or Chemical Process?

2. Gale, M., Reed, A., et al. 2020, ApJ, 61, 20, Tides with Lanterns at Harbour-building Walls (TIDES): Complex Winds in the Port. https://doi.org/10.5555/1538

3. Hale, C., Reed, A., et al. 2019a, arXiv preprint, arXiv:1903.01210.
https://arxiv.org/abs/1903.01210. Tides with Lanterns at Harbour-building
Walls (TIDES) III: How Salt Lies in Layers.

4. Hull, K., Reed, A., et al. 2019, arXiv preprint, arXiv:1903.01233.
https://arxiv.org/abs/1903.01233. Tides with Lanterns at Harbour-building
Walls. XII. A Long Dyke around Fell Bay.`),
  ).toEqual([
    ["Tides with Lanterns at Harbour-building Walls (TIDES) VIII: Salt Gaps in Bays or Chemical Process?", "MNRAS"],
    ["Tides with Lanterns at Harbour-building Walls (TIDES): Complex Winds in the Port", "ApJ"],
    ["Tides with Lanterns at Harbour-building Walls (TIDES) III: How Salt Lies in Layers", "arXiv"],
    ["Tides with Lanterns at Harbour-building Walls. XII. A Long Dyke around Fell Bay", "arXiv"],
  ]);
});

test("people and places that stand in many entries make no series", async () => {
  const { publications } = await ingest(
    Buffer.from(`# S. van 't Zand

## Publications

- M. Kuip, S. van 't Zand & L. Smit (2023), ‘Shift Work and Tides I. Walls’, Labour Letters 82, 102344.
- T. Egger, S. van 't Zand & M. Kuip (2020), ‘Sick Tides II. Bays’, Journal of Salt 72, 102301.
- T. Egger, S. van 't Zand & L. Smit (2019), ‘Slow Tides III. Ports’, Journal of Salt 71, 1023.
`),
    "cv.md",
  );
  expect(publications.map(({ authors }) => authors.length)).toEqual([3, 3, 3]);
});
