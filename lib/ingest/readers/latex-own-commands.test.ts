import { expect, test } from "vitest";
import { readLatex } from "#lib/ingest/readers/latex.ts";
import { ownCommands } from "#lib/ingest/readers/latex-own-commands.ts";

function outline(source: string): string[] {
  const { blocks, text } = readLatex(source);
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

test("commands that stand alone with the words of known headings are headings, whatever their names", () => {
  const cv = String.raw`\begin{document}
\works{Scientific Production}

Fenwick, O. Salt. 2019.

\itemtitle{\textsc{Education}} \vspace{2mm}
\itemtitle{Of the Night Watch} % not in the vocabulary
\noindent\margin{Awards}%
A \role{Postdoc} at Fen College
\end{document}`;
  expect([...ownCommands(cv).headings].sort()).toEqual(["itemtitle", "margin", "works"]);
  expect(outline(cv)).toEqual([
    "heading: Scientific Production",
    "paragraph: Fenwick, O. Salt. 2019.",
    "heading: Education",
    "heading: Of the Night Watch",
    "heading: Awards",
    "paragraph: A Postdoc at Fen College",
  ]);
});

test("commands of several arguments that always open a line are entries", () => {
  const cv = String.raw`\begin{document}
\elements{Mar 2015 -- \\ Feb 2019}{Keeper of Tides}{Fen College}
\elements{2012 -- 2014}{Tutor}{Kvam University}
\both{a}{b} and \both{c}{d}
\end{document}`;
  expect(outline(cv)).toEqual([
    "row: Mar 2015 – Feb 2019\tKeeper of Tides\tFen College",
    "row: 2012 – 2014\tTutor\tKvam University",
    "paragraph: a\tb and c\td",
  ]);
});

test("a command named as one of a class, with as many arguments as that never takes, is the author's own", () => {
  expect(
    outline(String.raw`\begin{document}
\cventry
  {The slow rise of outer fens}{Mire Letters, 2021}
  {\textit{O Fenwick, \textbf{A Moss}}}

\cventry
  {Salt in harbour walls}{}{\textit{A Moss}}
\end{document}`),
  ).toEqual([
    "row: The slow rise of outer fens\tMire Letters, 2021\tO Fenwick, A Moss",
    "row: Salt in harbour walls\tA Moss",
  ]);
});

test("headings in the margin, other notes there", () => {
  expect(
    outline(String.raw`\begin{document}\marginpar{\textsf{Appointments}} Fen College\marginpar{old}

\marginnote{\emph{in press}}Reed, A kernel\hyp{}wise tide
\end{document}`),
  ).toEqual(["heading: Appointments", "paragraph: Fen College old", "paragraph: in press Reed, A kernel-wise tide"]);
});

test("marks of a class open items, a long argument is one, groups on the next line are content", () => {
  expect(
    outline(String.raw`\begin{document}
\begin{category}{Posts}
{\bf Reader} \hfill 2019
\dotmark Fen College
\citembullet Warden of the tide house
\end{category}
\writing{Fenwick, O., and Moss, A. The slow rise of outer fens after the flood. Mire Letters, 2019.}
\end{document}`),
  ).toEqual([
    "heading: Posts",
    "paragraph: Reader\t2019 Fen College",
    "item: Warden of the tide house",
    "item: Fenwick, O., and Moss, A. The slow rise of outer fens after the flood. Mire Letters, 2019.",
  ]);
});

test("a style that opens in an address ends with it", () => {
  const { blocks } = readLatex(String.raw`\address{\bf Port Salt}\begin{document} Moss\end{document}`);
  expect(blocks.map(({ runs }) => runs.length)).toEqual([1, 0]);
});

test("a command named after a part of an entry sets it, a note below an entry stands by itself", () => {
  expect(
    outline(String.raw`\begin{itemize}
\item Fenwick, O. \itemtitle{Slow fens}. Mire Letters [\arxivlink{2003.13825}] \itemnote{I kept the tide tables.}
\item Moss, A. \entryyear{2019}
\end{itemize}`),
  ).toEqual([
    "item: Fenwick, O. Slow fens. Mire Letters [arXiv:2003.13825]",
    "item: I kept the tide tables.",
    "item: Moss, A. 2019",
  ]);
});

test("an adviser in the argument for the post stands below the place", () => {
  expect(
    outline(String.raw`\begin{document}
\begin{rSubsection}{Tide Lab at Fen College}{June 2017 - June 2019}{Advisor: Prof. A. Quill}{Saltby, Norland}
\item counted sedges
\end{rSubsection}
\end{document}`),
  ).toEqual([
    "row: June 2017 - June 2019\tTide Lab at Fen College, Saltby, Norland\nAdvisor: Prof. A. Quill",
    "item: counted sedges",
  ]);
});

test("a command nobody defined parts what stands around it, or says with whom, by its name", () => {
  const { blocks, text } = readLatex(String.raw`\begin{document}
\begin{itemize}\setlength{\itemsep}{0pt}\itemsep 2pt
\item Kvam University \sep Warden \sep since Aug.\ 2024
\item Slow tides of the north.\with{B.\ Moss and C.\ Fell}
\end{itemize}
\end{document}`);
  expect(blocks.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, " "))).toEqual([
    "Kvam University | Warden | since Aug. 2024",
    "Slow tides of the north. (with B. Moss and C. Fell)",
  ]);
});

test("two halves of a name at the head are one heading, and what somebody is stands below", () => {
  expect(outline(String.raw`\begin{document}\header{Ada Mae }{de Reed}{Warden of tides}\end{document}`)).toEqual([
    "heading: Ada Mae de Reed",
    "paragraph: Warden of tides",
  ]);
  expect(outline(String.raw`\begin{document}\header{Curriculum vitae}{Ada Reed}{May}\end{document}`)).toEqual([
    "paragraph: Curriculum vitae\tAda Reed\tMay",
  ]);
});
