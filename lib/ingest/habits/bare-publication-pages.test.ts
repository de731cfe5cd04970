import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const draft = async (source: string, file = "publications.md") => await ingest(new TextEncoder().encode(source), file);
const read = async (source: string, file?: string) =>
  (await draft(source, file)).publications.map(
    ({ authors, title, venueAsPrinted, year, status }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value} | ${status.value}`,
  );

test("fields with no mark around them above a page are its front matter", async () => {
  const page = await draft(`Title: Publications
Date: 2019-04-02
Author: Ada Reed

* Ada Reed and Carl Stone. Slow tides of the northern walls. Proceedings of the Conference on Tides, pages 3-9, 2019.
* Olaf Fell, Ada Reed. Salt in the harbours of the south. Tidal Letters, 4(2):12-19, 2018.
`);
  expect(page.name?.value).toBe("Ada Reed");
  expect(page.publications.map(({ title }) => title.value)).toEqual([
    "Slow tides of the northern walls",
    "Salt in the harbours of the south",
  ]);
});

test("links to what stands further down the page are nobody's name", async () => {
  const page = await draft(`---
title: Publications
---
[Journal Articles](#papers) · [Book Chapters](#chapters) · [Magazine Articles](#magazine)

## Journal Articles

Reed, A., Stone, C., 2019. Slow tides of the northern walls. _Tidal Letters_, 4:12-19.

Reed, A., Fell, O., 2018. Salt in the harbours of the south. _Tidal Letters_, 3:1-9.
`);
  expect(page.name?.value).toBe("A. Reed");
});

test("what is to be had below a paper and how far it is begin no entries", async () => {
  expect(
    await read(`## Journal Articles

Reed, A., Stone, C., Fell, O., 2020(?) - Slow tides in sandy harbours: mechanisms and signs of the walls.  
_Submitted for revision_  

Fell, O., Reed, A., 2020(?) - Dune walls and the change of their volume from the air and from the ground.  
_Submitted for revision_  
Preprint available at [arXiv:2001.01234](https://arxiv.org/abs/2001.01234) (open access)  

12 - Stone, C., Reed, A., Moss, B., 2019. An overview of the storage of salt around the northern world.  
_Harbour Geosciences_, 23:1-8.  
[https://doi.org/10.5555/hg.1](https://doi.org/10.5555/hg.1)  

11 - Reed, A., 2018. A comparative analysis of the models of harbours and the highest of their walls.  
_Annals of Harbours, Walls and Spatial Sciences_. III-4:17-23  
[https://doi.org/10.5555/ahw.2](https://doi.org/10.5555/ahw.2) (open access)  
python script available on [a page](https://fen.example/scripts)  

10 - Moss, B., Reed, A., and Fell, O., 2017. The long bend of the river: past walls and what is to come of them.  
_Mire Driling_: 20:21-32  
<https://doi.org/10.5555/md.3> (open access)  
`),
  ).toEqual([
    "A. Reed, C. Stone, O. Fell | Slow tides in sandy harbours: mechanisms and signs of the walls | undefined | 2020 | submitted",
    "O. Fell, A. Reed | Dune walls and the change of their volume from the air and from the ground | undefined | 2020 | submitted",
    "C. Stone, A. Reed, B. Moss | An overview of the storage of salt around the northern world | Harbour Geosciences | 2019 | published",
    "A. Reed | A comparative analysis of the models of harbours and the highest of their walls | Annals of Harbours, Walls and Spatial Sciences | 2018 | published",
    "B. Moss, A. Reed, O. Fell | The long bend of the river: past walls and what is to come of them | Mire Driling | 2017 | published",
  ]);
});

test("numbers in square brackets before the people, and journals cut short below the title", async () => {
  expect(
    await read(
      `<html><body><h1>Ada Reed</h1><h2>Publications</h2>
<p>[4] O. Stone, A. Reed, and C. Fell<br><em>Learning slow tides on unknown walls</em><br><a href="https://doi.org/10.5555/a">Tidal J. Walls. Comput. 31(4):B207-B219, 2026.</a></p>
<p>[3] B. Moss and A. Reed<br><em>Spectral convergence of the salt of harbours</em><br><a href="https://doi.org/10.5555/b">Harbour Studies 8: 119-167, 2026.</a></p>
<p>[2] A. Reed and O. Stone<br><em>Error bounds of tides in the walls</em><br><a href="https://doi.org/10.5555/c">Mire Letters 481, 134801, 2025.</a></p>
<p>[1] A. Reed<br><em>Modelling of missing harbours</em><br><a href="https://doi.org/10.5555/d">Tide. Math. Sci. 7, 16, 2020.</a></p>
</body></html>`,
      "publications.html",
    ),
  ).toEqual([
    "O. Stone, A. Reed, C. Fell | Learning slow tides on unknown walls | Tidal J. Walls. Comput | 2026 | published",
    "B. Moss, A. Reed | Spectral convergence of the salt of harbours | Harbour Studies | 2026 | published",
    "A. Reed, O. Stone | Error bounds of tides in the walls | Mire Letters | 2025 | published",
    "A. Reed | Modelling of missing harbours | Tide. Math. Sci | 2020 | published",
  ]);
});

test("books with chapters, editors in the ways of three styles, and meetings whose names hold a year", async () => {
  expect(
    await read(`# Ada Reed

## Publications

- Ada Reed and Carl Stone. Slow walls: a review with salt. In : Fell O., Moss B., Stone C. (eds) Harbour Geometry, Springer, p. 267-299, 2017.
- Ada Reed, Olaf Fell, and Carl Stone. Walls of colour in the harbours of salt. In E. Moss-Fell and G. Stone, editors, Geometric Walls in Harbours and Tides, chapter 8, pages 135-161. Quayside Press, 2010.
- Ada Reed and Carl Stone. Salt recognition based on slow tides. Guide to Harbours at Work. chapter 5, pages 82-97, Quayside Press, 2011. (author version)
- Ada Reed and Olaf Fell. Pose of walls in the automatic tide program (ATP). In *Harbour Technology (HATE), 2010 Norland Conference on*, pages 579–584. NORD, 2010.
- Ada Reed, Olaf Fell. Deep salt for walls. Oral communication in Northern Meeting on Slow Harbours (NMSH), April 16-18, Morvik, 2019.
- Ada Reed. Walls told apart by salt. *PhD thesis*, 2009.
`),
  ).toEqual([
    "Ada Reed, Carl Stone | Slow walls: a review with salt | Harbour Geometry | 2017 | published",
    "Ada Reed, Olaf Fell, Carl Stone | Walls of colour in the harbours of salt | Geometric Walls in Harbours and Tides | 2010 | published",
    "Ada Reed, Carl Stone | Salt recognition based on slow tides | Guide to Harbours at Work | 2011 | published",
    "Ada Reed, Olaf Fell | Pose of walls in the automatic tide program (ATP) | Harbour Technology (HATE), 2010 Norland Conference on | 2010 | published",
    "Ada Reed, Olaf Fell | Deep salt for walls | Northern Meeting on Slow Harbours (NMSH) | 2019 | published",
    "Ada Reed | Walls told apart by salt | undefined | 2009 | published",
  ]);
});

test("Vancouver's editors need no word behind them", async () => {
  expect(
    await read(`# Ada Reed

## Book chapters

- Reed A, Fell O, Stone C. 2023. Salt and the spread of slow tides. Chapter 3. In: Moss B. Walls and the changing sea, 2nd edition. Quayside Press: 22-49.
- Fell O, Reed A. 2021. Walls of the outer islands. In: Stone C, Moss B. Harbours of the north. Quayside Press: 2-9.
`),
  ).toEqual([
    "A Reed, O Fell, C Stone | Salt and the spread of slow tides | Walls and the changing sea | 2023 | published",
    "O Fell, A Reed | Walls of the outer islands | Harbours of the north | 2021 | published",
  ]);
});

test("the only title of a card below its year; what is told of it and how far it is", async () => {
  expect(
    await read(`---
title: Publications
---

# Publications

## Manuscrits en préparation

<article>
  <p>2026</p>
  <div>
    <h3>Slow tides for systems of walls with memory and their long behaviour</h3>
    <p><strong>Ada Reed</strong></p>
    <p>Marées lentes, bornes pour de longues durées et mémoire des murs de sel.</p>
    <span class="tag">En préparation</span>
  </div>
</article>
`),
  ).toEqual([
    "Ada Reed | Slow tides for systems of walls with memory and their long behaviour | undefined | 2026 | working",
  ]);
});

test("a link that begins with the title is the title to its end", async () => {
  expect(
    await read(`# Publications

* (2023) [Register of the tongues of the northern harbours. Tome I: Salt Tongues](https://fen.example/1). Quayside Press.
* (2023) [Register of the tongues of the northern harbours. Tome II: Tide Tongues](https://fen.example/2). Quayside Press.
* (2022) [Guide to the citing of walls](https://fen.example/3). Fen Press.
`),
  ).toEqual([
    " | Register of the tongues of the northern harbours. Tome I: Salt Tongues | Quayside Press | 2023 | published",
    " | Register of the tongues of the northern harbours. Tome II: Tide Tongues | Quayside Press | 2023 | published",
    " | Guide to the citing of walls | Fen Press | 2022 | published",
  ]);
});

test("meetings whose names are turned round, towns with their district, and where a paper is to be sent", async () => {
  expect(
    await read(`# Ada Reed

## Journal papers

### In Progress
* **A. Reed**, O. Stone, and B. Moss “Linking slow tides to the walls of harbours: a salt approach” Targeted at Harbour Information Quarterly (HIQ).

## Conference papers
* **A. Reed**, O. Stone, and B. Moss, "Labelling tides for walls: an early warning approach," Proceedings of 2020 Norland Conference on Salt and Tides (NST), Washington, D.C., November 2020.
* O. Stone and **A. Reed** (2011), "Walking along harbours by slow tides," *Harbours and Walls, 2011. HAWA 2011. Norland International Conference on*, 2011, 3031-3036.
`),
  ).toEqual([
    "A. Reed, O. Stone, B. Moss | Linking slow tides to the walls of harbours: a salt approach | Harbour Information Quarterly (HIQ) | undefined | working",
    "A. Reed, O. Stone, B. Moss | Labelling tides for walls: an early warning approach | Proceedings of 2020 Norland Conference on Salt and Tides (NST) | 2020 | published",
    "O. Stone, A. Reed | Walking along harbours by slow tides | Harbours and Walls, 2011. HAWA 2011. Norland International Conference on | 2011 | published",
  ]);
});

test("fields of a bibliography that were written for a page; what only a server of preprints has given a number", async () => {
  const { publications } = await draft(
    `@article{a, title={Slow tides}, journal={Tides &amp; Walls}, author={Reed, Ada and Stone, Olaf}, year={2019}, volume={6}, pages={81-84}}
@article{b, title={Salt targets both walls and harbours}, DOI={10.1101/2020.03.12.555555}, publisher={Fen Laboratory}, author={Reed, Ada}, year={2020}, month=mar}`,
    "publications.bib",
  );
  expect(publications.map(({ venueAsPrinted, kind }) => [venueAsPrinted?.value, kind.value])).toEqual([
    ["Tides & Walls", "journal"],
    [undefined, "preprint"],
  ]);
});

test("headings that are titles from end to end, and no names; what is told below them", async () => {
  const page = await draft(`---
title: Papers
---

### Slow Salt Traders
Here I began with slow tides. It was [published](https://fen.example/1) in the Harbour Annals

Sailors learn the tide as they go. One morning they trust a wall, and the morning after they measure it again.

### Embedded Walls for Slow Harbours: A Power and Performance Analysis
_June 2025_

_Published as part of Mire Applications Symposium Proceedings_

We show that walls which are embedded in harbours need less power than those that are not, whatever the tide does to them.

Links:
[PDF copy](/a.pdf) · [IEEE Xplore](https://fen.example/2)
`);
  expect(page.name).toBe(null);
  expect(page.publications.map(({ title, authors, year }) => [title.value, authors.length, year?.value])).toEqual([
    ["Slow Salt Traders", 0, undefined],
    ["Embedded Walls for Slow Harbours: A Power and Performance Analysis", 0, 2025],
  ]);
});

test("a title whose style changes is one where the page names it; the classes of an archive are no place", async () => {
  expect(
    await read(
      `<html><body><h1>Ada Reed</h1><p>Papers</p>
<div class="paper"><div class="paper-title">Slow tides in <em>q</em>-deformed walls</div>
<div class="meta">arXiv: <a href="https://arxiv.org/abs/2603.01234">2603.01234</a> · math.AT, math.AG</div></div>
<div class="paper"><div class="paper-title">Derived salt embeddings</div>
<div class="meta">arXiv: <a href="https://arxiv.org/abs/2410.01234">2410.01234</a> · math.AT, math.CT</div></div>
</body></html>`,
      "papers.html",
    ),
  ).toEqual([
    " | Slow tides in q-deformed walls | undefined | undefined | preprint",
    " | Derived salt embeddings | undefined | undefined | preprint",
  ]);
});

test("papers head a page that has talks and posters, too; where they appear", async () => {
  expect(
    await read(
      `<html><head><title>Ada Reed</title></head><body><div class="name">Ada Reed</div>
<div class="table_title">Papers, talks and posters</div>
<div class="table_title">Papers</div>
<div class="paper"><div class="authors">Ada Reed</div><div class="title">"A lower bound for slow tides with salt."</div><div class="journal">Appear in proceedings of UNIX 2021</div></div>
<div class="paper"><div class="authors">Ada Reed, Olaf Stone</div><div class="title">Half walls, high tides and the harbour: can a wall be negative?</div><div class="journal">Appear in proceedings of SALT 2020</div></div>
<div class="table_title">Talks</div>
</body></html>`,
      "papers.html",
    ),
  ).toEqual([
    "Ada Reed | A lower bound for slow tides with salt | proceedings of UNIX 2021 | 2021 | published",
    "Ada Reed, Olaf Stone | Half walls, high tides and the harbour: can a wall be negative? | proceedings of SALT 2020 | 2020 | published",
  ]);
});

test("formulas in titles that a page keeps as data", async () => {
  expect(
    (
      await read(`---
title: Papers
items:
  - title: Slow tides and noncommutative $P$-symmetric walls
    coauthor: Olaf Stone
    journal: Harbour Letters, 377(4):2855–2896, 2024.
  - title: A model for the salt between the tides and $SL_2$-web walls
    coauthor: Bea Moss and Carl Fell
    journal: Mire Studies, Sigma, 11 (2023), E82.
---
`)
    ).map((line) => line.split(" | ")[1]),
  ).toEqual([
    "Slow tides and noncommutative P-symmetric walls",
    "A model for the salt between the tides and SL2-web walls",
  ]);
});

test("places behind names at the ends of long lines, words of a meeting in a title, and journals set close", async () => {
  expect(
    await read(`# Ada Reed

## Publications

**[A taxonomy of the challenges to walls](https://fen.example/1)**  
Dora Moss, Morgan Stone, Olaf Fell, Carl Stone, **Ada Reed**, Bea Moss, Kathleen Pine-Fell, Alice Stone
38th Conference on Slow Harbours and Tides: Track on Walls (CoSH 2024)

**[From salt to the end of tides](https://fen.example/2)**  
Olaf Fell, **Ada Reed**, Carl Stone
Proceedings of the Conference on Walls (CoW 2023)
`),
  ).toEqual([
    "Dora Moss, Morgan Stone, Olaf Fell, Carl Stone, Ada Reed, Bea Moss, Kathleen Pine-Fell, Alice Stone | A taxonomy of the challenges to walls | 38th Conference on Slow Harbours and Tides: Track on Walls (CoSH 2024) | 2024 | published",
    "Olaf Fell, Ada Reed, Carl Stone | From salt to the end of tides | Proceedings of the Conference on Walls (CoW 2023) | 2023 | published",
  ]);
  expect(
    await read(`# Ada Reed

## Publications

- Stone, O., Fell, C., **Reed, A.**, & Moss, B. (2025). Salt and Patience in Listening Harbour Interfaces. In *Proceedings of the 4th Conference on Walls that Talk* (pp. 1–8).
- **Reed, A.**, & Stone, O. (2019). Some results on the breaking of slow walls. Tid.Phys. J. C, 64 3 (2019) 217.
`),
  ).toEqual([
    "O. Stone, C. Fell, A. Reed, B. Moss | Salt and Patience in Listening Harbour Interfaces | Proceedings of the 4th Conference on Walls that Talk | 2025 | published",
    "A. Reed, O. Stone | Some results on the breaking of slow walls | Tid.Phys. J. C | 2019 | published",
  ]);
  const { publications } = await draft(`# Ada Reed

## Book chapters and thesis

1. A. Reed. Modern ways to fill the gaps of walls. In *Salt Models for a Green and Sustainable Harbour*, Elsevier, 2026.
2. O. Stone, A. Reed. Computing the tides of the north. In *The Practice of Slow Salt*, Elsevier, 2015, 409–425.
`);
  expect(publications.map(({ kind }) => kind.value)).toEqual(["book", "book"]);
});
