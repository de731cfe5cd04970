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
    String.raw`\Description{\MarginText{${margin}}\textit{\textbf{${words}}}, \\ \textbf{Ada Reed}, Olaf Stone, Carl Fell}`;
  const list = await read(
    String.raw`\documentclass{scrartcl}
\newcommand{\MarginText}[1]{\marginpar{\raggedleft\itshape\small#1}}
\newcommand{\Description}[1]{\hangindent=2em\hangafter=0\noindent\raggedright\footnotesize{#1}\par\normalsize\vspace{1em}}
\begin{document}
{\Large Ada Reed}

\section*{Publications}

${paper("PLDI'17 \\\\14.6\\%", "Slow Walls: A Light Measure for x16-32")}

${paper("ECOOP'17", "Turning trees of salt into packed harbours")}

${paper("LCPC'16 \\\\16\\%", "Life on the quay: Quick measures with a slow wall")}
\end{document}`,
    "cv.tex",
  );
  expect(list).toEqual([
    "Slow Walls: A Light Measure for x16-32 | PLDI'17 | 2017 | conference | published",
    "Turning trees of salt into packed harbours | ECOOP'17 | 2017 | conference | published",
    "Life on the quay: Quick measures with a slow wall | LCPC'16 | 2016 | conference | published",
  ]);
});
