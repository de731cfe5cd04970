import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const titlesIn = async (list: string) =>
  (await ingest(Buffer.from(`# Ada Reed\n\n## Publications\n\n${list}\n`), "cv.md")).publications.map(
    ({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value],
  );

test("what the titles of a list begin with, up to the number of the part, is not parted by its marks and line ends", async () => {
  expect(
    await titlesIn(`1. Reed, A., Moss, B., et al. 2021, ApJS, 257, 8
https://arxiv.org/abs/2109.01263. Tides with Lanterns at Harbour-forming
Scales (TIDES) VIII: Salt Gaps in Bays or Chemical Process?

2. Gale, M., Reed, A., et al. 2023, ApJ, 950, 147, Tides with Lanterns at Harbour-forming Scales (TIDES): Complex Winds in the Port. https://doi.org/10.5555/1538

3. Law, C. J., Reed, A., et al. 2021a, arXiv e-prints, arXiv:2109.01210.
https://arxiv.org/abs/2109.01210. Tides with Lanterns at Harbour-forming
Scales (TIDES) III: Characteristics of Radial Salt.

4. Hull, K., Reed, A., et al. 2021, arXiv e-prints, arXiv:2109.01233.
https://arxiv.org/abs/2109.01233. Tides with Lanterns at Harbour-forming
Scales. XX. The Massive Wall around Fell Bay.`),
  ).toEqual([
    ["Tides with Lanterns at Harbour-forming Scales (TIDES) VIII: Salt Gaps in Bays or Chemical Process?", "ApJS"],
    ["Tides with Lanterns at Harbour-forming Scales (TIDES): Complex Winds in the Port", "ApJ"],
    ["Tides with Lanterns at Harbour-forming Scales (TIDES) III: Characteristics of Radial Salt", "arXiv"],
    ["Tides with Lanterns at Harbour-forming Scales. XX. The Massive Wall around Fell Bay", "arXiv"],
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
