import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string, file = "cv.md") =>
  (await ingest(new TextEncoder().encode(source), file)).publications.map(
    ({ authors, title, venueAsPrinted, year }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value}`,
  );

test("where a list sets its titles in bold, the title ends with the bold", async () => {
  expect(
    await read(`# Ada Reed

## Papers

- **The tidal walls after Stone and Fell** with Carl de Moss. In "Salt Dynamics, Walls and Large Bays", Stone, Fell, Vane editors, Proceedings of Harbour Symposia, **89** (2015).
- **Salt from small bays: a slow walk**, XVIth International Congress on Tidal Physics, 397–400, 2010.
- **Counting the doors of the quay**, Journal of Tidal Studies, 12 (2009), 4–9.
- **Owing the northern harbour**, with Dora Fell. Journal of Tidal Studies, 11 (2008), 7–12.
- **Three slow ships on the coast**, Journal of Tidal Studies, 10 (2007), 1–3.`),
  ).toEqual([
    "Carl de Moss | The tidal walls after Stone and Fell | Proceedings of Harbour Symposia | 2015",
    " | Salt from small bays: a slow walk | XVIth International Congress on Tidal Physics | 2010",
    " | Counting the doors of the quay | Journal of Tidal Studies | 2009",
    "Dora Fell | Owing the northern harbour | Journal of Tidal Studies | 2008",
    " | Three slow ships on the coast | Journal of Tidal Studies | 2007",
  ]);
});

test("a bold title that is a list of nouns names nobody", async () => {
  expect(
    await read(`# Ada Reed

## Working papers

- **Harbour Stone, Salt Maturity, and Quay Fell** (Job Market Paper).
- **Counting Ships in the Northern Bays** (with Carl Stone), 2021.
- **Doors of the Quay and their Keepers** (with Lil Vane), 2020.`),
  ).toEqual([
    " | Harbour Stone, Salt Maturity, and Quay Fell | undefined | undefined",
    "Carl Stone | Counting Ships in the Northern Bays | undefined | 2021",
    "Lil Vane | Doors of the Quay and their Keepers | undefined | 2020",
  ]);
});

test("for whom a report was written is neither its title nor its place", async () => {
  expect(
    await read(
      String.raw`\documentclass{article}\begin{document}\section{Policy Reports}\begin{itemize}
\item {\sl Harbour Governance Indicators Analysis}\\ Prepared for the Tidal Office\\ March 2024
\item {\sl Salt Walls Findings Report}\\ Prepared for Quay Office Norland\\ August 2022 (ARC ID: PA-00)
\item {\sl Retrospective of the Response to Slow Tides}\\ Prepared for Walls, Doors, and Bays Center\\ January 2022
\end{itemize}\end{document}`,
      "cv.tex",
    ),
  ).toEqual([
    " | Harbour Governance Indicators Analysis | undefined | 2024",
    " | Salt Walls Findings Report | undefined | 2022",
    " | Retrospective of the Response to Slow Tides | undefined | 2022",
  ]);
});

test("places before their volume, titles in small letters behind the last author, words in the place of the year", async () => {
  expect(
    await read(`# Ada Reed

## Publications

- Reed, A., C.C. Moss, K. Fell, J.L. Stone. tidesim: A package for the salt of northern bays. Harbour Letters. 9(4): 92-97, 2014.
- Reed J, Stone A, Moss B. Does the salt of walls reduce the risk of tides in Norland? Salt and Harbour Dependence, 248, 109907, 2023.
- Reed, A. and B. Moss (equal authors). The slow walls of the northern bays. Tidal Interactions 44(3): 537-558, 2018.
- Reed, A. B. (invited contribution). Mending the nets of small harbours in winter. Northern Quay Institute Blog.`),
  ).toEqual([
    "A. Reed, C.C. Moss, K. Fell, J.L. Stone | tidesim: A package for the salt of northern bays | Harbour Letters | 2014",
    "J Reed, A Stone, B Moss | Does the salt of walls reduce the risk of tides in Norland? | Salt and Harbour Dependence | 2023",
    "A. Reed, B. Moss | The slow walls of the northern bays | Tidal Interactions | 2018",
    "A. B. Reed | Mending the nets of small harbours in winter | Northern Quay Institute Blog | undefined",
  ]);
});

test("elements that hold title and place: stops part no title, and people may stand in the place's element", async () => {
  const item = (title: string, rest: string) =>
    `<li><span class="pub-year">2024</span> <div class="pub-title">${title}</div><div class="pub-venue">${rest}</div></li>`;
  expect(
    await read(
      `<html><body><h1>Ada Reed</h1><h2>Publications</h2><ul>${item("Slow tides of the north. The case of Norland", "<b>Reed, A.</b>, Stone, X. &amp; Moss, B. <i>Journal of Tidal Studies</i>, 12(1)")}
      ${item("Walls of the quay and the doors they need", "<b>Reed, A.</b> &amp; Stone, X. <i>Harbour Letters</i>, 3(2)")}
      ${item("Salt in winter", "<b>Reed, A.</b> <i>Harbour Letters</i>, 2(2)")}</ul></body></html>`,
      "cv.html",
    ),
  ).toEqual([
    "A. Reed, X. Stone, B. Moss | Slow tides of the north. The case of Norland | Journal of Tidal Studies | 2024",
    "A. Reed, X. Stone | Walls of the quay and the doors they need | Harbour Letters | 2024",
    "A. Reed | Salt in winter | Harbour Letters | 2024",
  ]);
});

test("names of species in brackets, “in” before a land, and what goes on in small letters belong to the title", async () => {
  expect(
    await read(`# Ada Reed

## Publications

- Reed A, Stone B, Suitability of the bays for the harbour heron (Ardea portus) in Norland. Journal of Tidal Entomology. 2020, 12(2), 3-9.
- Stone B, Reed A, Counting boats between two windows of a lighthouse, under tow in Norland, 2010-2019. Pre-print. 2021.
- Moss C, Reed A, Slow tides and the walls of small harbours, Journal of Tidal Studies, 2019, 11(2), 1-4.`),
  ).toEqual([
    "A Reed, B Stone | Suitability of the bays for the harbour heron (Ardea portus) in Norland | Journal of Tidal Entomology | 2020",
    "B Stone, A Reed | Counting boats between two windows of a lighthouse, under tow in Norland, 2010-2019 | undefined | 2021",
    "C Moss, A Reed | Slow tides and the walls of small harbours | Journal of Tidal Studies | 2019",
  ]);
});

test("the name of a system before a colon, set apart or in small letters, is the head of its title", async () => {
  expect(
    await read(`# Ada Reed

## Papers

B. Stone and A. Reed. *WallBench*: Salt, metre and rhyme in songs of the quays. In *Proceedings of 3rd Symposium on Songs*, pages 31-40, 2007.

A. Reed, B. Stone, and C. Fell. *TIDEMARK*: Counting the walls of northern quays. In *Proceedings of 4th Symposium on Tables*, pages 17-21, June 2008.

A. Reed and B. Stone. Slow doors of the harbour and their keepers. In *Proceedings of 3rd Symposium on Tables*, pages 7-11, June 2007.

C. Fell, A. Reed, and B. Stone. χtide: a slow approach to the doors of the quay. In *Proceedings of 2nd Symposium on Tables*, pages 3-9, June 2006.

B. Stone and A. Reed. Three ships on the northern coast. In *Proceedings of 1st Symposium on Tables*, pages 1-4, June 2005.`),
  ).toEqual([
    "B. Stone, A. Reed | WallBench: Salt, metre and rhyme in songs of the quays | Proceedings of 3rd Symposium on Songs | 2007",
    "A. Reed, B. Stone, C. Fell | TIDEMARK: Counting the walls of northern quays | Proceedings of 4th Symposium on Tables | 2008",
    "A. Reed, B. Stone | Slow doors of the harbour and their keepers | Proceedings of 3rd Symposium on Tables | 2007",
    "C. Fell, A. Reed, B. Stone | χtide: a slow approach to the doors of the quay | Proceedings of 2nd Symposium on Tables | 2006",
    "B. Stone, A. Reed | Three ships on the northern coast | Proceedings of 1st Symposium on Tables | 2005",
  ]);
});

test("a title goes on where its line ends in a small word, and ends before the proceedings of a meeting", async () => {
  expect(
    await read(
      `<ul><li>A. Reed, B. Stone, C. Fell. Counting the walls of northern quays using<br>TIDEMARK.<br>In <i>Proceedings of the Symposium on Tables</i>, 2008.</li>
<li>A. Reed, B. Stone. Slow doors of the harbour for its keepers.<br>In <i>Proceedings of the Symposium on Quays</i>, 2007.</li>
<li>A. Reed. Three ships on the northern coast. the proceeding of 7th Tidal Conference. (2006)</li></ul>`.replace(
        /^/,
        "<h1>Ada Reed</h1><h2>Papers</h2>",
      ),
      "cv.html",
    ),
  ).toEqual([
    "A. Reed, B. Stone, C. Fell | Counting the walls of northern quays using TIDEMARK | Proceedings of the Symposium on Tables | 2008",
    "A. Reed, B. Stone | Slow doors of the harbour for its keepers | Proceedings of the Symposium on Quays | 2007",
    "A. Reed | Three ships on the northern coast | proceeding of 7th Tidal Conference | 2006",
  ]);
});

test("the number of an article behind a colon is no part of the place, and what counts papers is none", async () => {
  expect(
    await read(`# Ada Reed

## Papers

- Summary: 9 First Author | 4 Co-Author | Citations: 90 | H-index: 3
- Reed, A., and B. Stone. (2013) [Slow doors of the harbour](https://tides.example/a). Tidesphere 4: art20.
- Reed, A., and C. Fell. (2012) [Three ships on the northern coast](https://tides.example/b). Tidesphere 3: 20-31.
- Stone, B., and A. Reed. (2011) [Walls of the quay](https://tides.example/c). Tidesphere 2: 2-3.`),
  ).toEqual([
    "A. Reed, B. Stone | Slow doors of the harbour | Tidesphere | 2013",
    "A. Reed, C. Fell | Three ships on the northern coast | Tidesphere | 2012",
    "B. Stone, A. Reed | Walls of the quay | Tidesphere | 2011",
  ]);
});

test("a journal on software prints papers, and an internal report is none", async () => {
  const list = (
    await ingest(
      new TextEncoder().encode(`# Ada Reed

## Papers

A. Reed and B. Stone. Slow doors of the harbour. *Tidal Software Journal*, 9(5):201-212, September 1994.

A. Reed and C. Fell. Walls of the quay and their keepers. In *Internal report*, July 1999.

A. Reed. Three ships on the northern coast. *Tidal Journal*, 8(2):1-12, May 1993.`),
      "cv.md",
    )
  ).publications;
  expect(list.map(({ kind }) => kind.value)).toEqual(["journal", "other", "journal"]);
});

test("a year in the name of a meeting, far from the date, is no year of the paper; nor is that of its abstract elsewhere", async () => {
  expect(
    await read(`# Ada Reed

## Papers

A. Reed and B. Stone. Slow doors of the harbour. In *Proc. 22nd Tidal Conference (TIDES'96) Beyond 2000: Walls and Quays*, pages 77-84, September 1996.

A. Reed and C. Fell. Walls of the quay and their keepers. In *Tidal Conference*, 2003. Abstract appears in Tidal Letters, 2004.

A. Reed. Three ships on the northern coast. In *Tidal Conference 2002*, May 2002.`),
  ).toEqual([
    expect.stringMatching(/^A\. Reed, B\. Stone \| Slow doors of the harbour \| .* \| 1996$/),
    "A. Reed, C. Fell | Walls of the quay and their keepers | Tidal Conference | 2003",
    "A. Reed | Three ships on the northern coast | Tidal Conference 2002 | 2002",
  ]);
});

test("behind a quote and a hyphen the state of a paper stands alone", async () => {
  const { publications } = await ingest(
    new TextEncoder().encode(`# Ada Reed

## Papers

- **Reed A.**, Stone B. “Slow doors: a comparison of harbours, quays, and walls" - Submitted
- **Reed A.**, Fell C. "Three ships on the northern coast" - Harbour Studies 3, 9
- Stone B., **Reed A.** "Walls of the quay and their keepers" - Harbour Studies 2, 7`),
    "cv.md",
  );
  expect(publications.map(({ status }) => status.value)).toEqual(["submitted", "published", "published"]);
  expect(publications[0]?.title.value).toBe("Slow doors: a comparison of harbours, quays, and walls");
});

test("a power behind a bracket belongs to its formula, and the title", async () => {
  expect(
    await read(`# Ada Reed

## Papers

Moss, C. and Reed, A. (2019). Slow Salt Numbers of (K/pK)2. https://arxiv.org/abs/1808.09999 Journal of Tidal Studies, 12(4) 1113-1116.

Reed, A. (2018). On roots of salt polynomials. https://arxiv.org/abs/1807.10977 Journal of Tidal Studies, 11(1) 11-16.`),
  ).toEqual([
    "C. Moss, A. Reed | Slow Salt Numbers of (K/pK)2 | Journal of Tidal Studies | 2019",
    "A. Reed | On roots of salt polynomials | Journal of Tidal Studies | 2018",
  ]);
});

test("the short form of the words before it, in brackets, ends no title that goes on", async () => {
  expect(
    await read(`# Ada Reed

## Reports

- Stone, O. and Reed, A. Salt Community Transformation (SCT) district wall assessment. *Kvam Harbour Board*, 2011.
- Reed, A. Tides of the inner fens. *Fen College*, 2010.`),
  ).toEqual([
    "O. Stone, A. Reed | Salt Community Transformation (SCT) district wall assessment | Kvam Harbour Board | 2011",
    "A. Reed | Tides of the inner fens | Fen College | 2010",
  ]);
});

test("numbers that an “and” ties, and the number of a part before words, belong to the title", async () => {
  const titles = (
    await read(`# Ada Reed

## Publications

- A. Reed, Weighted tides and salt. III. The walls modulo 3, 8, 9 and 15, submitted.
- A. Reed, Weighted tides and salt. I. Fell-type congruences, *Journal of Tides*, 12, 3-9, 2019.
- A. Reed and C. Stone, The doors of the harbours, *Journal of Tides*, 11, 33-39, 2018.
`)
  ).map((line) => line.split(" | ")[1]);
  expect(titles).toEqual([
    "Weighted tides and salt. III. The walls modulo 3, 8, 9 and 15",
    "Weighted tides and salt. I. Fell-type congruences",
    "The doors of the harbours",
  ]);
});

test("letters and a year behind “in” at the end of all are the meeting", async () => {
  const list = await read(`# Ada Reed

## Publications

- Olaf Stone, Ada Reed, Carl Fell, Counting the slow tides of a northern harbour in TideSys 2015.
- Ada Reed, Olaf Stone, Salt walls and what they hold, Journal of Tides 2016.
- Ada Reed, Carl Fell, What became of the salt walls of Norland in Europe 2014, Journal of Tides 2017.
`);
  expect(list.map((line) => line.split(" | ").slice(1).join(" | "))).toEqual([
    "Counting the slow tides of a northern harbour | TideSys 2015 | 2015",
    "Salt walls and what they hold | Journal of Tides 2016 | 2016",
    "What became of the salt walls of Norland in Europe 2014 | Journal of Tides 2017 | 2017",
  ]);
});
