import { expect, test } from "vitest";
import { draftOf, ingest } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const read = async (source: string, file = "cv.md") =>
  (await ingest(new TextEncoder().encode(source), file)).publications.map(
    ({ authors, title, venueAsPrinted, year }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value}`,
  );

test("where people stand behind “with”, the nouns of a title are none; what a paper was called before is no part of it", async () => {
  expect(
    await read(
      String.raw`\documentclass{article}\begin{document}\section{Publications}\begin{enumerate}
\item Harbour Growth and Tidal Risk\\ with Carl Stone.\\ \emph{Journal of Finance}, May 2010, 65(2)
\item Building Harbours and Salt Prices.\\ \emph{Journal of Political Economy}, August 2011, 119(4)
\item Who Pays the Keepers of the Dyke?\\ with Dora Fell and Carl Stone.\\ \emph{Management Science}, 2012, 58(1)
\item Slow Tides and the Northern Bays\\ (Previous title: Winners and Losers: Tides and the Bays)\\ with Carl Stone.\\ \emph{Journal of Finance}, 2014, 69(1)
\item Mending Nets in Small Harbours (formerly titled Knots that Nobody Tied)\\ with Lil Vane.\\ \emph{Review of Finance}, 2015, 19(6)
\item Tidal Growth, Quay Capital, and Salt Prices\\ with Carl Stone\\ \emph{Review of Finance}, 2019, 23(1)
\end{enumerate}\end{document}`,
      "cv.tex",
    ),
  ).toEqual([
    "Carl Stone | Harbour Growth and Tidal Risk | Journal of Finance | 2010",
    " | Building Harbours and Salt Prices | Journal of Political Economy | 2011",
    "Dora Fell, Carl Stone | Who Pays the Keepers of the Dyke? | Management Science | 2012",
    "Carl Stone | Slow Tides and the Northern Bays | Journal of Finance | 2014",
    "Lil Vane | Mending Nets in Small Harbours | Review of Finance | 2015",
    "Carl Stone | Tidal Growth, Quay Capital, and Salt Prices | Review of Finance | 2019",
  ]);
});

test("who the owner wrote with may be linked and italic, and say in brackets where they are", () => {
  const list =
    "- The salt of slow tides: a northern experiment\n- Walls of reed in the marshes *(joint with [Olaf Stone](https://stone.example) [KVU])*\n- The causes of quick tides *(joint with [Bea Moss](https://moss.example))*";
  const { publications } = draftOf(readMarkdown(`# Ada Reed\n\n## Research in progress\n\n${list}`));
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["The salt of slow tides: a northern experiment", []],
    ["Walls of reed in the marshes", ["Olaf Stone"]],
    ["The causes of quick tides", ["Bea Moss"]],
  ]);
});

test("papers of a line each, with nothing but their co-authors behind them, are entries whatever their titles look like", async () => {
  const page = `# Ada Reed

## Working papers

**The Salt Effect: Evidence from Walls**, with Dora Kessel, Bo Fell, and Roine Stone

**Slow Walls and Quick Tides**, with Dora Kessel and Roine Stone

**A Theory of Gates**, with Bo Fell, Roine Stone and Ida Moss
`;
  expect((await read(page)).map((entry) => entry.split(" | ").slice(0, 2).join(" | "))).toEqual([
    "Dora Kessel, Bo Fell, Roine Stone | The Salt Effect: Evidence from Walls",
    "Dora Kessel, Roine Stone | Slow Walls and Quick Tides",
    "Bo Fell, Roine Stone, Ida Moss | A Theory of Gates",
  ]);
});

test("what an author says of a paper below it is no paper, however short; a journal that begins with J. is nobody", async () => {
  const page = `# Ada Reed

## Working papers

**Salt purchases and tidal policy**

Through a full panel for Norland 1995–2015, I study how tidal policy moves the price of salt.

**Heterogeneous effects of walls on gates**, with Adam Moss

Following the flood, walls have become a tool of policy. We ask how the walls of 2010–2020 moved gates.

## Papers

- “Matching planar maps”, with H. Vane and C. Wall, _J. Algorithms_, 49 (2003) 262–283.
- “Slow walls of the north and their use”, with P. K. Stone and M. Fell, _SIAM J. Walls_ 29 (2000), 912–953.
- “Salt on the coast of the north”, with B. Moss, _Harbour Studies_ 12 (2001), 12–53.
`;
  expect(await read(page)).toEqual([
    " | Salt purchases and tidal policy | undefined | undefined",
    "Adam Moss | Heterogeneous effects of walls on gates | undefined | undefined",
    "H. Vane, C. Wall | Matching planar maps | J. Algorithms | 2003",
    "P. K. Stone, M. Fell | Slow walls of the north and their use | SIAM J. Walls | 2000",
    "B. Moss | Salt on the coast of the north | Harbour Studies | 2001",
  ]);
});

