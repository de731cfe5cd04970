import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const ROWS = String.raw`\documentclass{twentysecondcv}
\cvname{Ada Reed}
\begin{document}
\section{Publications}
\begin{twentyshort}
	\twentyitemshort{2025}{Reed A, Stone O. Wash basins behind the harbour wall. \textit{Tide Lett}. 14:3--9.}
	\twentyitemshort{}{Reed A, Moss B. Salt in the northern gates. \textit{Harbour Stud}. 8:21--30.}
	\twentyitemshort{in prep.}{Reed A, Fell C. Limits of the tides in shallow basins.}
\end{twentyshort}
\end{document}
`;

test("a state in the column of years stands in the place of one; an empty cell is the year above", async () => {
  const { publications } = await ingest(new TextEncoder().encode(ROWS), "cv.tex");
  expect(publications.map(({ year, status }) => [year?.value, status?.value])).toEqual([
    [2025, "published"],
    [2025, "published"],
    [undefined, "working"],
  ]);
});
