import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string, file: string) =>
  (await ingest(new TextEncoder().encode(source), file)).publications.map(
    ({ authors, title, venue }) => `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venue}`,
  );

test("a known journal right behind the last of several people is not their name", async () => {
  expect(
    await read(
      `# Ada Reed

## Publications

- "Salt transport over northern sand bars" Ada Reed, Carl Stone, and Dora V. Fell Ecology Letters 12, 44 (2019)

- "Old kelp in new harbours" Carl Stone, Ada Reed Biological Conservation 7(2), 2017

- "Walls that the winter tide leaves" A. Reed, L. Vane, J. Ecol. 98, 12 (2016)

- "Fires on the dry dykes" A. Reed, L. Vane African Journal of Ecology 53, 48 (2015)`,
      "cv.md",
    ),
  ).toEqual([
    "Ada Reed, Carl Stone, Dora V. Fell | Salt transport over northern sand bars | Ecology Letters",
    "Carl Stone, Ada Reed | Old kelp in new harbours | Biological Conservation",
    "A. Reed, L. Vane | Walls that the winter tide leaves | Journal of Ecology",
    "A. Reed, L. Vane | Fires on the dry dykes | African Journal of Ecology",
  ]);
});

test("people and place on lines of their own at the margin below a numbered title", async () => {
  expect(
    await read(
      `Ada Reed
========

| Kvam University
| Port Salt

Papers
------

1. "Salt transport over northern sand bars"
Ada Reed, Carl Stone, Dora Fell
Ecol. Lett., 2, 19 (2019)

2. "Old kelp in new harbours"
Carl Stone, Ada Reed, and Lil B. Vane
arXiv:1905.00001
`,
      "cv.rst",
    ),
  ).toEqual([
    "Ada Reed, Carl Stone, Dora Fell | Salt transport over northern sand bars | Ecology Letters",
    "Carl Stone, Ada Reed, Lil B. Vane | Old kelp in new harbours | arXiv",
  ]);
});
