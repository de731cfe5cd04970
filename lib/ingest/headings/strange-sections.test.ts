import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readers } from "#lib/ingest/readers/readers.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const DEGREES = `# Ada Reed

## Education

- 2012–2016: PhD in Botany, Kvam University
- 2008–2012: BSc in Botany, Fen College
`;
const POSTS = `# Ada Reed

## Work

- 2016–2019: Lecturer, Kvam University
- 2019–present: Curator, Harbour Museum
`;
const read = async (text: string) => draftOf(await readers.markdown(new TextEncoder().encode(text)));

test("workshops under a second heading on education are no degrees", async () => {
  const draft = await read(`${DEGREES}
## Continuing Education

- 2019: Salt walls for everybody, Quayside Institute
- 2018: Drawing tides, Norland Academy
`);
  expect(draft.education.map(({ institution }) => institution?.value)).toEqual(["Kvam University", "Fen College"]);
});

test("stays of years are kept, whatever they were", async () => {
  const draft = await read(`${DEGREES}
## Studies abroad

- 2016–2018: Quayside Institute
`);
  expect(draft.education.map(({ institution }) => institution?.value)).toContain("Quayside Institute");
});

test("places alone are no posts, beside a list of posts", async () => {
  const draft = await read(`${POSTS}
## Research visits

- 2014: Quayside Institute
- 2013: Fen College
`);
  expect(draft.employment.map(({ organization }) => organization?.value)).toEqual([
    "Kvam University",
    "Harbour Museum",
  ]);
});

test("deeds under a second heading on experience are no posts", async () => {
  const draft = await read(`${POSTS}
## Practical experience

- 2014: Drawing of tides, Quayside Institute
- 2013: Counting of sedges, Fen College
`);
  expect(draft.employment.map(({ organization }) => organization?.value)).toEqual([
    "Kvam University",
    "Harbour Museum",
  ]);
});

test("a line below a post that points to numbered publications heads none", () => {
  const { employment, publications } = draftOf(
    readText(
      "ADA REED\n\nEMPLOYMENT\n\nFen Works\n• Warden, Mire Lab.   Jun 2016 – Current\n− Built dykes.\n\n− Publications: [3], [15]\n\nNorland Tide Office\n• Surveyor, Salt Team.   May 2015 – Jun 2016\n− Worked on wells.\n\nEDUCATION\n\nPhD in Botany, Kvam University, 2015\n\nPUBLICATIONS\n\n1. A. Reed. Slow tides. Marsh Letters, 2014.\n2. A. Reed. Salt walls. Marsh Letters, 2015.",
    ),
  );
  expect([employment.length, publications.map(({ title }) => title.value)]).toEqual([2, ["Slow tides", "Salt walls"]]);
});

test("years below what was attended, and persons visited, are neither papers nor places of work", async () => {
  const draft = await read(`${POSTS}
## Research visits

- 2018: visiting *Ivana Petrova* in Port Salt, Ireland
- 2017: Visiting Researcher, Fen College

## Attended conferences

### 2019

- 08.09 *Workshop on quick tides: walls and what they hold*, Port Salt, Norland
- 30.06 *Salt and time on the northern coast* in Port Salt, Norland

## Industry collaboration projects

- 2018–2019: Gauges that count tides, Heron Ltd., Port Salt
`);
  expect([draft.publications, draft.education]).toEqual([[], []]);
  expect(draft.employment.map(({ organization }) => organization?.value)).toEqual([
    "Kvam University",
    "Harbour Museum",
    "Fen College",
  ]);
});