test("among papers written with others, one that names a known journal and nobody was written alone", async () => {
  const card = (title: string, below: string) =>
    `<article class="card"><h2><a href="https://arxiv.org/abs/1211.502${title.length % 9}">${title}</a></h2><p>${below}</p></article>`;
  const page = `<h1>Ada Reed</h1><h2>Publications</h2><div>${[
    card("Slow Walls with Positive Salt", "With C. Fell and B. Moss. Indagationes Mathematicae, 2014."),
    card("Tide Frequencies and Salt Convolutions", "Indagationes Mathematicae, 2014."),
    card("Measures of the Northern Harbours", "With C. Fell. Nonlinearity, 2019."),
    card("Counting the Doors of the Coast", "With B. Moss. Nonlinearity, 2021."),
    card("Projections of Slow Salt", "With B. Moss. Preprint, 2021."),
  ].join("")}</div>`;
  expect((await read(page, "page.html"))[1]).toBe(
    " | Tide Frequencies and Salt Convolutions | Indagationes Mathematicae | 2014",
  );
});

test("in a list that names others behind “con”, what a volume stands behind is no author; “2019” and “pdf” are two words", async () => {
  const page = `<h1>Ada Reed</h1><h2>Publications</h2><ol>${[
    "<i>On the slow walls of quays,</i> con Carl Fell. Mathematical Tides, 31: 4401, 2020",
    "<i>Filling a bay of salt,</i> con Olaf Stone, Revista Matemática, 17(2): 3-12, 2019",
    "<i>Doors of slow harbours,</i> con Carl Fell y Bo Moss. Acta Arithmetica, 44 (2), 21-40, 2018",
    "<i>Painted walls of the salt,</i> con Jo Lund, Acta Arithmetica, 43 (1), 5-9, 2017",
    "<i>On some long moles of walls,</i> Notas de Mareas (UPS), 7(1), 2009, 3-11.",
    "<i>Tres usos de las mareas,</i> Boletín Norteño de Mareas, XI(1), 2007, 12-20.",
  ]
    .map((words) => `<li><p>${words}<a href="https://salt.example/${words.length}">pdf</a></p></li>`)
    .join("")}</ol>`;
  expect(await read(page, "page.html")).toEqual([
    "Carl Fell | On the slow walls of quays | Mathematical Tides | 2020",
    "Olaf Stone | Filling a bay of salt | Revista Matemática | 2019",
    "Carl Fell, Bo Moss | Doors of slow harbours | Acta Arithmetica | 2018",
    "Jo Lund | Painted walls of the salt | Acta Arithmetica | 2017",
    " | On some long moles of walls | Notas de Mareas (UPS) | 2009",
    " | Tres usos de las mareas | Boletín Norteño de Mareas | 2007",
  ]);
});

test("behind “with Ada Reed” and its bracket, and without a “with”, plain words are a place and nobody", async () => {
  const text = `Olaf Lindqvist

Publications

[1] “The price of being last: ferry fares on northern routes” (with G. Reed), Transport Policy, 2024.
[2] “Berth time in small ports”, with S. Fell and M. van der Moss, Maritime Policy & Management, 2022.
[3] “Concessions after the flood: who carries the risk?”, Maritime Economics & Logistics, 2021.
[4] “Cruise calls and the week-day economy of salt”, with S. Fell, Tidal Business & Management, 2019.
[5] “Hub loyalty of feeders”, with M. van der Moss, Journal of Harbour Geography, 2016.
`;
  expect(await read(text, "cv.txt")).toEqual([
    "G. Reed | The price of being last: ferry fares on northern routes | Transport Policy | 2024",
    "S. Fell, M. van der Moss | Berth time in small ports | Maritime Policy & Management | 2022",
    " | Concessions after the flood: who carries the risk? | Maritime Economics & Logistics | 2021",
    "S. Fell | Cruise calls and the week-day economy of salt | Tidal Business & Management | 2019",
    "M. van der Moss | Hub loyalty of feeders | Journal of Harbour Geography | 2016",
  ]);
});
