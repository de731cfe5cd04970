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
    arxiv: https://arxiv.org/abs/2103.05555
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

test("titles that are headings, and below each a list of what is said of it, on a page that only its address calls one of papers", async () => {
  const page = `---
title: ""
permalink: /papers/
---

### The Slow-Tide Conjecture for harbours is false (Submitted)
 * With Olaf Stone, Carl Fell, and Bea Moss.
 * <a href="https://arxiv.org/abs/2306.04444">arXiv</a> &#124; <a href="https://salt.example/a">article</a>

### [What the sea walls remember of salt](https://salt.example/b)
 * Ada Reed, Olaf Stone
 * Harbour Letters, 2021

### Salt and the quays of the south
 * With Carl Fell.
 * Tidal Studies, 2020
`;
  expect(await papers(page, "papers.md")).toEqual([
    "The Slow-Tide Conjecture for harbours is false | Olaf Stone, Carl Fell, Bea Moss |  | ",
    "What the sea walls remember of salt | Ada Reed, Olaf Stone | Harbour Letters | 2021",
    "Salt and the quays of the south | Carl Fell | Tidal Studies | 2020",
  ]);
});

test("a heading of a few words above whole references ends the preprints above it; buttons and links back are no papers", async () => {
  const page = `<html><head><title>Papers</title></head><body><h1>Ada Reed</h1><h2>Publications</h2>
<ul><li><a href="https://scholar.google.com/x">Google Scholar Profile</a></li></ul>
<h6>Pre-prints</h6><p><b>Reed, A.</b> (2023) <i>Slow tides of the north.</i> pre-print, 28 pages.</p>
<h6>Post-Doc</h6><p><b>Reed, A.</b> (2022) <i>Salt as a measure of walls</i>. The Craft of Harbours, 4(3), P3-13.</p>
<h6>During PhD</h6><p>Stone, O., & <b>Reed, A.</b> (2020) <i>What the quays remember</i>. The Craft of Harbours, 2(3), P7-13.</p>
<h2>Recent Review Articles</h2><p><b>Reed, A.</b> (2019) <i>Walls of the south: a review</i>. Tidal Studies, 1(1), 3-9.</p>
<a href="index.html" class="back">← Back to Home</a></body></html>`;
  const draft = await ingest(new TextEncoder().encode(page), "papers.html");
  expect(
    draft.publications.map(
      ({ title, kind, venueAsPrinted }) => `${title.value} | ${kind.value} | ${venueAsPrinted?.value}`,
    ),
  ).toEqual([
    "Slow tides of the north | preprint | undefined",
    "Salt as a measure of walls | journal | The Craft of Harbours",
    "What the quays remember | journal | The Craft of Harbours",
    "Walls of the south: a review | journal | Tidal Studies",
  ]);
});

test("the language of a paper in brackets is no place", async () => {
  const page = `# Ada Reed

## Theses

- **Reed, Ada** (2021). “Sounds of the tides in the dialect of Port Salt.” (In Greek) MA Thesis, Kvam University. [PDF](/a.pdf)
- **Reed, Ada** (2018). “Walls in the speech of quays.” (In Polish) BA Thesis, Fen College. [PDF](/b.pdf)
`;
  expect(await papers(page, "cv.md")).toEqual([
    "Sounds of the tides in the dialect of Port Salt | Ada Reed | Kvam University | 2021",
    "Walls in the speech of quays | Ada Reed | Fen College | 2018",
  ]);
});

test("a line of nothing but names signs the title beside the venue above it; a note in square brackets is no place", async () => {
  const row = (place: string, title: string, people: string) =>
    `<tr><td class="place"><b>${place}</b></td><td>${title}<br>${people}<br>[ <a href="https://salt.example/a.pdf">PDF</a> ]</td></tr>`;
  const page = `<html><body><h2>Ada Reed</h2><h3>Publications</h3><table>
${row("IEEE-TPAMI 2018", "The Northern Wall Model &ndash; Harbour Inference in the Space of Slow Tides.", "Stone, C., Reed, A., Fell, B., Moss, E., Vane III, J.")}
${row("CVPR 2017", "Slow Transformations of Walls.", "Reed, A., Stone, C.")}
${row("ICCV 2015", "Salt and Quays.", "Reed, A., Moss, E., Vane III, J.")}</table>
<h3>Manuscripts</h3><ul><li>Reed, Ada. 2012. Salt at the Sill. Ms., Kvam University. [<b>Note:</b> told at length in the third part of my thesis.]</li></ul>
</body></html>`;
  expect(await papers(page, "papers.html")).toEqual([
    "The Northern Wall Model – Harbour Inference in the Space of Slow Tides | C. Stone, A. Reed, B. Fell, E. Moss, J. Vane III | IEEE-TPAMI 2018 | 2018",
    "Slow Transformations of Walls | A. Reed, C. Stone | CVPR 2017 | 2017",
    "Salt and Quays | A. Reed, E. Moss, J. Vane III | ICCV 2015 | 2015",
    "Salt at the Sill | Ada Reed | Kvam University | 2012",
  ]);
});
