import { describe, expect, test } from "vitest";
import { readLatex } from "#lib/ingest/readers/latex.ts";

function outline(body: string): string[] {
  const { blocks, text } = readLatex(`\\begin{document}\n${body}\n\\end{document}`);
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

describe("headings in the first column of a table", () => {
  test("head the paragraphs beside them, also where their words are unknown; \\newline ends no row", () => {
    expect(
      outline(String.raw`\begin{tabular}{@{}p{1in}p{5in}}
\multirow{2}{*}{\textbf{Education}} & PhD, Fen College, 2016 \newline Thesis on peat \\
 & MSc, Kvam University, 2011 \\ \hline
\textsc{Works} & Fenwick, O. Sedges. \textit{Mire J.}, 2019. \\
\end{tabular}
\begin{tabular}{ll} \textbf{Night Watch} & Warden of the dykes \\ & Keeper of the lamp \\ \end{tabular}`),
    ).toEqual([
      "heading: Education",
      "paragraph: PhD, Fen College, 2016\nThesis on peat",
      "paragraph: MSc, Kvam University, 2011",
      "heading: Works",
      "paragraph: Fenwick, O. Sedges. Mire J., 2019.",
      "heading: Night Watch",
      "paragraph: Warden of the dykes",
      "paragraph: Keeper of the lamp",
    ]);
  });

  test("rows between two gaps are lines of one entry", () => {
    expect(
      outline(String.raw`\begin{tabular}{ll}
Employment & Warden, Fen College, 2019-- \\ & Tide Office, Port Salt \\[4pt]
 & Keeper, Kvam Museum, 2016--2019 \\ & Room of lamps \\ & \\
 & Clerk, Dyke Board, 2014 \\ \end{tabular}`),
    ).toEqual([
      "heading: Employment",
      "paragraph: Warden, Fen College, 2019–\nTide Office, Port Salt",
      "paragraph: Keeper, Kvam Museum, 2016–2019\nRoom of lamps",
      "paragraph: Clerk, Dyke Board, 2014",
    ]);
  });

  test("leave a table of the other columns", () => {
    expect(
      outline(String.raw`\begin{longtable}{lll}
Education & 2016 & PhD, Fen College \\ & 2011 & MSc, Kvam University \\ & & Thesis on peat \\
Awards & 2012 & Silver Eel \\ \end{longtable}`),
    ).toEqual([
      "heading: Education",
      "row: 2016\tPhD, Fen College",
      "row: 2011\tMSc, Kvam University\nThesis on peat",
      "heading: Awards",
      "row: 2012\tSilver Eel",
    ]);
  });

  test("are labels where commands make the sections, and where dates stand in their column", () => {
    const table = String.raw`\begin{tabular}{ll} Teaching & Botany \\ 2019 & Peat \\ \end{tabular}`;
    expect(outline(table)).toEqual(["row: Teaching\tBotany", "row: 2019\tPeat"]);
    expect(
      outline(String.raw`\section{Duties} \section{Others} \begin{tabular}{ll} Teaching & Botany \\ \end{tabular}`),
    ).toContain("row: Teaching\tBotany");
  });
});

test("what is centred is a paragraph of its own", () => {
  expect(outline(String.raw`\begin{center}\textbf{Education}\end{center} PhD, Fen College, 2016`)).toEqual([
    "paragraph: Education",
    "paragraph: PhD, Fen College, 2016",
  ]);
});
