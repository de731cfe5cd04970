import { expect, test } from "vitest";
import { readLatex } from "#lib/ingest/readers/latex.ts";

function outline(body: string): string[] {
  const { blocks, text } = readLatex(`\\begin{document}\n${body}\n\\end{document}`);
  return blocks.map(({ kind, level, span }) => `${kind}${level || ""}: ${text.slice(span.start, span.end)}`);
}

test("lines set like known headings are headings, the second look below the first", () => {
  expect(
    outline(String.raw`\begin{center}\textbf{Orla Fennimore}\end{center}
\begin{center}\textbf{Education}\end{center} PhD, Fen College, 2016

\begin{center}\textbf{Life on the dykes}\end{center} Warden since 2019

\begin{center}\textbf{Publications}\end{center}
\noindent\underline{Journal articles}

Sedges. Mire J., 2019.

\underline{Books}

Rushes. Kvam Press, 2021.`),
  ).toEqual([
    "paragraph: Orla Fennimore",
    "heading2: Education",
    "paragraph: PhD, Fen College, 2016",
    "heading2: Life on the dykes",
    "paragraph: Warden since 2019",
    "heading2: Publications",
    "heading3: Journal articles",
    "paragraph: Sedges. Mire J., 2019.",
    "heading3: Books",
    "paragraph: Rushes. Kvam Press, 2021.",
  ]);
});

test("titles that are set like one or two headings are none", () => {
  const titles = ["Sedges of the north", "Rushes and rivers", "Slow peat", "The lamp in the dyke", "Eels by night"];
  const lines = ["Publications", "Talks", ...titles].map((words) => `\\textbf{${words}}\n\nQuill and Reed.\n`);
  expect(outline(lines.join("\n")).filter((line) => line.startsWith("heading"))).toEqual([]);
});

test("lines set larger than the rest divide marked sections; several in a row, or one alone, do not", () => {
  const source = String.raw`\newcommand{\place}[2]{{\large #1}

#2

}
\section{Education}
\place{Port Salt University}{PhD in Botany, 2016}
\place{Fen College}{BSc in Botany, 2010}
\section{Skills}
{\Large Dykes}

{\Large Sluices}

Spanish
\section{Posts}
{\LARGE Warden}

Since 2019`;
  expect(outline(source).filter((line) => line.startsWith("heading3"))).toEqual([
    "heading3: Port Salt University",
    "heading3: Fen College",
  ]);
});
