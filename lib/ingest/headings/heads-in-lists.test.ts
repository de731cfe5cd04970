import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";

const entry = (title: string, place: string) =>
  String.raw`\item {\textbf{Ada Reed}, Olaf Stone and Bea Moss}\\ \textit{${title}}\\ {${place}}`;
const list = (head: string, ...entries: string[]) =>
  String.raw`\item[]\textbf{${head}}\begin{enumerate}${entries.join("\n")}\end{enumerate}`;
const read = (body: string) => draftOf(readLatex(String.raw`\begin{document}${body}\end{document}`));

test("bold items head the lists below them, whatever heads lists of other sections; meetings with their year are no journals", () => {
  const chairs = ["Harbour Chair", "Track Chair", "Tide Chair", "Steering Board"]
    .map(
      (head) => String.raw`\item[]\textbf{${head}}\begin{itemize}\item Tidal Walls 2021\item WALLS 2020\end{itemize}`,
    )
    .join("\n");
  const { publications, employment } = read(String.raw`
{\Large Ada Reed}
\subsection*{Current Role}
\begin{itemize}\item[] \textbf{Reader} \hfill \textit{May 2016 - Present}\\ Salt Science \\ Kvam University, Morvik\end{itemize}
\subsection*{Publications}
\begin{itemize}
${list("Selected peer-reviewed articles", entry("Slow tides behind walls of salt", "TIDSYS 2021"), entry("Walls that lean on water", "ACM Tidsy 2019"))}
${list("Other peer-reviewed articles", entry("Salt in old harbours", "WALSIC 2013, Morvik"), entry("Quays of sand and stone", "Tidesea 2020 Adjunct"))}
${list(
  "Posters, demonstrations, and doctoral colloquia",
  entry("How a quay drowned", "TIDSYS 2014"),
  entry("Moss, metrics and use of walls", String.raw`\scalerel*{\includegraphics{cup.eps}}{B} {TIDSYS 2015}`),
)}
${list("Technical reports", entry("A comparison of moss on walls", ""), entry("How good is dry moss?", ""))}
\end{itemize}
\subsection*{Service}
\begin{itemize}${chairs}\end{itemize}`);
  expect(publications.map(({ title, authors, kind }) => [title.value, authors.length, kind.value])).toEqual([
    ["Slow tides behind walls of salt", 3, "conference"],
    ["Walls that lean on water", 3, "conference"],
    ["Salt in old harbours", 3, "conference"],
    ["Quays of sand and stone", 3, "conference"],
    ["How a quay drowned", 3, "conference"],
    ["Moss, metrics and use of walls", 3, "conference"],
    ["A comparison of moss on walls", 3, "other"],
    ["How good is dry moss?", 3, "other"],
  ]);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Reader", "Kvam University"],
  ]);
});

test("one line above whole references that stand deeper in the list is none of them", () => {
  const { publications } = read(String.raw`
{\Large Ada Reed}
\section{Publications}
\begin{itemize}
\item Papers for people who live by the sea
\begin{itemize}
\item Ada Reed, Olaf Stone. Slow tides behind walls of salt. \textit{Mire Letters}, 12(3), 4--9, 2019.
\item Ada Reed, Bea Moss. Walls that lean on water. \textit{Mire Letters}, 13(1), 14--19, 2020.
\item Ada Reed, Carl Fell. Quays of sand and stone. \textit{Mire Letters}, 14(2), 24--29, 2021.
\end{itemize}\end{itemize}`);
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Slow tides behind walls of salt",
    "Walls that lean on water",
    "Quays of sand and stone",
  ]);
});
