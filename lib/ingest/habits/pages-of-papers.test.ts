import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

/** Titles, authors, places and years that are read of a page. */
async function papers(source: string, file: string): Promise<string[]> {
  const draft = await ingest(new TextEncoder().encode(source), file);
  return draft.publications.map(({ title, authors, venueAsPrinted, year }) =>
    [title.value, authors.map(({ value }) => value).join(", "), venueAsPrinted?.value, year?.value].join(" | "),
  );
}

test("below titles that are headings, headings of a lower rank say when and by whom", async () => {
  const card = (
    title: string,
    date: string,
    people: string,
    place: string,
  ) => `<div class="container"><div class="card">
<div class="row"><div class="col"><img src="a.png"></div><div class="col"><div class="body">
<h5 class="card-title">${title}</h5><h6 class="card-subtitle">${date}</h6><br>
<p>${people}, "<a href="a.html">${title}</a>," ${place}</p><a href="a.html" class="btn">Read More</a>
</div></div></div></div></div><br>`;
  const page = `<html><body><div class="container"><h4>Publications</h4></div>
${card("Community Walls against the Slow Tides", "July 28, 2021", "Olaf Stone, <b>Ada Reed</b>", "<i>Harbour Letters</i>, 12, 3–9, 2021.")}
${card("Salt Is a Slow Measure of the Northern Bays", "June 2, 2020", "Carl Fell, <b>Ada Reed</b>, Bea Moss", "<i>Tidal Studies</i>, 4, 2020.")}
</body></html>`;
  expect(await papers(page, "publications.html")).toEqual([
    "Community Walls against the Slow Tides | Olaf Stone, Ada Reed | Harbour Letters | 2021",
    "Salt Is a Slow Measure of the Northern Bays | Carl Fell, Ada Reed, Bea Moss | Tidal Studies | 2020",
  ]);
});

test("people and place in one heading below each title; buttons that filter the list are no entries", async () => {
  const item = (title: string, below: string) => `<div class="item"><div class="contents"><h3>${title}</h3>
<h4><b>Ada Reed</b>, Olaf Stone <br><br>${below}</h4><div><a href="https://salt.example/a">pdf</a></div></div></div>`;
  const page = `<html><body><h1>Ada Reed</h1><h1>Publications</h1><div>(Click on the titles for more)</div>
<ul class="filters"><li><a href="#" data-filter="*">All</a></li><li><a href="#" data-filter="journal">Journal</a></li>
<li><a href="#" data-filter="workshop">Workshop</a></li></ul>
<div><span>2021</span></div><div>${item("Slow tides of the northern harbours", "Harbour Letters 12 (2021)")}
${item("What the sea walls remember", "Tidal Studies 4 (2021)")}</div></body></html>`;
  expect(await papers(page, "pubs.html")).toEqual([
    "Slow tides of the northern harbours | Ada Reed, Olaf Stone | Harbour Letters | 2021",
    "What the sea walls remember | Ada Reed, Olaf Stone | Tidal Studies | 2021",
  ]);
});

test("lines that say what they hold, set as headings below the title", async () => {
  const page = `---
title: "Papers"
---
# Slow Tides of the Northern Harbours
## Authors: Ada Reed, Bea St. Moss
## Published to: [Harbour Letters](https://salt.example/hl)
## Date Published: 2021
### Abstract

> We measure tides. They are slower than the walls remember, and we show why.

# Salt and the Sea Walls of the South
## Authors: Olaf Stone, Ada Reed, Carl Fell
## Published to: [Tidal Studies](https://salt.example/ts)
## Date Published: January 1, 2020
### Abstract
> Although salt is old, its walls are young, and they were built in a hurry by people who had no time.
`;
  expect(await papers(page, "papers.md")).toEqual([
    "Slow Tides of the Northern Harbours | Ada Reed, Bea St. Moss | Harbour Letters | 2021",
    "Salt and the Sea Walls of the South | Olaf Stone, Ada Reed, Carl Fell | Tidal Studies | 2020",
  ]);
});

