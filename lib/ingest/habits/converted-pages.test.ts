import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const read = (source: string) => draftOf(readText(source));
const papers = (source: string) =>
  read(source).publications.map(({ authors, title, venue }) => [
    authors.map(({ value }) => value).join("; "),
    title.value,
    venue,
  ]);

test("where italics are lost, known co-authors end before the title, and a known journal begins before its volume", () => {
  const list = papers(`Ada Reed

PUBLICATIONS

4. Ada Reed, Carl Stone Salt and the slow motion of walls in a cold bay. Phys. Rev. D 101 (4), 4015.
3. Ada Reed, Carl Stone, Tides behind a moving wall of glass Class. Quantum Grav. 36 (13) 1341.
2. Ada Reed, Carl Stone, Harbours in the Collapse of a Norland Theory. Phys. Rev. D 99 (8), 8401.
1. Ada Reed, Dora Moss, Walls at the edge of the sea. Phys. Rev. D 97 (2), 2400.`);
  expect(list).toEqual([
    ["Ada Reed; Carl Stone", "Salt and the slow motion of walls in a cold bay", "Physical Review D"],
    ["Ada Reed; Carl Stone", "Tides behind a moving wall of glass", "Classical and Quantum Gravity"],
    ["Ada Reed; Carl Stone", "Harbours in the Collapse of a Norland Theory", "Physical Review D"],
    ["Ada Reed; Dora Moss", "Walls at the edge of the sea", "Physical Review D"],
  ]);
});

test("the authors of the next reference begin a line, however full the one above is", () => {
  const list = papers(`Ada Reed

PUBLICATIONS

Stone, C., Reed, A. B., & Moss, D. (2019). An illustrated list of questions that tells apart those who
stay and those who go when water comes. Marine Letters, 45, 721-729, doi: 10.1234/ml.2018.02.006.
Reed, A. B., Fell, J., & Moss, D. (2018). Walls that are drawn to the sudden: a comparison of the early
arrivals, the late ones, and the tide. Harbour Studies, 8, 11. doi: 10.1234/hs.8.14.11.
Moss, D., & Reed, A. B. (2017). What the harbour master saw in the long winter of the frozen estuaries
and what was told of it. Harbour Studies, 7, 1-12. doi: 10.1234/hs.7.14.11.`);
  expect(list.map(([, title]) => title)).toEqual([
    "An illustrated list of questions that tells apart those who stay and those who go when water comes",
    "Walls that are drawn to the sudden: a comparison of the early arrivals, the late ones, and the tide",
    "What the harbour master saw in the long winter of the frozen estuaries and what was told of it",
  ]);
});

test("at the foot of pages only what counts them is left out, wherever columns put it", () => {
  const { text, remarks } = read(`Ada Reed

PUBLICATIONS

2. Reed, Tides and walls. Phys. Rev. D 99 (8),
8401. arXiv:1902.01468
\f1. Reed, Salt and stone. Phys. Rev. D 97 (2),
2400. arXiv:1705.03068

Reed, page 2 of 2

May 2014
Halden`);
  expect(text).toContain("8401. arXiv:1902.01468");
  expect(text).toContain("2400. arXiv:1705.03068");
  expect(text).not.toContain("page 2");
  expect(remarks).toContain("1 page numbers and running titles were left out.");
});

test("a line of names below a title, and a heading in capitals, do not go on with a full line", () => {
  const draft = read(`Ada Mae Reed

PUBLICATIONS
- Shelter or not: the role of salt and of temperature in the evolution of slow walls and tidal basins
Ada Mae Reed, Carl Stone, Dora Moss
Journal: Marine Letters, Volume 502, Issue 4, April 2021, Pages 4935-4952
- Why the harbours of the north are late: weather, salt and the long memory of those who build its walls
Carl Stone, Ada Mae Reed
Journal: Harbour Studies, Volume 12, Issue 1, May 2020, Pages 35-52
TEACHING
- Introduction to the waters of the north and of those who live by it, with exercises (as a teaching fellow)
PRESENTATIONS
- Slow walls, Halden, 2020`);
  expect(draft.publications.map(({ authors, title }) => [authors.length, title.value.slice(0, 15)])).toEqual([
    [3, "Shelter or not:"],
    [2, "Why the harbour"],
  ]);
  expect(draft.sections.map(({ heading }) => heading)).toContain("PRESENTATIONS");
});

test("bullets on lines of their own mark what follows, behind a heading too; dates below go beside their degrees", () => {
  const draft = read(`Ada Mae Reed

EDUCATION
Ph.D. in Botany
Kvam University, Port Salt
Dissertation: “On walls and water”
M.B.A.
Kvam University, Port Salt
B.B.A. in Accounting
Halden College, Halden

2021

2015
2014

POSITIONS
Lecturer, Faculty of Tides, Kvam University
Research Assistant, Harbour Museum

2021–Present
May–Sep 2018

■

WORKING PAPERS
“Walls that lean on water: the case of the northern bays.” Job Market Paper.
■ “Salt in slow rivers” (with Carl Stone).
■
■

“The ebb and those who wait for it” (with Dora Moss).`);
  expect(draft.education.map(({ institution, period }) => [institution.value, period?.value.end])).toEqual([
    ["Kvam University", { year: 2021 }],
    ["Kvam University", { year: 2015 }],
    ["Halden College", { year: 2014 }],
  ]);
  expect(draft.employment.map(({ title, period }) => [title?.value, period?.value.start])).toEqual([
    ["Lecturer", { year: 2021 }],
    ["Research Assistant", { year: 2018, month: 5 }],
  ]);
  expect(draft.publications.map(({ title }) => title.value)).toEqual([
    "Walls that lean on water: the case of the northern bays",
    "Salt in slow rivers",
    "The ebb and those who wait for it",
  ]);
});

