import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const LIST = `# Ada Reed

## Publications

1. Stone O.<sup>1</sup>, **Reed A.**<sup>2</sup>, Fell C. 2024. Ten years after the tide: salt on flooded walls. *Journal of Tidal Studies* 35(2): e13999.
2. Stone, O.<sup>1</sup>, **Reed, A. B.**<sup>2</sup>, & Moss, B. (2023). Slow gates of the harbour. *Harbour Letters*, 28, 2871–2890.
3. Olaf Stone<sup>1,2</sup>, **Ada Reed**<sup>1</sup>, Bea Moss<sup>3</sup>. Waves of 10<sup>2</sup> walls in m<sup>2</sup>. *Salt Research* 4, 2–19, 2022<sup>4</sup>.
4. Fell C.,<sup>1</sup> **Reed A.**,<sup>1,2</sup> and Moss B.<sup>3</sup> 2021. Tides without a moon. *Journal of Tidal Studies* 30(2): 1–9.
`;

test("numbers set above the line behind names are no part of the names, and what they stand behind keeps its place", async () => {
  const { publications, text } = await ingest(new TextEncoder().encode(LIST), "cv.md");
  expect(
    publications.map(({ title, authors, year }) => [authors.map(({ value }) => value), title.value, year?.value]),
  ).toEqual([
    [["O. Stone", "A. Reed", "C. Fell"], "Ten years after the tide: salt on flooded walls", 2024],
    [["O. Stone", "A. B. Reed", "B. Moss"], "Slow gates of the harbour", 2023],
    [["Olaf Stone", "Ada Reed", "Bea Moss"], "Waves of 102 walls in m2", 2022],
    [["C. Fell", "A. Reed", "B. Moss"], "Tides without a moon", 2021],
  ]);
  const first = publications[0]?.authors[0]?.span;
  expect(first && text.slice(first.start, first.end)).toMatch(/^Stone O\.1?$/);
});
