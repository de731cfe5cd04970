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

test("the title of a thesis goes on where its style does", async () => {
  const source = `# Ada Reed

## Publications

- "Slow tides of the northern coast," _Harbour Studies_ 11 (2018): 212–239.
- *Dating the walls of the northern fens. The Old Quay registers*. Master's thesis (Salt Studies). Kvam University, 2019.
- *The keeping of gauges. A handbook of sorts*. PhD dissertation, Fen College, 2021.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title, kind }) => [title.value, kind.value])).toEqual([
    ["Slow tides of the northern coast", "journal"],
    ["Dating the walls of the northern fens. The Old Quay registers", "thesis"],
    ["The keeping of gauges. A handbook of sorts", "thesis"],
  ]);
});

test("lines of one paragraph that each name the degree first are theses each", async () => {
  const source = String.raw`\documentclass{article}\begin{document}\section{Theses}
PhD thesis: Slow water and tortuous walls, 2013\\
Master's thesis: Quick gauges of the north, 2004

\section{Papers}
(Ph.D.) Salt and its many narrow harbours, 2013\\
(M.S.) Gates of the quiet northern fens, 2004
\end{document}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.tex");
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Slow water and tortuous walls", 2013],
    ["Quick gauges of the north", 2004],
    ["Salt and its many narrow harbours", 2013],
    ["Gates of the quiet northern fens", 2004],
  ]);
});
