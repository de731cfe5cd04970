import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test("a meeting, its year and how much it took, in the margin beside a paper", async () => {
  const paper = (margin: string, words: string) =>
    String.raw`\shown{\besides{${margin}}\textbf{\emph{${words}}}, \\ \textbf{Ada Reed}, Olaf Stone, Carl Fell}`;
  const list = await read(
    String.raw`\documentclass{scrartcl}
\newcommand{\besides}[1]{\marginpar{\small\textit{#1}}}
\newcommand{\shown}[1]{\noindent\small #1\par\medskip}
\begin{document}
{\Large Ada Reed}

\section*{Publications}

${paper("ICSE'21 \\\\22.3\\%", "Slow Walls: A Light Measure for x24-48")}

${paper("ICFP'20", "Sorting the salt of seven harbours")}

${paper("CAV'19 \\\\27\\%", "Walls that wait: Counting waves with a late gate")}
\end{document}`,
    "cv.tex",
  );
  expect(list).toEqual([
    "Slow Walls: A Light Measure for x24-48 | ICSE'21 | 2021 | conference | published",
    "Sorting the salt of seven harbours | ICFP'20 | 2020 | conference | published",
    "Walls that wait: Counting waves with a late gate | CAV'19 | 2019 | conference | published",
  ]);
});
