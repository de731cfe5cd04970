import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const LIST = `# Ada Reed

## Publications

1. Reed, A.<sup>PI</sup>, Stone, C.<sup>S</sup>, Fell, M.<sup>T</sup> et al. (2019). Slow tides of the northern coast. *Harbour Studies*, 8: 4–9.
2. Fell, M.<sup>T</sup>, and Reed, A.<sup>PI</sup> (2018). Ten questions of the keepers. *Harbour Studies*, 7: 14–19.
3. Moss, B.<sup>S</sup>, and Fell, M.<sup>T</sup>, Reed, A.<sup>PI</sup> (2017). Bounds of the walls. *Harbour Studies*, 6: 24–29.
4. Moss, B.<sup>S</sup>, Reed, A.<sup>PI</sup>, and Fell, M.<sup>T</sup> Walls in the greenhouse: yield under salt. Submitted to *Harbour Studies*.
`;

test("letters set above the line behind names end them before “et al.” and, where they often do, before a title", async () => {
  const { publications } = await ingest(new TextEncoder().encode(LIST), "cv.md");
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["Slow tides of the northern coast", ["A. Reed", "C. Stone", "M. Fell"]],
    ["Ten questions of the keepers", ["M. Fell", "A. Reed"]],
    ["Bounds of the walls", ["B. Moss", "M. Fell", "A. Reed"]],
    ["Walls in the greenhouse: yield under salt", ["B. Moss", "A. Reed", "M. Fell"]],
  ]);
});
