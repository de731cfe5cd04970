import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const publications = async (text: string, name = "cv.md") =>
  (await ingest(new TextEncoder().encode(text), name)).publications;

const CARD = (year: number, title: string, people: string, place: string, told: string, href: string) =>
  `<article class="paper"><div class="paper-date">${year}</div><div class="paper-body"><h3><a href="${href}">${title}</a></h3><p class="authors">${people}</p><p class="venue">${place}</p><p class="paper-summary">${told}</p><div class="paper-links"><a href="${href}">Journal article ↗</a></div></div></article>`;

test("a card's summary is no place; editors behind a bar neither; publishers' addresses hold the DOI", async () => {
  const page = `<!doctype html><html><head><title>Papers | Ada Reed</title></head><body><main><h1>Papers</h1>
<p>How harbours organise: theory and evidence on walls, and the changes brought by tides.</p><p><a href="cv.pdf">Complete vita ↗</a></p>
<h2>Walls and tides</h2>
<div class="list">${CARD(2026, "Salt against time", "Ada Reed and Carl Stone", "Harbour Studies", "What the sea and its walls are to those who live behind them.", "https://press.example/doi/abs/10.1234/hs.26")}
${CARD(2025, "The quay as a society", "Ada Reed, Carl Stone, and Dora Fell", "Handbook of Quays · Moss and Fern, editors", "", "papers/quay.pdf")}
${CARD(2023, "Slow walls and quick tides", "Ada Reed", "Marine Letters, 34(5), 65–80", "The conditions under which walls and tides strengthen one another.", "https://press.example/doi/10.1234/ml.23")}
${CARD(2019, "Why the ebb is late", "Dora Fell and Ada Reed", "Marine Letters, 30(1), 1–18", "Harbours with clear walls see a later ebb.", "https://press.example/doi/10.1234/ml.19")}
</div><p>Selected publications and work in progress. <a href="cv.pdf">Full publication list in my CV ↗</a></p></main></body></html>`;
  const list = await publications(page, "papers.html");
  expect(list.map(({ title, venue, doi, status }) => [title.value, venue, doi?.value ?? null, status.value])).toEqual([
    ["Salt against time", "Harbour Studies", "10.1234/hs.26", "published"],
    ["The quay as a society", "Handbook of Quays", null, "published"],
    ["Slow walls and quick tides", "Marine Letters", "10.1234/ml.23", "published"],
    ["Why the ebb is late", "Marine Letters", "10.1234/ml.19", "published"],
  ]);
});

test("years and bold titles above a list of links: each is one entry, and its links are no place", async () => {
  const list = await publications(`# Ada Reed

## Publications

A list is also available <a href="https://x.example">online</a>.

### Articles
\`2023\`
__A game that divides the harbour fairly__ (A. Reed, 2023)
 - <a href="https://arxiv.org/abs/2301.00001"> Arxiv link </a>

\`2022\`
__Higher walls reveal dependence beyond the tide__ (A. Reed, 2022)
 - <a href="https://arxiv.org/abs/2205.00002"> Arxiv link </a>, <a href="https://social.example/1"> Summary on Twitter </a>

### Theses
\`2018\`
__MSc Thesis__
 - <a href="/msc.pdf"> The structure of quays </a> (A. Reed, 2018) Under supervision of prof. Carl Stone

\`2016\`
__BSc Thesis__
 - <a href="/bsc.pdf"> Walls in the fens </a> (A. Reed, 2016) Under supervision of prof. Dora Fell
`);
  expect(list.map(({ title, year, venue, kind }) => [title.value, year?.value, venue, kind.value])).toEqual([
    ["A game that divides the harbour fairly", 2023, "arXiv", "preprint"],
    ["Higher walls reveal dependence beyond the tide", 2022, "arXiv", "preprint"],
    ["The structure of quays", 2018, null, "thesis"],
    ["Walls in the fens", 2016, null, "thesis"],
  ]);
});

test("working papers without a year that begin with their authors are each an entry", async () => {
  const list = await publications(
    `Ada Reed

Working Papers

Reed, A. B., Stone, P. D., and Stone D. M., A comparison of walls for the slow tides of the northern coast.

Stone, P. D., Reed, A. B., and Stone D. M., A skew distribution of the heights of harbour walls.

Reed, A. B., Stone, P. D., and Stone D. M., Regular tides and their walls in many dimensions.
`,
    "cv.txt",
  );
  expect(list.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["A comparison of walls for the slow tides of the northern coast", ["A. B. Reed", "P. D. Stone", "D. M. Stone"]],
    ["A skew distribution of the heights of harbour walls", ["P. D. Stone", "A. B. Reed", "D. M. Stone"]],
    ["Regular tides and their walls in many dimensions", ["A. B. Reed", "P. D. Stone", "D. M. Stone"]],
  ]);
});

test("a list below each reference tells of it, and begins none", async () => {
  const list = await publications(`# Ada Reed

## Articles

**Reed, A.**, Stone, C., & Fell, D. (2025). Slow walls: how quick tides strengthen them. _Marine Letters_, _8_(4), 35–70.
- Contribution: Writing, reviewing and editing.

Stone, C., & **Reed, A.** (2024). Why the ebb is late, and the flood is not. _Harbour Studies_, _3_(1), 1–18.
- Contribution: Counting of gates for the review. Editing of the final manuscript.
- Impact: Told of in two [tide tables](https://tables.example).

Fell, D., & **Reed, A.** (2023). The quay as a society. _Harbour Studies_, _2_(1), 3–9.
- My role: keeper of the charts.
`);
  expect(list.map(({ title, venue, year }) => [title.value, venue, year?.value])).toEqual([
    ["Slow walls: how quick tides strengthen them", "Marine Letters", 2025],
    ["Why the ebb is late, and the flood is not", "Harbour Studies", 2024],
    ["The quay as a society", "Harbour Studies", 2023],
  ]);
});
