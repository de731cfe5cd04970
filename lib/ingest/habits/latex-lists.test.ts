import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

async function papers(body: string): Promise<string[]> {
  const source = `\\documentclass{article}\n\\begin{document}\n{\\huge Orla Fennimore}\n\n${body}\n\\end{document}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.tex");
  return publications.map(
    ({ title, venue, kind, status }) => `${title.value} | ${venue} | ${kind.value} ${status.value}`,
  );
}

test("numbers of series, signs and meetings in other languages stand around the place", async () => {
  expect(
    await papers(String.raw`\section{Publications}
\begin{description}
\item[[QF22]] \textsf{Ada Quill, Orla Fennimore}, \emph{"Counting sluices with $\tan\beta$"}, International Journal of Mire Studies, ISSN: 1613-0073, 2022.
\item[[FQ21]] \textsf{Orla Fennimore, Ada Quill}, \emph{"Guidelines for dykes"}, M&T Peatland 2021, Port Salt, 2021.
\item[[FQ15]] \textsf{Orla Fennimore, Ada Quill}, \emph{"O miradouro do norte"}, 12º Congresso Nacional TURFA, Universidade de Évora, 2015.
\end{description}`),
  ).toEqual([
    "Counting sluices with tanβ | International Journal of Mire Studies | journal published",
    "Guidelines for dykes | M&T Peatland, Port Salt | journal published",
    "O miradouro do norte | 12º Congresso Nacional TURFA, Universidade de Évora | conference published",
  ]);
});

test("no place begins inside a title, and a line that says where a paper was sent belongs to it", async () => {
  expect(
    await papers(String.raw`\section{Theses}
O. Fennimore, \textit{Counting Sluices in Artificial Intelligence: a Survey of Dykes and of All Their Keepers}, PhD Thesis, 2019.

\section{Under Review}
\textbf{O. Fennimore}, A. Quill, "Keeping sedges with periodic gauges in salt water" \hfill \textbf{2025} \\
- Submitted to Journal of Mire Physics (report of the referee received: July 2025) \\
\null \hfill \href{https://arxiv.org/abs/2306.00001}{arXiv:2306.00001v3}`),
  ).toEqual([
    "Counting Sluices in Artificial Intelligence: a Survey of Dykes and of All Their Keepers | null | thesis published",
    "Keeping sedges with periodic gauges in salt water | null | preprint submitted",
  ]);
});
