import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (html: string) => (await ingest(new TextEncoder().encode(html), "papers.html")).publications;
const page = (rows: string[][]) =>
  `<html><body><h1>Preprints of Ada Reed</h1><table width=90%>${rows
    .map((row) => `<tr>${row.map((cell) => `<td><a href="a.dvi">${cell}</a></td>`).join("")}</tr>`)
    .join("")}</table></body></html>`;

test("in a table set as a grid each cell is a paper", async () => {
  const papers = await read(
    page([
      [
        "<i>Slow tides and the walls of small harbours</i>, May 1998, (With O. Stone and C. Fell), accepted by the Harbour Journal.",
        "<i>Salt and generalized conditions of ebb</i>, October 1998, to appear in the Journal of Mire Theory.",
      ],
      [
        "<i>Round harbours beside a cape of salt (With O. Stone and B. Moss), </i>November 1997.",
        "<i>The shape of northern expansions</i> (With C. Fell), (submitted to the Mire Bulletin).",
      ],
      ["<i>Quiet kernels of broad estuaries</i>, (With B. Moss), June 1996, (unpublished manuscript)", ""],
    ]),
  );
  expect(papers.map(({ title }) => title.value)).toEqual([
    "Slow tides and the walls of small harbours",
    "Salt and generalized conditions of ebb",
    "Round harbours beside a cape of salt",
    "The shape of northern expansions",
    "Quiet kernels of broad estuaries",
  ]);
  expect(papers[2]?.authors.map(({ value }) => value)).toEqual(["O. Stone", "B. Moss"]);
});

test("the columns of a table are parts of one paper each row", async () => {
  const papers = await read(
    page([
      [
        "Slow tides and the walls of small harbours (with O. Stone)",
        "Harbour Journal of Slow Tides 12(3), 45–67, 2021",
      ],
      ["Round harbours beside a cape of salt (with C. Fell)", "Mire Letters on Small Harbours 4(1), 1–19, 2019"],
      ["Quiet kernels of broad estuaries (with B. Moss)", "Tidal Proceedings of Norland 7, 88–103, 2016"],
    ]),
  );
  expect(papers.map(({ title }) => title.value)).toEqual([
    "Slow tides and the walls of small harbours",
    "Round harbours beside a cape of salt",
    "Quiet kernels of broad estuaries",
  ]);
});

test("papers of several lines stand side by side in the cells of a table, too", async () => {
  const source = String.raw`\documentclass{article}\begin{document}{\Huge Ada Reed}
\section*{Slow tides and other work}
\begin{tabular}{p{8cm}p{8cm}}
\textbf{Slow tides of the northern estuaries}\newline Ada Reed, Olaf Stone\newline \emph{Harbour Letters}, 2021 &
\textbf{Salt walls and what they hold}\newline Olaf Stone, Ada Reed\newline \emph{Mire Letters}, 2020\\
\textbf{Doors of small harbours in a rising sea}\newline Ada Reed, Bea Moss\newline \emph{Harbour Letters}, 2019 &
\textbf{Hinges of walls in the mire}\newline Bea Moss, Ada Reed\newline \emph{Mire Letters}, 2018\\
\end{tabular}\end{document}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.tex");
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Slow tides of the northern estuaries", 2021],
    ["Salt walls and what they hold", 2020],
    ["Doors of small harbours in a rising sea", 2019],
    ["Hinges of walls in the mire", 2018],
  ]);
});
