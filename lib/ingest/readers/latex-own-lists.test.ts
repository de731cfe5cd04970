import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readers } from "#lib/ingest/readers/readers.ts";

const encoded = (text: string) => new TextEncoder().encode(text);
const blocksOf = async (tex: string) => {
  const { text, blocks } = await readers.latex(encoded(tex));
  return blocks.map(({ kind, marker, span }) => [kind, marker ?? "", text.slice(span.start, span.end)]);
};

test("a list that the document defines is the list it is defined to be, numbered as it is set", async () => {
  expect(
    await blocksOf(String.raw`\documentclass{article}\newlist{stations}{description}{1}
\newlist{J}{enumerate}{1}\setlist[J,1]{label={[J\arabic*]},leftmargin=*}
\begin{document}
\begin{stations}
\item[autumn 2019] Warden, Kvam University
\end{stations}
Words below the list.
\begin{J}
\item Slow tides.
\item Low walls.
\end{J}
\end{document}`),
  ).toEqual([
    ["item", "", "autumn 2019\tWarden, Kvam University"],
    ["paragraph", "", "Words below the list."],
    ["item", "[J1]", "Slow tides."],
    ["item", "[J2]", "Low walls."],
  ]);
});

const CODED = String.raw`\documentclass{article}
\newcommand{\pub}[2]{\par\hangindent=1cm\makebox[1cm][l]{\small\textsf{#1}}#2\par}
\begin{document}
{\Large Ada Reed}

\section*{Publications}
Codes: J = journal article, C = chapter, E = essay, T = thesis.

{\bfseries In preparation}
\pub{J}{Reed, A. ${"``"}Doors of the sea''. Draft.}

{\bfseries 2021}
\pub{J\textsuperscript{2}}{Stone, O. \& Reed, A. ${"``"}Slow tides of the north''. \emph{Harbour Letters}, 3(2), 14--19.}
\pub{E}{Reed, A. ${"``"}Salt in the letters''. \emph{Harbour Weekly}, 3 May.}

{\bfseries 2018}
\pub{T}{Reed, A. \emph{Low walls}. Kvam University.}
\end{document}`;

test("a code in a box before each entry marks it, and stands for the kind that the list explains", async () => {
  const { publications } = await ingest(encoded(CODED), "cv.tex");
  expect(
    publications.map(({ title, authors, kind, status, year }) => [
      title.value,
      authors.length,
      kind.value,
      status.value,
      year?.value ?? null,
    ]),
  ).toEqual([
    ["Doors of the sea", 1, "preprint", "working", null],
    ["Slow tides of the north", 2, "journal", "published", 2021],
    ["Salt in the letters", 1, "other", "published", 2021],
    ["Low walls", 1, "thesis", "published", 2018],
  ]);
});
