import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";

function rows(body: string): string[] {
  const { blocks, text } = readLatex(`\\begin{document}\n${body}\n\\end{document}`);
  return blocks.map(({ span }) => text.slice(span.start, span.end));
}

test("below headings that span a table an empty first column is an indent: each row stands for itself", () => {
  expect(
    rows(String.raw`\begin{tabular}{lllr}
\multicolumn{4}{l}{{\Large \textbf{E}}\textbf{DUCATION}} \vspace{0.1cm}\\
& Ph.D. & Kvam University & 2013 \\
& M.A. & Fen College & 2008 \\
\multicolumn{4}{p{500pt}}{}\\\\
\multicolumn{4}{l}{{\Large \textbf{P}}\textbf{UBLICATIONS}} \\
& \multicolumn{3}{l}{“Slow tides of the northern harbours”}\\
& \multicolumn{3}{l}{(with Carl Fell), \emph{Harbour Letters}, 12, 19--22, 2019} \\
\end{tabular}`),
  ).toEqual([
    "EDUCATION",
    "Ph.D.\tKvam University\t2013",
    "M.A.\tFen College\t2008",
    "PUBLICATIONS",
    "“Slow tides of the northern harbours”",
    "(with Carl Fell), Harbour Letters, 12, 19–22, 2019",
  ]);
});

test("where no heading spans the table, short rows without a first cell go on with the row above still", () => {
  expect(
    rows(String.raw`\begin{tabular}{ll} \multicolumn{2}{l}{PhD, Kvam University, 2019} \\ & Slow tides \\
\multicolumn{2}{l}{MSc, Fen College, 2015} \\ & Salt \\ & With distinction \\ \end{tabular}`),
  ).toEqual(["PhD, Kvam University, 2019\nSlow tides", "MSc, Fen College, 2015\nSalt\nWith distinction"]);
});

const NOTES = String.raw`\documentclass{article}
\begin{document}
{\Large Ada Reed}
\section{Journal Articles}
\begin{longtable}{L !{\VRule} R}
2024 & ${"``"}\href{https://salt.example/1}{Slow tides of the northern harbours and of their keepers}'', \textit{Harbour Letters}, forthcoming (with Carl Fell). $\big \langle$\textit{Earlier versions at \href{https://salt.example/2}{HIE}, \href{https://salt.example/3}{Dyke Board} and \href{https://salt.example/4}{Tide Office}}$\big \rangle$\\
&\\[-1ex]

& \phantom{xxxx} \begin{minipage}{5in}$\triangleright$ Summary for the Harbour Board; told in the \href{https://salt.example/5}{Digest of Tides}, December 2022; named by the council of the northern walls in the \textit{Report on Quays}, March 2023 \end{minipage} \\
&\\[-1ex]
& \phantom{xxxx} $\triangleright$ Covered by \href{https://salt.example/6}{\it The Salt Weekly}; \href{https://salt.example/7}{\it Walls} \\[+.25ex]

2023 & ${"``"}\href{https://salt.example/8}{What the salt does to a wall that nobody keeps}'', \textit{Journal of Walls} 56 (4): 462--486.\\
&\\[-1ex]

2022 & ${"``"}\href{https://salt.example/9}{Quays on the rise, a tide in decline}'', \textit{Shore Studies}, 112: 257--261. \\
&\\[-1.85ex]
& \phantom{xxxx} $\triangleright$ Covered by \href{https://salt.example/10}{\it Harbour Post} \\
\end{longtable}
\end{document}`;

test("where papers open with quotes, what does not open so below them is told of them, and so is what stands in angles", async () => {
  const { publications } = await ingest(new TextEncoder().encode(NOTES), "cv.tex");
  expect(
    publications.map(({ title, venueAsPrinted, year }) => [title.value, venueAsPrinted?.value, year?.value]),
  ).toEqual([
    ["Slow tides of the northern harbours and of their keepers", "Harbour Letters", 2024],
    ["What the salt does to a wall that nobody keeps", "Journal of Walls", 2023],
    ["Quays on the rise, a tide in decline", "Shore Studies", 2022],
  ]);
});

test("a row that begins with one author and a title is another paper of the year above", () => {
  expect(
    rows(String.raw`\begin{tabularx}{\linewidth}{lX}
2014 & Stone, O. and Reed, A. Walls of the quay. \textit{Harbour Board.}\\
& Reed, A., A tale of two harbours. \textit{Tide Office.}\\
& Reed, A. Counting what the salt leaves behind. \textit{Tide Office.}\\
\end{tabularx}`),
  ).toEqual([
    "2014\tStone, O. and Reed, A. Walls of the quay. Harbour Board.",
    "Reed, A., A tale of two harbours. Tide Office.",
    "Reed, A. Counting what the salt leaves behind. Tide Office.",
  ]);
});

test("how wide a table is stands in words before its columns", () => {
  expect(
    rows(String.raw`\begin{tabu} to \linewidth {X[1,l]X[6,l]}
2025- & Warden, Kvam University \\ & \\
2018-2022 & Keeper, Fen College \\ & \\
\end{tabu}`),
  ).toEqual(["2025-\tWarden, Kvam University", "2018-2022\tKeeper, Fen College"]);
});
