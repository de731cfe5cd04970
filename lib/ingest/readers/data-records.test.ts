import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

/** Name, degrees, posts and papers that are read of a file of data. */
async function read(source: string, file: string) {
  const draft = await ingest(new TextEncoder().encode(source), file);
  const years = (period: (typeof draft.education)[number]["period"]) => {
    const { start, end } = period?.value ?? { start: null, end: null };
    return `${start?.year ?? ""}–${end === "present" ? end : (end?.year ?? "")}`;
  };
  return {
    name: draft.name?.value ?? null,
    education: draft.education.map(
      ({ degree, institution, period }) => `${degree?.value} | ${institution.value} | ${years(period)}`,
    ),
    employment: draft.employment.map(
      ({ title, organization, period }) => `${title?.value} | ${organization?.value} | ${years(period)}`,
    ),
    papers: draft.publications.map(
      ({ title, authors, venueAsPrinted, year }) =>
        `${title.value} | ${authors.map(({ value }) => value).join(", ")} | ${venueAsPrinted?.value} | ${year?.value}`,
    ),
  };
}

test("the front matter of a page about its author holds degrees and posts beside the text", async () => {
  const page = `---
title: Orla Fennimore  # as it is shown
interests:
- Tides
education:
  courses:
  - course: PhD in Botany
    institution: Fen College
    year: 2012
  - course: BSc in Salt
    institution: 'Kvam University'
    year: 2008
work:
  - position: Director of Tides
    company_name: Harbour Agency
    date_start: 2020-01-01
    date_end: ''
    summary: |2-
      Responsibilities include:
      - Walls
  - position: Research Fellow
    company_name: Kvam University
    date_start: 2012-01-01
    date_end: 2019-12-31
---
**Orla Fennimore** counts sedges.`;
  expect(await read(page, "_index.md")).toEqual({
    name: "Orla Fennimore",
    education: ["PhD in Botany | Fen College | –2012", "BSc in Salt | Kvam University | –2008"],
    employment: ["Director of Tides | Harbour Agency | 2020–present", "Research Fellow | Kvam University | 2012–2019"],
    papers: [],
  });
});

test("a list that the text itself heads is not read twice", async () => {
  const page = `---
education:
  - degree: PhD in Botany
    institution: Fen College
    year: 2012
---
# Orla Fennimore

## Education

- PhD in Botany, Fen College, 2012`;
  expect((await read(page, "cv.md")).education).toEqual(["PhD in Botany | Fen College | –2012"]);
});

test("a CV that is nothing but YAML", async () => {
  const cv = `cv:
  name: Orla Fennimore
  email: orla@kvam.example
  sections:
    summary:
      - Counts sedges.
    education:
      - institution: Fen College
        area: Botany
        degree: PhD
        start_date: 2008-09
        end_date: 2012-05
        highlights:
          - "**Courses:** Salt, Tides"
    experience:
      - company: Heron Brothers
        position: Tide Engineer
        start_date: 2016-06
        end_date: present
        highlights:
          - Made the salting shorter, from two hours
            to one, by a wall
    publications:
      - title: Slow tides of the fen
        authors:
          - Ada Reed
          - "***Orla Fennimore***"
        journal: Mire Letters
        date: 2014-07
`;
  expect(await read(cv, "cv.yaml")).toEqual({
    name: "Orla Fennimore",
    education: ["PhD in Botany | Fen College | 2008–2012"],
    employment: ["Tide Engineer | Heron Brothers | 2016–present"],
    papers: ["Slow tides of the fen | Ada Reed, Orla Fennimore | Mire Letters | 2014"],
  });
});

test("sections in a list, degrees below their school, tables of TOML, and JSON", async () => {
  const sections = `- title: General
  contents:
    - name: Full Name
      value: Orla Fennimore
- title: Education
  contents:
    - title: PhD in Botany
      institution: Fen College
      year: 2008 - 2012
      description:
        - Thesis on salt.`;
  const { name, education } = await read(sections, "cv.yml");
  expect([name, education]).toEqual(["Orla Fennimore", ["PhD in Botany | Fen College | 2008–2012"]]);
  const columns = `# Two columns, each a list of groups
left:
  - category: "Research Career"
    items:
      - period: "2016–2019"
        title: "Tide Engineer"
        institution: "Heron Brothers, Port Salt"
  - category: Education
    items:
      - period: "2008–2012"
        title: "PhD in Botany"
        institution: "Fen College"
right:
  - category: Honors
    items:
      - period: "2019"
        title: "Prize of the Faculty of Walls"
`;
  const { education: degrees, employment } = await read(columns, "cv.yml");
  expect([degrees, employment]).toEqual([
    ["PhD in Botany | Fen College | 2008–2012"],
    ["Tide Engineer | Heron Brothers | 2016–2019"],
  ]);
  const below = `---
name: Orla Fennimore
education:
  - institution: Fen College
    degrees:
      - type: Ph.D. in Botany
        date: May 2012
      - type: M.S. in Salt
        date: May 2009
---
`;
  expect((await read(below, "vitae.md")).education).toEqual([
    "Ph.D. in Botany | Fen College | –2012",
    "M.S. in Salt | Fen College | –2009",
  ]);
  const tables = `+++
widget = "experience"

[[experience]]
  title = "Lecturer in Botany"
  company = "Kvam University"
  date_start = "2017-01-01"
  date_end = ""
+++
`;
  expect((await read(tables, "experience.md")).employment).toEqual([
    "Lecturer in Botany | Kvam University | 2017–present",
  ]);
  const json = JSON.stringify({
    basics: { name: "Orla Fennimore" },
    work: [{ name: "Heron Brothers", position: "Tide Engineer", startDate: "2016-06-01", endDate: "2018-01-01" }],
    education: [{ institution: "Fen College", area: "Botany", studyType: "PhD", endDate: "2012-05-01", score: 4 }],
  });
  expect(await read(json, "resume.json")).toMatchObject({
    name: "Orla Fennimore",
    education: ["PhD in Botany | Fen College | –2012"],
    employment: ["Tide Engineer | Heron Brothers | 2016–2018"],
  });
});

test("labels in a typed CV make no data of it", async () => {
  const typed = `Orla Fennimore

Education:
PhD: Botany, Fen College, 2012
MSc: Salt, Kvam University, 2009
Work:
Since: 2012
Employer: Kvam University
Position: Lecturer
`;
  expect((await read(typed, "cv.txt")).education.length).toBeGreaterThan(0);
});

test("where a paper of the data can be read is kept", async () => {
  const page = `---
title: Papers
items:
  - title: Slow walls and quiet harbours, Part 2
    arxiv: https://arxiv.org/abs/2101.00001
    coauthor: Carl Stone
    journal: submitted.
  - title: Salt of the northern mire
    arxiv: 2101.00002
    doi: 10.1000/182
    journal: Mire Letters, 12 (2020), 4–9.
---
`;
  const { publications } = await ingest(new TextEncoder().encode(page), "papers.md");
  expect(publications.map(({ title, arxiv, doi }) => [title.value, arxiv?.value, doi?.value])).toEqual([
    ["Slow walls and quiet harbours, Part 2", "2101.00001", undefined],
    ["Salt of the northern mire", "2101.00002", "10.1000/182"],
  ]);
});
