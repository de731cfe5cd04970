import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const draft = (source: string, file: string) => ingest(new TextEncoder().encode(source), file);
const titles = async (source: string, file = "cv.md") =>
  (await draft(source, file)).publications.map(({ title, year }) => `${title.value} | ${year?.value}`);

test("paragraphs with classes in braces are a list of papers without a heading; a collaboration is nobody's name", async () => {
  const paper = (title: string, authors: string, place: string) =>
    `{:.paper}\n<span>${title}</span>{:.papertitle}  \n<span>${authors}</span>{:.authors}  \n<span>${place}</span>{:.journal}  \n<span>**DOI:** [10.1000/x](https://doi.org/10.1000/x)</span>{:.doi}\n`;
  const page = [
    paper("Slow tides in\nthe northern harbours", "Fen, C. and Vane, O. and Moss, A.", "_Tidal Letters_, vol. 3, 2021"),
    paper("Salt on the walls of the quay", "TIDES Collaboration", "_Tidal Letters_, vol. 2, 2020"),
    paper("Three boats and a bay", "Vane, O. and Reed, B.", "_Harbour Studies_ 04 (2019) 118"),
    paper("A wall of shells in winter", "TIDES Collaboration", "_Harbour Studies_ 03 (2018) 12"),
  ].join("\n");
  const { name } = await draft(page, "papers.md");
  expect(name?.value).toBe("O. Vane");
  expect(await titles(page)).toEqual([
    "Slow tides in the northern harbours | 2021",
    "Salt on the walls of the quay | 2020",
    "Three boats and a bay | 2019",
    "A wall of shells in winter | 2018",
  ]);
});

test("the number of a part belongs to the title, in marked titles one letter, too", async () => {
  const page = `<ul>
<li><b>The Harbour Survey. IV. A slow count of northern walls</b><br>Reed, A. B., Fen, C., 2013, Tidal Letters, 762, 123</li>
<li><b>The Harbour Survey. I. Year 1 boats and bays</b><br>Reed, A. B., Fen, C., 2012, Tidal Letters, 752, 95</li>
<li><b>Counting salt on the quay. X. First shells</b><br>Reed, A. B., 2010, Tidal Letters, 521, 22</li></ul>`;
  expect(await titles(page, "list.html")).toEqual([
    "The Harbour Survey. IV. A slow count of northern walls | 2013",
    "The Harbour Survey. I. Year 1 boats and bays | 2012",
    "Counting salt on the quay. X. First shells | 2010",
  ]);
});

test("a year beside the first line of each begins entries that name no authors", async () => {
  const page = `                                   Ada Reed

  Education     PhD in Botany, Kvam University                      2022
                Advisor Prof. Carl Stone.
     Awards     Medal of the Society for Tides                      2021
Publications    Slow tides of the north                             2025
 & preprints    Preprint.
                Quiet walls on a curved quay                        2024
                (Joint with F. Fen and O. Moss) Preprint.
`;
  expect(await titles(page, "cv.txt")).toEqual([
    "Slow tides of the north | 2025",
    "Quiet walls on a curved quay | 2024",
  ]);
  const { education } = await draft(page, "cv.txt");
  expect(education.map(({ institution }) => institution.value)).toEqual(["Kvam University"]);
});

test("initials without stops in front of the names begin a reference, wherever its year stands", async () => {
  const page = `# Ada Reed

## Publications

AB Reed, WF Moss, LM Vane (2016) Slow walls for quick bays. Tidal Letters 3 (2), 118-120\\
AB Reed\\*, DJ Fen\\*, A Stone, W Bell. A harbour model for the salt of winter quays. Tidal Letters (2014) 10: 740.\\
AB Reed, S Moss, NS Fen. (2011) Counting shells on northern walls. Harbour Studies 3(5): 544–561.`;
  expect(await titles(page)).toEqual([
    "Slow walls for quick bays | 2016",
    "A harbour model for the salt of winter quays | 2014",
    "Counting shells on northern walls | 2011",
  ]);
});

test("a subject that is called like a place is none where the place stands behind it", async () => {
  const page = `# Ada Reed

## Publications

1. A. Reed, D. Fen, R. Moss. Hashes of Salt: Short Tables in Recommender Systems. WWW 2024.
2. A. Reed, J. Zhu. Walls of Shells: Long Tables for the Quay. CVPR 2023.`;
  expect(await titles(page)).toEqual([
    "Hashes of Salt: Short Tables in Recommender Systems | 2024",
    "Walls of Shells: Long Tables for the Quay | 2023",
  ]);
});

test("a stroke behind the family name at the head is no part of it", async () => {
  const page = String.raw`\documentclass{friggeri-cv}\begin{document}
\header{Orla}{Fennimore/}{PhD}
\section{Mail} orla.fennimore@port-salt.edu
\section{Publications}
\begin{itemize}\item O. Fennimore, C. Fen. Slow walls for quick bays. Tidal Letters, 2016.
\item O. Fennimore. Counting shells on walls. Harbour Studies, 2011.\end{itemize}\end{document}`;
  expect((await draft(page, "cv.tex")).name?.value).toBe("Orla Fennimore");
});

test("months and years of two digits in front of the names date the entries", async () => {
  const page = `# Ada Reed

## First-author publications

08/21 Reed, A. B. and Fen, C., Tidal Letters, Volume 654, id.A71\\
How slow pebbles shape the quay I: Heavy elements and salt

02/22 Reed, A. B.; Fen, C.; Moss, L., Tidal Letters, Volume 664, id.A56\\
Exploring the deep harbours of two northern bays

11/23 Moss, L.; Reed, A. B., Tidal Letters, Volume 669, id.A142\\
Rain gathers below the old walls of the quay`;
  expect(await titles(page)).toEqual([
    "How slow pebbles shape the quay I: Heavy elements and salt | 2021",
    "Exploring the deep harbours of two northern bays | 2022",
    "Rain gathers below the old walls of the quay | 2023",
  ]);
});

test("two papers of the same title are two", async () => {
  const entry = (title: string, with_: string, place: string) => `${title}\n${with_}\n${place}\n`;
  const page = [
    "Ada Reed\n\nPublications\n------------\n",
    entry(
      "Growing Harbours and the Price of Salt",
      "with Carl Fen.",
      "American Economic Review, Papers and Proceedings, May 2010, 100(2).",
    ),
    "Counting Boats for the Quay.\nJournal of Political Economy, August 2011, 119(4)\n",
    entry("Owning Walls against the Winter", "with Lil Vane.", "Journal of Finance, June 2012, 67(3)"),
    entry("Tidal Activities of Firms", "with Carl Fen.", "Annual Review of Financial Economics, 2012, 4"),
    entry("Growing Harbours and the Price of Salt", "with Carl Fen.", "Journal of Finance, April 2014, 69(2)"),
  ].join("\n");
  expect((await titles(page, "cv.txt")).map((title) => title.slice(0, 9))).toEqual([
    "Growing H",
    "Counting ",
    "Owning Wa",
    "Tidal Act",
    "Growing H",
  ]);
});
