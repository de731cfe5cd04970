import { expect, test } from "vitest";
import { readEmployment } from "#lib/ingest/entries/employment.ts";
import { postsIn } from "#lib/ingest/entries/testing.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

test("the place is read from the first lines below: a link, or nothing but a department and its university", () => {
  expect(
    postsIn(
      "* Research intern (2017 - 2018)\n  * [Harbour Centre for Tides](https://tides.example) Port Salt (formerly the Salt Office)\n  * Worked on the memory of seals\n\n* Research associate (2015 - 2017)\n  * Tide Group (Reed Lab), Department of Peat and Moss of the Fens, Faculty of Mires, Kvam University\n  * Counted the seals of the north\n\n* Post-Doc (2013 - 2015)\n  * Sluice Corporation",
    ),
  ).toEqual([
    ["Research intern", "Harbour Centre for Tides"],
    ["Research associate", expect.stringContaining("Kvam University")],
    ["Post-Doc", "Sluice Corporation"],
  ]);
});

test("the post is read from the line below the place", () => {
  expect(postsIn("**Kvam University**, 2020 – 2022\n\n- Graduate Teaching Assistant, Faculty of Mires:\n")).toEqual([
    ["Graduate Teaching Assistant", "Kvam University, Faculty of Mires"],
  ]);
});

test("brackets behind the post hold the place; who directs it is no post; grants are none", () => {
  expect(
    postsIn(
      "- **Field hand** (*Estación Sal del Norte, España*), 2015–2016. Two weeks among the reeds\n- Research Assistant, Tide Laboratory, Kvam University, Director: Dr. Ada Reed, 2011 – 2013\n- Fennimore, O. (Principal Investigator), “Slow tides.” Sponsored by the Norland Foundation. $120,000. (2012–2013)",
    ),
  ).toEqual([
    ["Field hand", "Estación Sal del Norte"],
    ["Research Assistant", "Tide Laboratory, Kvam University"],
  ]);
});

test("the town behind an institution is no post, nor whom one worked with", () => {
  expect(postsIn("- 2011–2012: Salt keeping for Dr. Carl Stone, University of Port Salt, Salt, SLT.")).toEqual([
    ["Salt keeping for Dr. Carl Stone", "University of Port Salt"],
  ]);
  expect(
    postsIn("- 2014–2015: Alumno interno (Universidad de Sal, España). Dos años con el profesor Pedro Sal"),
  ).toEqual([["Alumno interno", "Universidad de Sal"]]);
});

test("where one company stands behind “at”, a topic before the post is not the place", () => {
  expect(postsIn("- 2015–2016, Vision of bilevel tides, Research Engineer at Quayside, Port Salt, Norland")).toEqual([
    ["Research Engineer", "Quayside"],
  ]);
});

test("a mentor or manager may be the post; under a heading that says the post, the bold words are its topic", () => {
  expect(
    postsIn(
      "- Mentor student, Kvam University, 2017–2018\n- Manager, Quayside, 2015–2016\n- Lecturer, Fen College, 2014",
    ),
  ).toEqual([
    ["Mentor student", "Kvam University"],
    ["Manager", "Quayside"],
    ["Lecturer", "Fen College"],
  ]);
  const document = readMarkdown(
    "- **Slow tides**, Department of Peat, Kvam University, 2013–2014\n- **Reeds of the coast**, Department of Moss, Fen College, 2010–2011",
  );
  const heading = { value: "Research Assistant", span: { start: 0, end: 0 }, confidence: 0.7 };
  expect(
    readEmployment(document, document.blocks, heading).entries.map(({ title, organization }) => [
      title?.value,
      organization?.value,
    ]),
  ).toEqual([
    ["Research Assistant", "Department of Peat, Kvam University"],
    ["Research Assistant", "Department of Moss, Fen College"],
  ]);
});

test("sentences behind a post tell what was done, and name no place", () => {
  expect(
    postsIn(
      "2010-2013: **Teaching Assistant**. Teaching evening classes for sailors of the coast, including: Walls and Gates, Salt and Object-Relational Fens, Tidal Research and the growing of kelp in small bays.\n\n2008-2010: **Research Assistant**, Kvam University. Counted seals.",
    ),
  ).toEqual([
    ["Teaching Assistant", null],
    ["Research Assistant", "Kvam University"],
  ]);
});

test("a sentence below a place and its dates says the post with its first words", () => {
  expect(
    postsIn(
      `| Kvam University | September 2014 to December 2014 |
|---|---|

- Graduate Teaching Assistant for the course on walls of the northern bays. Graded the homework and helped sailors with their gates each week.

| Heron Dykes | June 2014 to September 2014 |
|---|---|

- Worked as a tide engineering intern on the gauge project, a framework for all who keep walls along the coast.
`,
    ),
  ).toEqual([
    ["Graduate Teaching Assistant for the course on walls of the northern bays", "Kvam University"],
    ["tide engineering intern", "Heron Dykes"],
  ]);
});

test("a comma parts names without a blank behind it; a forest service is a place", () => {
  expect(
    postsIn(
      "- Tutor(2021-2023),Quay Services Group, Port Salt\n- Programmer, Norland Forest Service, Southern Research Station, 2019-2021",
    ),
  ).toEqual([
    ["Tutor", "Quay Services Group"],
    ["Programmer", "Norland Forest Service, Southern Research Station"],
  ]);
});

test("bold words before a town are the name of a place", () => {
  expect(
    postsIn(
      "**University of Kvam**, Port Salt, NL \\\n*Research Assistant to Ben Fell*\\\nProjects: Salt, Quick Walls, 2017-2019\\\n*Newsletter Contributor*, Mire Office, Summers 2018, 2019, 2020\n\n**Harbour Works**, Port Salt, NL, Jul 2014-Jul 2016\\\n*Research Fellow to Carl Stone*\n\n**Norland Tidal Supervisor**, Mire, Chile\\\n*Senior Analyst*, Directorate of Walls, May 2013-Jun\n2014\n\n**Fenwright**, Mire, Chile, Feb 2011-May 2013\\\n*Research Assistant to Dora Moss*",
    ),
  ).toEqual([
    ["Research Assistant to Ben Fell", "University of Kvam"],
    ["Research Fellow to Carl Stone", "Harbour Works"],
    ["Senior Analyst", "Norland Tidal Supervisor"],
    ["Research Assistant to Dora Moss", "Fenwright"],
  ]);
});
