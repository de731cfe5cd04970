import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";

const titles = (entries: string) =>
  draftOf(
    readLatex(String.raw`\begin{document}\section{Publications}\begin{itemize}${entries}\end{itemize}\end{document}`),
  ).publications.map(({ title, venue }) => [title.value, venue]);

test("species and terms in italics do not part a title, journals in italics end it", () => {
  expect(
    titles(String.raw`
\item Reed, A., Fell, J. The genome of \textit{Carex aquatilis} and its bays. \textit{Mire Letters}, 12, 3--9, 2019.
\item Reed, A., Fell, J. A slow rise of \emph{In Vitro} fens. \textit{Mire Letters}, 13, 3--9, 2020.
\item Fell, J., Reed, A. Moss on walls that lean. \textit{Mire Letters}, 14, 3--9, 2021.`),
  ).toEqual([
    ["The genome of Carex aquatilis and its bays", "Mire Letters"],
    ["A slow rise of In Vitro fens", "Mire Letters"],
    ["Moss on walls that lean", "Mire Letters"],
  ]);
});

test("a known journal behind initials ends the authors; a line end behind a long label parts nothing", () => {
  expect(
    titles(String.raw`
\item “Dust in the fens” Stone, B., Reed, A. C. ApJ, 2020, 889, 31
\item[The slow rise of outer fens after the flood]~\\ and their walls. Ada Reed and Bo Stone. \emph{Mire Letters}, 12, 3--9, 2019.`),
  ).toEqual([
    ["Dust in the fens", "The Astrophysical Journal"],
    ["The slow rise of outer fens after the flood and their walls", "Mire Letters"],
  ]);
});

test("a line end in a group of a cell ends no row; a quote behind “in” is where a chapter stands", () => {
  expect(
    titles(String.raw`\item x\end{itemize}
\begin{longtable}{LR}
First author & {\raggedright“Dust in the outer fens”\\ A. Reed and B. Stone, \textit{Mire Letters}, 12:3 (2019).\\} \\
& {\raggedright“Slow walls that lean on water”\\ A. Reed and J. Fell,\\ in “Bays of the North”, Vol. 2 (2018) pp. 1--9\\} \\
\end{longtable}\begin{itemize}\item y`),
  ).toEqual([
    ["Dust in the outer fens", "Mire Letters"],
    ["Slow walls that lean on water", "Bays of the North"],
  ]);
});

test("names in brackets and italics are part of the title that one link holds", () => {
  const entry = (title: string, year: number) =>
    String.raw`\item Reed, A. ${year}. \href{https://x.example}{${title}}. \textit{Mire Letters} 12: 3--9.`;
  expect(
    titles(
      entry(String.raw`A heron (\textit{Ardea purpurea}) and a young hare (\textit{Lepus europaeus})`, 2019) +
        entry("Moss on walls that lean on the water", 2020),
    ),
  ).toEqual([
    ["A heron (Ardea purpurea) and a young hare (Lepus europaeus)", "Mire Letters"],
    ["Moss on walls that lean on the water", "Mire Letters"],
  ]);
});

test("marks in front of the first author are no legend", () => {
  expect(
    titles(String.raw`\item x\end{itemize}

*A. Reed and B. Stone. On dust in the outer fens. {\em Mire Letters} \textbf{9} (2016), 415--422.

+A. Reed. Slow walls that lean on water. {\em Mire Letters} \textbf{8} (2015), 5--42.

J. Fell and A. Reed. Moss on the northern quays. {\em Mire Letters} \textbf{7} (2014), 15--22.

* = joint work with students
\begin{itemize}\item y`).filter(([, venue]) => venue),
  ).toEqual([
    ["On dust in the outer fens", "Mire Letters"],
    ["Slow walls that lean on water", "Mire Letters"],
    ["Moss on the northern quays", "Mire Letters"],
  ]);
});

test("a country cut short inside a title ends no sentence", () => {
  expect(
    titles(
      String.raw`\item Reed, A. (2019). Tides of the 1921 U.S. harbour strike. \textit{Mire Letters, 12}, 3--9.\item Reed, A. (2018). Salt on the quays. \textit{Mire Letters, 11}, 3--9.`,
    ),
  ).toEqual([
    ["Tides of the 1921 U.S. harbour strike", "Mire Letters"],
    ["Salt on the quays", "Mire Letters"],
  ]);
});
