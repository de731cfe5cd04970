import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string) => ingest(new TextEncoder().encode(text), "cv.md");

const FORM = `BIOGRAPHICAL SKETCH

NAME: Stone, Olaf Henrik

POSITION TITLE: Professor of Harbour Medicine

EDUCATION/TRAINING (Begin with baccalaureate or other initial professional education, such as nursing, include postdoctoral training.)

| INSTITUTION AND LOCATION | DEGREE (if applicable) | END DATE MM/YYYY | FIELD OF STUDY |
|---|---|---|---|
| Oberlin College, Oberlin, OH | BA | 05/1995 | Chemistry |
| University of Michigan, Ann Arbor, MI | MD | 06/1999 | Medicine |

**A. Personal Statement**

I study salt air. My output in 2010 was lower because of a six-month family leave after the birth of my daughter.

Ongoing and recently completed projects that I would like to highlight include:

R01 HL099999\\
Stone (PI)\\
04/01/22 – 03/31/27\\
Salt aerosols and the ageing lung

P30 ES099998\\
Reed (PI), Role: Co-Investigator\\
09/01/19 – 08/31/24\\
Center for Harbour Health

Citations:

1. Stone OH, Reed A. Brine mist and breath in dock workers. Thorax. 2021 Apr;76(4):350-358. PMID: 99911111.
2. Stone OH. A short spirometry for the quay. Chest. 2016;150(3):600-609.

**B. Positions, Scientific Appointments, and Honors**

**Positions and Scientific Appointments**

2016 – Present Associate Professor, Department of Medicine, Emory University, Atlanta, GA

2009 – 2016 Assistant Professor, Department of Medicine, Tulane University, New Orleans, LA

2019 – 2023 Standing Member, NIH Respiratory Biology Study Section

2014 – Present Member, American Thoracic Society

2012 – 2018 Associate Editor, Thorax

**C. Contributions to Science**

1. Salt air. In my early work I showed that brine mist narrows the airways of dock workers. The finding changed the rules on masks.

a. Stone OH, Reed A. Brine mist and breath in dock workers. Thorax. 2021 Apr;76(4):350-358. PMID: 99911111.

b. Stone OH, Fell C. Small airways at the salt works. Am J Respir Crit Care Med. 2012 Jan 15;185(2):150-158.
`;

test("the table of degrees goes by the names of its columns, whatever the form says beside them", async () => {
  const { education } = await read(FORM);
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["BA", "Oberlin College"],
    ["MD", "University of Michigan"],
  ]);
});

test("who edits or sits for others serves, and what the form calls the position is it", async () => {
  const { employment, activities, currentPosition } = await read(FORM);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Associate Professor", "Assistant Professor"]);
  expect(activities.filter(({ kind }) => kind === "service")).toHaveLength(3);
  expect(currentPosition?.value).toBe("Professor of Harbour Medicine");
});

test("what the statement cites again is one work, what it tells of is none, and its projects are grants", async () => {
  const { publications, activities } = await read(FORM);
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Brine mist and breath in dock workers",
    "A short spirometry for the quay",
    "Small airways at the salt works",
  ]);
  expect(activities.filter(({ kind }) => kind === "grant")).toHaveLength(2);
});

test("a leave after a birth is told to nobody", async () => {
  const { text, protected: hidden } = await read(FORM);
  expect(hidden.map(({ span }) => text.slice(span.start, span.end)).join("")).toContain(
    "family leave after the birth of my daughter",
  );
});
