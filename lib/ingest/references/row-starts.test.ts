import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string, name: string) => ingest(new TextEncoder().encode(text), name);

test("rows below a title that say where it appeared and with whom begin no entry", async () => {
  const { publications } = await read(
    `\\documentclass{article}
\\begin{document}
{\\Large Ada Reed}

\\begin{tabularx}{\\textwidth}{lXr}
\\textbf{Publications}
	&\\href{https://arxiv.org/abs/2110.00001}{{Walls, tides, and a categorification of the Kvam line}} & 2021 \\\\
	& \\href{https://arxiv.org/abs/2110.00001}{arXiv:2110.00001, joint with D. Moss, E. Fell, and L. Vane}	\\\\\\\\
	& \\href{https://arxiv.org/abs/1711.00002}{{Salt calculus for low walls}}
		&	2019\\\\
		& \\href{https://salt.example/3}{The Journal of Harbours and Related Structures} \\\\\\\\
	& \\href{https://salt.example/4}{{Effect of the gap between the two lowest walls} (with Olaf Stone)}
		& 2012\\\\
		& \\href{https://salt.example/4}{Tidal Processing Letters, TPL4801} \\\\\\\\
\\end{tabularx}
\\end{document}
`,
    "cv.tex",
  );
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Walls, tides, and a categorification of the Kvam line", 2021],
    ["Salt calculus for low walls", 2019],
    ["Effect of the gap between the two lowest walls", 2012],
  ]);
  expect(publications[1]?.venue).toBe("The Journal of Harbours and Related Structures");
});

test("a column that says paper or poster is no word of the title; “Papers / Lectures” heads papers", async () => {
  const { publications } = await read(
    `\\section{Papers / Lectures}
\\cventry{Poster}{Deploying gates with slow walls}{Conference on Harbours 2016}{October 2016}{Port Salt}{A. Reed, C. Fell, B. Moss}
\\cventry{Paper}{Integration of salt storage for tide analysis}{Harbour Computer Science}{January 2016}{}{O. Stone, A. Reed, C. Fell}
\\cventry{Paper}{New tide movement service for harbours}{Journal of Tides}{June 2014}{}{A. Reed, B. Moss, O. Stone}
`,
    "papers.tex",
  );
  expect(publications.map(({ title, venue }) => [title.value, venue])).toEqual([
    ["Deploying gates with slow walls", "Conference on Harbours"],
    ["Integration of salt storage for tide analysis", "Harbour Computer Science"],
    ["New tide movement service for harbours", "Journal of Tides"],
  ]);
});

test("the title set for a document in Typst heads the list that it is printed above", async () => {
  const { publications } = await read(
    `#set document(title: [Publications])
#set text(size: 10pt)

#title()

- Reed et al 2026. #link("https://arxiv.org/abs/2607.00001")[Joint modelling of slow walls
  and quick tides]
- Fell et al 2024. #link("https://doi.org/10.1234/salt.24")[Investigating deep walls for harbours]
- Reed et al 2020. #link("https://doi.org/10.1234/salt.20")[Interim prediction of salt in bays]
`,
    "publications.typ",
  );
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Joint modelling of slow walls and quick tides", 2026],
    ["Investigating deep walls for harbours", 2024],
    ["Interim prediction of salt in bays", 2020],
  ]);
});

test("what numbers a thesis is not where it was written; who advised it no part of a degree", async () => {
  const { publications, education } = await read(
    `# Ada Reed

## Education

**Kvam University**, 2012 – 2016\\
*PhD Botany Advisors: Olaf Stone and Carl Fell*

**Fen College**, 2008 – 2012\\
*BSc Botany Advisor: Bea Moss*

## Thesis

- **A. Reed**, "Slow walls of the northern harbours",\\
  *PhD dissertation*, Kvam University, 2016\\
  KVLTD ID: 099QX00065056
`,
    "cv.md",
  );
  expect(publications.map(({ venueAsPrinted }) => venueAsPrinted?.value)).toEqual(["Kvam University"]);
  expect(education.map(({ degree }) => degree?.value)).toEqual(["PhD Botany", "BSc Botany"]);
});

test("whose husband and father somebody is proud to be is nobody's business", async () => {
  const draft = await read(
    "# Olaf Stone\n\nI study walls. I am the proud husband of Bea and father of little Carl.\n\n## Publications\n\n- Stone, O. (2020). Slow tides of the north. *Harbour Letters*, 1(2), 3–9.\n",
    "index.md",
  );
  expect(draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join()).toContain(
    "proud husband of Bea and father of little Carl",
  );
});

test("quotes begin the entries of a table whose rows are the lines of papers", async () => {
  const { publications } = await read(
    String.raw`\documentclass{article}
\begin{document}
{\Large Ada Reed}

\begin{tabular}{lll}
\multicolumn{3}{l}{\textbf{EDUCATION}}\\
& PhD & Kvam University, 2012\\
\multicolumn{3}{l}{\textbf{PUBLICATIONS}}\\
& \multicolumn{2}{l}{“Slow tides in the northern harbours over the past century”}\\
& \multicolumn{2}{l}{(with Carl Fell), \textbf{\emph{Harbour Letters}}, vol. 171, 31--35, 2019}\\
& \multicolumn{2}{l}{“Long walls and low quays”, (with Olaf B. Stone,}\\
& \multicolumn{2}{l}{Bea Moss, and Carl Fell), \emph{Journal of Walls}, vol. 40, 609--628, 2018}\\
& \multicolumn{2}{l}{“Are all doors of a harbour closed?” (with Olaf B. Stone), \emph{Shore Studies}, vol. 43, 327--349, 2015}\\
\end{tabular}
\end{document}
`,
    "cv.tex",
  );
  expect(
    publications.map(({ title, authors, year }) => [
      title.value,
      authors.map(({ value }) => value).join("; "),
      year?.value,
    ]),
  ).toEqual([
    ["Slow tides in the northern harbours over the past century", "Carl Fell", 2019],
    ["Long walls and low quays", "Olaf B. Stone; Bea Moss; Carl Fell", 2018],
    ["Are all doors of a harbour closed?", "Olaf B. Stone", 2015],
  ]);
});

test("what lists below papers set as rows tell of them is no paper", async () => {
  const { publications } = await read(
    String.raw`\cvsection{Publications}
\begin{cventries}
\cventry{Ada Reed, Chung-Yang (Ric) Fell}{Slow tides of the northern harbours and their keepers}{Harbour Letters}{May 2021}
{\begin{cvitems} \item \textbf{Shown at the Harbour Days (HD) 2021} \item Reduced the drift by a third \end{cvitems}}
\cventry{Ada Reed, Olaf Stone}{Walls of salt in the inner fens, and who keeps them}{Journal of Walls}{June 2020}
{\begin{cvitems} \item Proposed a wall that needs no keeper \end{cvitems}}
\end{cventries}`,
    "publications.tex",
  );
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value).join("; ")])).toEqual(
    [
      ["Slow tides of the northern harbours and their keepers", "Ada Reed; Chung-Yang Fell"],
      ["Walls of salt in the inner fens, and who keeps them", "Ada Reed; Olaf Stone"],
    ],
  );
});
