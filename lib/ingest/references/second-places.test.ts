import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string, name: string) => ingest(new TextEncoder().encode(text), name);

test("a second place below the first is one of an earlier version", async () => {
  const draft = await read(
    `Ada Reed
========

Publications
------------

- **Walls over the salt lattice** [\`ArXiv <https://arxiv.org/abs/1503.01218v2>\`_]

  with Carl Stone

  \`Harbour Letters, 7, pp.31--44, 2018 <https://doi.org/10.1000/s10107>\`_.

  \`Symposium on Tides in Port (STP), 2016 <https://stp.example/>\`_

- **Gates for linear quays** [\`PDF <gates.pdf>\`_]

  with Eva Fell

  \`Journal of Salt, 28(1), pp. 12--25, 2014 <https://doi.org/10.1000/130909214>\`_.
`,
    "cv.rst",
  );
  expect(draft.publications.map(({ title, venue, year }) => [title.value, venue, year?.value])).toEqual([
    ["Walls over the salt lattice", "Harbour Letters", 2018],
    ["Gates for linear quays", "Journal of Salt", 2014],
  ]);
  expect(draft.publications[0]?.workshopVersion?.value).toBe("Symposium on Tides in Port (STP), 2016");
});

test("a list without a heading whose lines are title, people as BibTeX joins them, and place", async () => {
  const paper = (title: string, year: number) =>
    `1. *${title}* \\\\\n  /Stone, Carl and *Reed, Ada* and Fell, Eva/\\\\\n  *${year}*, Quay Letters\n  [[https://doi.org/10.1000/${year}][doi]]\n`;
  const draft = await read(
    [
      paper("Far studies of vacancies in salt walls of the north", 2021),
      paper("Near studies of salt and its CO_{2} in two-dimensional quays", 2020),
      paper("On the joint measurability of tides in harbours", 2019),
    ].join("\n"),
    "publications.org",
  );
  expect(
    draft.publications.map(({ title, authors, venue }) => [title.value, authors.map(({ value }) => value), venue]),
  ).toEqual([
    ["Far studies of vacancies in salt walls of the north", ["Carl Stone", "Ada Reed", "Eva Fell"], "Quay Letters"],
    [
      "Near studies of salt and its CO2 in two-dimensional quays",
      ["Carl Stone", "Ada Reed", "Eva Fell"],
      "Quay Letters",
    ],
    ["On the joint measurability of tides in harbours", ["Carl Stone", "Ada Reed", "Eva Fell"], "Quay Letters"],
  ]);
});

test("initials behind the last family name are no place", async () => {
  const draft = await read(
    String.raw`\documentclass{article}\begin{document}
\section*{Ada Reed}
\section*{Publications}
\begin{itemize}
\item {\it Evidence for salt in a pair of sun-like harbours}\\
  {{\bf {Reed}, A.}, {Stone-Fell}, C.~M., {Moss}, D.~N.}, 2017, submitted
\item {\it Far pairs of harbours: An Abundance of Salt}\\
  {{\bf {Reed}, A.}, {Moss}, D.~N.}, \aj, 31, 45, 2016
\end{itemize}
\end{document}`,
    "cv.tex",
  );
  expect(draft.publications.map(({ authors, venue }) => [authors.map(({ value }) => value), venue])).toEqual([
    [["A. Reed", "C. M. Stone-Fell", "D. N. Moss"], null],
    [["A. Reed", "D. N. Moss"], "The Astronomical Journal"],
  ]);
});

test("a column of years apart from that of the entries", async () => {
  const set = (years: string) => `= Ada Reed

== Publications

#grid(
  columns: (0.1fr, 0.9fr),
  align(left)[
    ${years}
  ],
  align(left)[
    "Salt walls as a Factory of Tides", A. Reed, C. Stone, #link("https://doi.org/10.1000/1")[_Harbour Letters 12_]
    \\
    \\
    "Learning Tides with Salt Assimilation", A. Reed, E. Fell, _Quay Studies 4_
    \\
    \\
    "Can Quays Understand Tides?", A. Reed, _Mire Letters 9_
    \\
  ]
)
`;
  const yearsOf = async (years: string[]) =>
    (await read(set(years.join("\\\n    \\\n    ")), "cv.typ")).publications.map(({ year }) => year?.value);
  expect(await yearsOf(["2026", "2025", "2023"])).toEqual([2026, 2025, 2023]);
  expect(await yearsOf(["2026", "2025", "2024", "2023"])).toEqual([undefined, undefined, undefined]);
});

test("a degree in bold above the line that tells it; tildes of jemdoc behind a backslash", async () => {
  const degrees = await read(
    `Ada Reed
========

Education
---------
**Ph.D**

- March 2016, Ph.D (Salt Science), the university of Kvam.

  Supervisor: Carl Stone.

**Bachelor**

- March 2011, Bachelor of science, Norland university.
`,
    "cv.rst",
  );
  expect(degrees.education.map(({ degree }) => degree?.value)).toEqual(["Ph.D in Salt Science", "Bachelor of science"]);
  const jemdoc = await read(
    `= Ada Reed

== Education
2016.1 \\~ 2020.4 : PhD, *Salt Walls*,
University of Kvam
`,
    "cv.jemdoc",
  );
  expect(jemdoc.education[0]?.period?.value).toEqual({
    start: { year: 2016, month: 1 },
    end: { year: 2020, month: 4 },
  });
});
