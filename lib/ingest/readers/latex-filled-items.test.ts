import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";

const blocksOf = (source: string) => {
  const { text, blocks } = readLatex(source);
  return blocks.map(({ span }) => text.slice(span.start, span.end));
};

const CV = String.raw`\documentclass{tccv}
\begin{document}
\part{Ada Reed}
\section{Work}
\begin{eventlist}
\item{2019 -- today}
     {Kvam University, Port Salt}
     {Lecturer}

Tides and salt.

\item{2015 -- 2019}{Fen College}{Research assistant}
\end{eventlist}
\section{Education}
\begin{yearlist}
\item[Slow tides. With distinction]{2010 -- 2015}{PhD in Botany}{Kvam University}
\item{2010}{MSc in Tides}{Fen College}
\end{yearlist}
\section{Languages}
\begin{factlist}
\item{Norse}{C2}
\end{factlist}
\end{document}`;

test("items of the class tccv take arguments: when, where and what, and what stands in brackets is set below", async () => {
  const { employment, education } = await ingest(new TextEncoder().encode(CV), "cv.tex");
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value.end]),
  ).toEqual([
    ["Lecturer", "Kvam University", "present"],
    ["Research assistant", "Fen College", { year: 2019 }],
  ]);
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["PhD in Botany", "Kvam University"],
    ["MSc in Tides", "Fen College"],
  ]);
  expect(blocksOf(CV)).toContain("Norse\tC2");
});

test("arguments of items in a list nobody knows are cells; words that are set somehow in a plain list stay one line", () => {
  expect(
    blocksOf(
      String.raw`\begin{document}\begin{worklist}\item{2019}{Slow tides}{Fen College}\item[new]{2020}{Salt}\item{Walls}\end{worklist}\end{document}`,
    ),
  ).toEqual(["2019\tSlow tides\tFen College", "new\t2020\tSalt", "Walls"]);
  expect(
    blocksOf(
      String.raw`\begin{document}\begin{itemize}\item {\bf Slow tides} {\em Fen Letters}\end{itemize}\begin{paperlist}\item {\bf Slow tides} {\em Fen Letters}\end{paperlist}\end{document}`,
    ),
  ).toEqual(["Slow tides Fen Letters", "Slow tidesFen Letters"]);
});
