import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const cv = (head: string) => String.raw`\documentclass{mycv}
\begin{document}
${head}
\section{Publications}
\begin{itemize}
\item \myself, R.~Stone, B.~Moss, \textit{Slow tides of the north}, Harbour Letters, 4, 12 (2019)
\item R.~Stone, \myself{}, B.~Moss, \textit{Slow walls of the south}, Harbour Letters, 6, 112 (2020)
\item R.~Stone and \myself, \textit{Slow salt of the east}, Harbour Letters, 7, 90 (2021)
\end{itemize}
\end{document}`;
const read = (head: string) => ingest(new TextEncoder().encode(cv(head)), "cv.tex");

test("a command that a class keeps for the owner's name is the owner among the authors", async () => {
  const { publications } = await read(String.raw`\begin{center}{\Huge Ada Reed}\end{center}`);
  expect(publications.map(({ authors, self }) => [authors.map(({ value }) => value).join("; "), self])).toEqual([
    ["Ada Reed; R. Stone; B. Moss", 0],
    ["R. Stone; Ada Reed; B. Moss", 1],
    ["R. Stone; Ada Reed", 1],
  ]);
});

test("where nothing names the owner, the place among the authors is told all the same, and nobody is called so", async () => {
  const { name, publications } = await read("");
  expect(name).toBeNull();
  expect(publications.map(({ self }) => self)).toEqual([0, 1, 1]);
});