test("headings below a heading of papers that say neither people nor place stay headings", async () => {
  const page = `# Ada Reed

## Publications

### Tides

#### Journal articles

- A. Reed and O. Stone. Slow tides of the north. Harbour Letters 12 (2021), 3–9.

### Salt

#### Journal articles

- A. Reed. Salt is a slow measure. Tidal Studies 4 (2020), 1–7.
`;
  expect(await papers(page, "index.md")).toEqual([
    "Slow tides of the north | A. Reed, O. Stone | Harbour Letters | 2021",
    "Salt is a slow measure | A. Reed | Tidal Studies | 2020",
  ]);
});

test("papers that are a list of the front matter, under a name of its own", async () => {
  const page = `---
layout: papers
title: Papers
items:
  - title: Slow tides of the northern harbours
    arxiv: https://arxiv.org/abs/2104.04251
    coauthor: Olaf Stone, Carl Fell, and Bea Moss
    journal: Journal of Tides, 446:Paper No. 109670, 42, 2021.
    description: false

  - title: Salt as a measure of walls
    coauthor: false
    journal: submitted.
---
<br />
`;
  expect(await papers(page, "papers.md")).toEqual([
    "Slow tides of the northern harbours | Olaf Stone, Carl Fell, Bea Moss | Journal of Tides | 2021",
    "Salt as a measure of walls |  |  | ",
  ]);
});

test("the menu below a list and the link to other papers are no papers", async () => {
  const page = `<html><head><title>Papers of Ada Reed</title></head><body>
<center><a href="/~reed/">Home</a> | <a href="/">Salt</a> <a href="/">Dept</a></center><h2>Papers</h2><ul>
<li>A. Reed, O. Stone. Slow tides of the north. Harbour Letters 12 (2021), 3–9.
<li>A. Reed. Salt is a slow measure of walls. Tidal Studies 4 (2020), 1–7.
<li>A. Reed, C. Fell. What the harbours remember. Harbour Letters 9 (2018), 1–4.
<li><a href="https://arxiv.org/a/reed">Other papers on the arXiv</a></ul>
<br><br><a href="a.html">home</a> &emsp; <a href="b.html">bio</a> &emsp; <a href="c.html">teaching</a></body></html>`;
  expect(await papers(page, "papers.html")).toEqual([
    "Slow tides of the north | A. Reed, O. Stone | Harbour Letters | 2021",
    "Salt is a slow measure of walls | A. Reed | Tidal Studies | 2020",
    "What the harbours remember | A. Reed, C. Fell | Harbour Letters | 2018",
  ]);
});

test("parts of an entry whose classes call them names or lists", async () => {
  const entry = (people: string, words: string, place: string, rest: string) =>
    `<div class="pub"><div class="text"><span class="own">${people}</span> ${words}
<span class="journal-name">${place}</span>${rest}</div><div class="more"><a href="a">Data</a></div></div>`;
  const page = `<html><body><h1>Papers</h1><div>
${entry("Reed, A., & Stone, O. (2021).", "Slow tides of the northern harbours.", "Littoral: A Paper for the Bays", ", 2(1), 3–9.")}
${entry("Reed, A. (2020).", "Salt as a measure of walls (Under Review).", "Wall Watch", ".")}
${entry("Stone, O., & Reed, A. (2019).", "What the quays remember.", "Littoral: A Paper for the Bays", ", 1, 5–7.")}
</div></body></html>`;
  expect(await papers(page, "papers.html")).toEqual([
    "Slow tides of the northern harbours | A. Reed, O. Stone | Littoral: A Paper for the Bays | 2021",
    "Salt as a measure of walls | A. Reed | Wall Watch | 2020",
    "What the quays remember | O. Stone, A. Reed | Littoral: A Paper for the Bays | 2019",
  ]);
});
