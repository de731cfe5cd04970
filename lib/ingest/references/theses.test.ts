import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("the title of a thesis ends before the degree it was written for", async () => {
  const source = `# Ada Reed

## Theses

- Reed A. (2021), Do the tides of narrow harbours repeat? A study of the slow exchange of water and salt, Doctoral Degree in Estuary Botany, Kvam University (Norway)
- Reed A. (2017), Using buoys to predict the height of the evening tide, Master Degree in Botany, Salt College (Norway)
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title, kind, year }) => [title.value, kind.value, year?.value])).toEqual([
    ["Do the tides of narrow harbours repeat? A study of the slow exchange of water and salt", "thesis", 2021],
    ["Using buoys to predict the height of the evening tide", "thesis", 2017],
  ]);
});
