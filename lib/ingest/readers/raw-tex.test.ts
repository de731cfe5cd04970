import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { detectText } from "#lib/ingest/readers/detect-text.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { withoutRawTex } from "#lib/ingest/readers/raw-tex.ts";

const FILLED = String.raw`---
author: Ada Reed, MD
---

# Experience

*Kvam Hospital, Port Salt* \hfill Sept 2020—Feb 2022

- Research fellow

# Education

*Fen College, Port Salt* \hfill Oct 2016—Mar 2020

- PhD in Tidal Medicine

# Publications

**Salt in slow walls** (2021).
C. Fell, A. Reed and O. Stone.
*Marine Letters*.

\newpage

**Walls that lean on water** (2020).
A. Reed and B. Moss.
*Annals of Tides*.
`;

test("front matter, headings and \\hfill are Markdown that LaTeX prints, and stations have their dates", () => {
  expect(detectText(FILLED, "cv.qmd")).toBe("markdown");
  const draft = draftOf(readMarkdown(FILLED));
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.publications.map(({ title, venue }) => [title.value, venue])).toEqual([
    ["Salt in slow walls", "Marine Letters"],
    ["Walls that lean on water", "Annals of Tides"],
  ]);
  expect(draft.education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ["PhD in Tidal Medicine", "Fen College"],
  ]);
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Research fellow", "Kvam Hospital"],
  ]);
});

test("environments around words are lines of their own, and bold capitals between rules are headings", () => {
  const source = String.raw`---
format: pdf
---

\begin{center}{\bf Ada Reed}\end{center}

\begin{large}{\bf EXPERIENCE}
\vspace{3pt}
\hrule
\end{large}
\vspace{4pt}

\begin{multicols}{2}
\begin{flushleft}{\bf Kvam University}\end{flushleft}
\begin{flushright}Port Salt\end{flushright}
\end{multicols}
\vspace{-0.17cm}
\begin{multicols}{2}
\begin{flushleft}\textit{Lecturer in Tides}\end{flushleft}
\begin{flushright}Jan. 2019 – Jun. 2021\end{flushright}
\end{multicols}
* Taught the salt of walls

\begin{large}{\bf PAPERS}
\hrule
\end{large}

**Reed A.**, Fell C. (2021). Salt in slow walls. *Marine Letters*, 4(2), 1-9.
`;
  expect(detectText(source, "cv.qmd")).toBe("markdown");
  const draft = draftOf(readMarkdown(source));
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Lecturer in Tides", "Kvam University"],
  ]);
  expect(draft.publications.map(({ title, venue }) => [title.value, venue])).toEqual([
    ["Salt in slow walls", "Marine Letters"],
  ]);
});

test("commands become the marks that print the same", () => {
  const marks = (source: string) => withoutRawTex(`\\bigskip\n${source}`).trim();
  expect(marks(String.raw`\textbf{\href{a.pdf}{Slow tides}}, {\em Marine Letters}`)).toBe(
    "**[Slow tides](a.pdf)**, *Marine Letters*",
  );
  expect(marks(String.raw`\subsection*{Papers in {\small press}}`)).toBe("## Papers in press");
  expect(marks("\\begin{itemize}\n\\item Slow tides\n\\end{itemize}")).toBe("-  Slow tides");
  expect(marks("\\begin{tabular}{ll}\n2019 & Kvam University \\\\\n2015 & Fen College\n\\end{tabular}")).toBe(
    "2019 <tab> Kvam University\n\n2015 <tab> Fen College",
  );
});

test("a document of LaTeX stays one, and words with one command in Markdown lose nothing", () => {
  expect(
    detectText("\\documentclass{article}\n---\n\\begin{document}\n\\textbf{Tides}\n\\end{document}", "a.tex"),
  ).toBe("latex");
  expect(withoutRawTex("The cost of \\alpha and {salt} & walls")).toBe("The cost of \\alpha and {salt} & walls");
});

test("groups that only set lengths say nothing", () => {
  expect(withoutRawTex("\\begingroup\n\\setlength{\\parskip}{8pt}\n\nSlow tides\n\n\\endgroup  ").trim()).toBe(
    "Slow tides",
  );
});
