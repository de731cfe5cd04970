import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("a command from elsewhere that sets a row of a table ends it", async () => {
  const { employment } = await ingest(
    new TextEncoder().encode(String.raw`\documentclass{article}
\input{look}
\begin{document}
\section{Experience}
\newcolumntype{D}[1]{>{\bfseries}p{#1}}
\begin{supertabular}{D{4cm}p{9cm}}
\keptpost{2031 -- 2034}
    {Tide Researcher}
    {Kvam University}
    {Counted tides in all harbours of the north}

\keptpost{2028 -- 2031}
    {Research Intern}
    {Fen College}
    {Kept the walls dry}
\end{supertabular}
\end{document}`),
    "cv.tex",
  );
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value]),
  ).toEqual([
    ["Tide Researcher", "Kvam University", { start: { year: 2031 }, end: { year: 2034 } }],
    ["Research Intern", "Fen College", { start: { year: 2028 }, end: { year: 2031 } }],
  ]);
});
