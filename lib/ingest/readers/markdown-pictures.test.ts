import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

test("a link that shows only a picture is written with the words of the picture", () => {
  expect(readMarkdown("Slow tides [![doi](icons/doi.png)](https://doi.org/10.1234/tide.5)").text).toBe(
    "Slow tides doi",
  );
  expect(readMarkdown("Slow tides [![](icons/doi.png)](https://doi.org/10.1234/tide.5)").text).toBe(
    "Slow tides doi.org",
  );
});

test("thumbnails, badges and pictures that lead elsewhere write nothing", () => {
  for (const picture of [
    "[![A harbour wall that leans north](harbour.jpg)](https://kvam.example/harbour)",
    "[![Build](https://img.shields.io/salt.svg)](https://kvam.example/build)",
    "[![](harbour.jpg)](https://kvam.example/harbour)",
    "![Harbour](harbour.jpg)",
  ])
    expect(readMarkdown(`Slow tides ${picture}`).text).toBe("Slow tides");
});

test("DOIs are read from pictures that are links, a chapter's and not that of its book", async () => {
  const source = `# Ada Reed

## Publications

**Reed, A.**, Stone, O. (2020). Slow tides along old walls. Journal of Salt, 12, 4-9.
[![Archive](icons/archive.png)](https://archive.example/324)
[![doi](icons/doi.png)](https://doi.org/10.1234/tide.5)

Stone, O., **Reed, A.** (2019). Salt that climbs the walls. In: Walls of the North (pp. 2-8). Quayside Press.
[![Publisher](icons/house.png)](https://books.example/chapter/10.1234/978-1-23)
[![doi](icons/doi.png)](https://doi.org/10.1234/978-1-23_4)
`;
  const draft = await ingest(new TextEncoder().encode(source), "publications.md");
  expect(draft.publications.map(({ title, doi }) => [title.value, doi?.value])).toEqual([
    ["Slow tides along old walls", "10.1234/tide.5"],
    ["Salt that climbs the walls", "10.1234/978-1-23_4"],
  ]);
});
