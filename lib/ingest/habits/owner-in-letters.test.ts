import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("the owner who signs with letters alone is one of the authors, and the names before take none of them", async () => {
  const source = String.raw`\documentclass{article}\begin{document}
{\Large\bf Zoë Fell}

\section*{Publications}
\begin{itemize}
\item {\bf Walls that breathe: a driven tide} \\ T Moss, \textsuperscript{*}ZF, SM Stone, and ME Reed, Phys Rev E {\bf 103}, 1234 (2021)
\item {\bf Salt under control} \\ A Stone, ZF, and T Moss, New J Phys {\bf 12}, 31 (2020)
\item {\bf Slow harbours of the north} \\ ZF and ME Reed, EPL {\bf 134}, 10003 (2019) $|$ Editor's choice
\item {\bf Quays in pulsating bays} \\ T Moss, BN Stone, J Reed, and ZF, arXiv:2108.11111
\end{itemize}
\end{document}`;
  const { name, publications } = await ingest(new TextEncoder().encode(source), "cv.tex");
  expect(name?.value).toBe("Zoë Fell");
  expect(publications.map(({ authors, self }) => [authors.map(({ value }) => value).join("; "), self])).toEqual([
    ["T Moss; ZF; SM Stone; ME Reed", 1],
    ["A Stone; ZF; T Moss", 1],
    ["ZF; ME Reed", 0],
    ["T Moss; BN Stone; J Reed; ZF", 3],
  ]);
  expect(publications[2]?.distinction?.value).toBe("Editor's choice");
});
