import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("strokes that stand twice and more in most entries part what they say", async () => {
  const source = `# Ada Reed

## Publications

- Reed A, Stone C, Fell O / Slow tides and either/or walls / Journal of Tides 8:4–19, 2022
- Stone C, Reed A / Why walls last: a survey of harbours / TIDEC, 2021 / [pdf](x.pdf)
- Reed A / Counting gulls of narrow bays / Harbour Letters, 2020
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(
    publications.map(({ title, authors, venueAsPrinted }) => [
      title.value,
      authors.map(({ value }) => value),
      venueAsPrinted?.value,
    ]),
  ).toEqual([
    ["Slow tides and either/or walls", ["A Reed", "C Stone", "O Fell"], "Journal of Tides"],
    ["Why walls last: a survey of harbours", ["C Stone", "A Reed"], "TIDEC"],
    ["Counting gulls of narrow bays", ["A Reed"], "Harbour Letters"],
  ]);
});
