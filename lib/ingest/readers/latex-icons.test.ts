import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string) => ingest(new TextEncoder().encode(text), "cv.tex");

test("a link that shows only a coloured sign leads where it leads, and how a sign is drawn is no word", async () => {
  const { publications, text } = await read(String.raw`\documentclass{article}
\begin{document}
\section{Papers \hfill \faAnchor*}
\begin{itemize}
\item Ada Reed and Olaf Stone, ${"``"}Slow tides in cold harbours,'' \textit{Tidal Letters}, 12, 3--9 (2031). \href{https://doi.org/10.5555/tide.12}{\color{salt}\aiDoi} \href{https://reed.example/slow.pdf}{\color{salt}\faFilePdf[regular]}
\item Ada Reed and Carl Fell, ${"``"}Salt in the walls of old quays,'' \textit{Tidal Letters}, 11, 30--39 (2030). \href{https://doi.org/10.5555/tide.11}{\small\aiDoi} \faIcon[solid]{anchor}
\end{itemize}
\end{document}`);
  expect(publications.map(({ doi }) => doi?.value)).toEqual(["10.5555/tide.12", "10.5555/tide.11"]);
  expect(text).not.toMatch(/regular|solid|anchor|\*/);
});
