import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const PAPERS = [
  "Reed A, Stone B. May 2021. Slow tides of the northern fens. \\emph{Journal of Mire Studies}.",
  "*Stone B, *Reed A, Quill C. Mar 2020. Counting sluices in a salt marsh by hand. \\emph{Peat}.",
  "*Quill C, *Reed A. Jan 2019. Sedges that keep the dyke from the harbour. \\emph{Peat}.",
  "Reed A. Dec 2018. Lanterns over the moor and those who carry them. \\emph{Fenland Letters}.",
  "Reed A, Quill C. Jun 2017. Moss that grows on gauges nobody reads. \\emph{Fenland Letters}.",
];

async function titles(body: string): Promise<string[]> {
  const source = `\\documentclass{article}\\begin{document}\n{\\huge Ada Reed}\n\n\\section{Publications}\n${body}\n\\end{document}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.tex");
  return publications.map(({ title }) => title.value);
}

test("entries whose lists were never closed, each one level below the one before, are entries of one list", async () => {
  const stairs = PAPERS.map((paper) => `\\begin{enumerate}\\item ${paper}\n`).join("");
  expect(await titles(stairs + "\\end{enumerate}".repeat(PAPERS.length))).toEqual([
    "Slow tides of the northern fens",
    "Counting sluices in a salt marsh by hand",
    "Sedges that keep the dyke from the harbour",
    "Lanterns over the moor and those who carry them",
    "Moss that grows on gauges nobody reads",
  ]);
});

test("notes below a paper stay with it", async () => {
  const noted = PAPERS.slice(0, 2).map(
    (paper) =>
      `\\item ${paper}\\begin{itemize}\\item Told in full by the Evening Lantern, which printed a drawing of the sluices and their keepers\\end{itemize}`,
  );
  expect(await titles(`\\begin{itemize}${noted.join("\n")}\\end{itemize}`)).toHaveLength(2);
});