test("months and words in a margin stand in front of the authors; labels stand above what they say", () => {
  const draft = read(`Ada Mae Reed

nationality
Norlandish
birthdate
19.03.1986

PUBLICATIONS

09/18   Reed, A. M.; Stone, C.; Moss, D.   A & A, Volume 617, id.L7
        Waves on the surface of a walled bay: rings in slow light

08/21   Reed, A. M. and Stone, C.   A & A, Volume 654, id.A71
        How drifting salt shapes a harbour

02/22   Reed, A. M.; Moss, D.   A & A, Volume 664, id.A56
        The deep water of the northern estuaries

UNDER REVISION

Accepted Reed, Ada M. Accepted pending revisions. Walls beyond words: salt in the history of bays. Diachronica

Accepted Reed, Ada M., Carl Stone & Dora Moss. Accepted pending revisions. Two tides told apart. Frontiers in Harbours 12`);
  expect(draft.protected.map(({ kind, span }) => [kind, draft.text.slice(span.start, span.end)])).toEqual([
    ["citizenship", "nationality\nNorlandish"],
    ["birth", "birthdate\n19.03.1986"],
  ]);
  expect(draft.publications.map(({ title, year, venue }) => [title.value, year?.value ?? null, venue])).toEqual([
    ["Waves on the surface of a walled bay: rings in slow light", 2018, "Astronomy & Astrophysics"],
    ["How drifting salt shapes a harbour", 2021, "Astronomy & Astrophysics"],
    ["The deep water of the northern estuaries", 2022, "Astronomy & Astrophysics"],
    ["Walls beyond words: salt in the history of bays", null, "Diachronica"],
    ["Two tides told apart", null, "Frontiers in Harbours"],
  ]);
});

test("quoted titles under Research are papers, one that stands alone too; where somebody went is none", () => {
  const { publications } = read(`Ada Mae Reed

RESEARCH

“Free water and the walls of the north: how harbours let in the tide”

“Should the salt stay? What keepers do with old wells” with Carl Stone and Dora Moss. Conditionally accepted at Marine Letters

“Quays and their quality” with Eva Fell

MEETINGS OF THE FIELD

CONFERENCES

Northern Tidal Association (2023, 2024)`);
  expect(publications.map(({ title, authors }) => [title.value.split(" ")[0], authors.length])).toEqual([
    ["Free", 0],
    ["Should", 2],
    ["Quays", 1],
  ]);
});

test("where hardly a line of an item is short, its lines were wrapped; headings in capitals may hold small words", () => {
  const draft = read(`Ada Reed

PUBLICATIONS
9. Walls of Water for the Temporal and Thermal Scheduling of Harbours in Halden and Port
Salterns, J.-M. Stone, P. Moss, A. Reed, in Marine Letters, 2019.
8. An Efficient Reading of the Total Tide of the Norland Coast, P. Afell, M. Stone, A. Reed, C.
Lamb, N. Sitch, C. Tsiro, in Journal of Tides, 23, 1–23, 2018.
7. Computing the expected span of the walls in the presence of a silent and slow salt, J.
Hermann, Y. Stone, A. Reed, in Marine Letters, 75, 41–60, 2018.
6. On the Feasibility of Slow Simulations of the Harbours for Keepers of Norland and their
Older Systems, A. Reed, Y. C. Moss, L. Potter, in Proc. of the 25th Workshop on Tides and
Scheduling of the Northern and the Southern Bays, June 2017
5. Teaching the Reading of Tides and Walls in Simulations with Salt and Stone, A. Reed, R.
Tanner, W. Kock, R. Feld da Silva, Journal of Tides, 15, 53–63, 2016.
4. Energy of Walls that Keep Two Harbours apart when Water Comes from the North, D. Borg,
A. Reed, G. Da Costa, J.M. Pier, in Marine Letters, 28, 769–779, 2012.

INVITED PRESENTATIONS, TUTORIALS, and COLLOQUIA
- Slow walls, Museum of Tides, Halden, Norland, 2008.`);
  expect(draft.publications.map(({ title, authors }) => [title.value.split(" ").at(-1), authors.length])).toEqual([
    ["Salterns", 3],
    ["Coast", 6],
    ["salt", 3],
    ["Systems", 3],
    ["Stone", 4],
    ["North", 4],
  ]);
  expect(draft.activities.filter(({ kind }) => kind === "talk")).toHaveLength(1);
});

test("few names and others stand on a line below their title", () => {
  const { publications } = read(`Ada B. Reed

PUBLICATIONS
 1. Small harbour archaeology from salt and stone
    Reed A.B., et al.
    2023, MNRAS, 526, 5084 – 5109
 2. The tides of the northern coast told by its keepers and by their walls
    Warfield J.T., et al., incl. Reed A.B.
    2021, MNRAS, 508, 4484 – 4511
 3. The impact of salt on stone and of stone on water
    Reed A.B., Moss D.H.
    2020, MNRAS, 498, 1364 – 1381`);
  expect(publications.map(({ title, authors, self }) => [title.value.length, authors.length, self])).toEqual([
    [45, 1, 0],
    [70, 2, 1],
    [49, 2, 0],
  ]);
});
