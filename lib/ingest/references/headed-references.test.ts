import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const publications = async (text: string, name: string) =>
  (await ingest(new TextEncoder().encode(text), name)).publications;

test("headings that are whole references begin entries; what stands below tells of them", async () => {
  const list = await publications(
    `#+TITLE: Ada Reed

*** Preprints
***** C. Fell and A. Reed. [[https://arxiv.org/abs/2501.00001][Slow walls of the northern harbours]]. (2025).

Slow walls were introduced by Carl Fell as walls of two tides. Here it is shown that they are slow.

***** A. Reed and B. Moss. [[https://arxiv.org/abs/2306.00009][A tide without a wall]]. (2023).
A major problem of tides is that they cannot be copied. Together we found a tide. This comes with some changes:
+ We introduce salt to the model. These grains are closely related to sand.
+ The walls are replaced by doors. These measure the difference between salt and sand.
A particularly interesting choice of salt are small grains. For them there is a rule.

*** Published articles
***** A. Reed and B. Moss. [[https://salt.example/1][Diagrams for walls]]. Appl. Tides Struct. (2022).
O. Stone introduced a calculus to study tides. We extend it to walls and show that the following are equivalent:
- the walls are doors,
- there is a wall that is no door, and
- the door is a wall. So all doors are known.
***** A. Reed. [[https://salt.example/2][Salt and pairs of doors]]. Commun. Walls. (2021).
For a wall one may ask if the door satisfies a rule. We show that some of them do not.
`,
    "papers.org",
  );
  expect(list.map(({ title, authors, year, venue }) => [title.value, authors.length, year?.value, venue])).toEqual([
    ["Slow walls of the northern harbours", 2, 2025, "arXiv"],
    ["A tide without a wall", 2, 2023, "arXiv"],
    ["Diagrams for walls", 2, 2022, "Appl. Tides Struct"],
    ["Salt and pairs of doors", 1, 2021, "Commun. Walls"],
  ]);
});

test("“Earlier work” that divides publications holds papers and no posts", async () => {
  const draft = await ingest(
    new TextEncoder().encode(`\\cvsection{Selected Publications}
\\cvsubsection{First author}
\\begin{cvpubs}
\\cvpub{\\textbf{Reed A*}, Fell C*, Moss B. 2024. Slow tides of northern harbours. \\textit{Harbour Letters}, 12(3): 11--19.}
\\cvpub{\\textbf{Reed A}, Stone O. 2022. Salt in the old walls of Kvam. \\textit{Wall Notes}, 9(1): 1--9.}
\\end{cvpubs}
\\cvsubsection{Earlier Work}
\\cvpub{\\textbf{Reed A*}, Stone O. 2018. A new gate for an old wall. \\textit{Wall Notes}, 5(9): 72--75.}
\\cvpub{Stone O, \\textbf{Reed A}, Fell C. 2012. The late ebb of the southern bays. \\textit{Harbour Letters}, 2(3): 67--76.}
`),
    "cv.tex",
  );
  expect(draft.publications.map(({ title }) => title.value)).toEqual([
    "Slow tides of northern harbours",
    "Salt in the old walls of Kvam",
    "A new gate for an old wall",
    "The late ebb of the southern bays",
  ]);
  expect(draft.employment).toEqual([]);
});
