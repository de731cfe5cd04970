import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

type Read = ReturnType<typeof readMarkdown>;

/** Kind, label and words of each activity. */
function activities(read: Read): string[] {
  return draftOf(read).activities.map(({ kind, text, under }) => `${kind} · ${under?.value ?? "–"} · ${text.value}`);
}

test("a label above the items of a list heads them, and the next label those below it", () => {
  const read = readMarkdown(`# Ada Reed

## Service

Conference referee:

- Tide Congress
- Fen Days

Organizer:

- Salt seminar, Kvam University
`);
  expect(activities(read)).toEqual([
    "service · Conference referee · Tide Congress",
    "service · Conference referee · Fen Days",
    "service · Organizer · Salt seminar, Kvam University",
  ]);
});

test("short words between lists that begin with such are labels; a line of detail is none", () => {
  const read = readLatex(`\\documentclass{article}\\begin{document}
\\section*{Honours}
Sailing regattas
\\begin{itemize}
\\item First place, Fen Cup, 2014
\\item Finalist, Salt Bowl, 2015
\\end{itemize}
Academic awards
\\begin{itemize}
\\item Best paper, Tide Congress, 2016
\\end{itemize}
Title: Slow tides of the north
\\begin{itemize}
\\item Best talk, Mire Days, 2017
\\end{itemize}
\\end{document}`);
  expect(activities(read)).toEqual([
    "award · Sailing regattas · First place, Fen Cup, 2014",
    "award · Sailing regattas · Finalist, Salt Bowl, 2015",
    "award · Academic awards · Best paper, Tide Congress, 2016 Title: Slow tides of the north",
    "award · Academic awards · Best talk, Mire Days, 2017",
  ]);
});

test("an item without a date heads the dated items below it; below a dated item stand its details", () => {
  const read = readMarkdown(`# Ada Reed

## Teaching

- Teaching assistant at Kvam University
    - Law of the sea, fall 2014
    - Law of the coast, spring 2015
- Lecturer at Fen College, 2016
    - Torts
    - Wills
`);
  expect(activities(read)).toEqual([
    "teaching · Teaching assistant at Kvam University · Law of the sea, fall 2014",
    "teaching · Teaching assistant at Kvam University · Law of the coast, spring 2015",
    "teaching · Teaching · Lecturer at Fen College, 2016 Torts Wills",
  ]);
});

test("sections of their own tell what stands under them; a year does not", () => {
  const read = readMarkdown(`# Ada Reed

## Invited talks

- Slow tides, Tide Congress, 2014

## Awards

### 2016

- Fen Medal
`);
  expect(activities(read)).toEqual(["talk · Invited talks · Slow tides, Tide Congress, 2014", "award · – · Fen Medal"]);
});

test("grants and fellowships are grants, scholarships and prizes are awards", () => {
  const of = (heading: string, line: string) =>
    activities(readMarkdown(`# Ada Reed\n\n## ${heading}\n\n- ${line}\n`))[0];
  expect(of("Grants and fellowships", "Fen Fellowship, 2014")).toMatch(/^grant/);
  expect(of("Grants and fellowships", "Fen Scholarship, 2014")).toMatch(/^award/);
  expect(of("Grants and prizes", "Fen Prize, 2014")).toMatch(/^award/);
});

test("pieces that end in dates are one each; keys of a bibliography and the foot of a page are none", () => {
  const read = readMarkdown(`# Ada Reed

## Talks

- Tide Congress, Fen (2012); Salt Days, Mire (2014); Kvam University (2013)
- reed_2018_tides
- Ada Reed Page 1 of 2
- († given by a coauthor)
`);
  expect(activities(read)).toEqual([
    "talk · Talks · Tide Congress, Fen (2012);",
    "talk · Talks · Salt Days, Mire (2014);",
    "talk · Talks · Kvam University (2013)",
  ]);
});

test("a dash with room around it parts a year from what was given then; one close to the year means since", () => {
  const read = readMarkdown(`# Ada Reed\n\n## Awards\n\n- 2014 – Fen Medal\n- 2016– Fellow of the Tide Society\n`);
  expect(draftOf(read).activities.map(({ period }) => period?.value)).toEqual([
    { start: { year: 2014 }, end: { year: 2014 } },
    { start: { year: 2016 }, end: "present" },
  ]);
});

test("the students of a group are advised; what is funded among projects is a grant", () => {
  const read = readMarkdown(`# Ada Reed

## Education

- PhD in Law, Kvam University, 2004

## Group

- Bo Fenwick, PhD student
- Cy Marsh, office

## Projects

- Salt in the north (PI), Fen Council, 2014–2016
- A map of tides
`);
  expect(activities(read)).toEqual([
    "advising · Group · Bo Fenwick, PhD student",
    "grant · Projects · Salt in the north (PI), Fen Council, 2014–2016",
  ]);
});

test("in a form with headings in its margin, each row has its own", () => {
  const read = readLatex(`\\documentclass{europecv}\\begin{document}\\begin{europecv}
\\ecvsection{Additional information}
\\ecvblueitem{Honours and awards}{%
\\begin{ecvitemize}
\\item Fen Medal, 2014
\\item Salt Prize, 2016
\\end{ecvitemize}}
\\ecvblueitem{Memberships}{Tide Society}
\\ecvblueitem{Leisure}{Rowing on the fen}
\\end{europecv}\\end{document}`);
  expect(activities(read)).toEqual([
    "award · Honours and awards · Fen Medal, 2014",
    "award · Honours and awards · Salt Prize, 2016",
    "service · Memberships · Tide Society",
  ]);
  expect(draftOf(read).protected.map(({ kind }) => kind)).toEqual(["hobbies"]);
});

test("posts of research and teaching are posts", () => {
  const draft = draftOf(
    readMarkdown(
      `# Ada Reed\n\n## Research and teaching experience\n\n- Lecturer, Fen College, 2014–2016\n- Fellow, Kvam University, 2012–2014\n`,
    ),
  );
  expect(draft.employment.map(({ title }) => title?.value)).toEqual(["Lecturer", "Fellow"]);
});

test("links to places of the page, a line each, are its menu, not its headings", () => {
  const read = readHtml(
    `<p><a href="#cv">Life and works</a><br><a href="#t">Teaching</a><br><a href="#w">Contact me</a></p><h1>Ada Reed</h1><p>Warden<br>Fen Works, Port Salt</p>`,
  );
  expect(activities(read)).toEqual([]);
});

test("each row of a table of courses is one, though a year stands for two of them", () => {
  const read = readMarkdown(
    "# Ada Reed\n\n## Teaching\n\n| **Year** | **Term** | **Course of study** |\n|---|---|---|\n| 2023-2024 | Autumn | Tides I |\n| | Spring | Walls II |\n| 2024-2025 | Autumn | Salt III |\n",
  );
  expect(draftOf(read).activities).toHaveLength(3);
});

test("what a form says of a student on lines of its own is no student", () => {
  const { activities } = draftOf(
    readMarkdown(
      "# Ada Reed\n\n## Supervision\n\n2021/9 Principal Supervisor\n\nMoss, Bea (In Progress), Kvam University\n\nPresent Position: Postdoctoral Fellow, Fen College\n\nCo-Supervisor\n\nFell, Olaf (Completed), Kvam University\n",
    ),
  );
  expect(activities.map(({ text }) => text.value)).toEqual([
    "Moss, Bea (In Progress), Kvam University",
    "Fell, Olaf (Completed), Kvam University",
  ]);
});
