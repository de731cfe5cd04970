import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const PAGE = `# Ada Reed

### PhD Student, Kvam University

I am a Ph.D. student in the TIDE department at Kvam University. I am working on new walls under the guidance of Prof. Olaf Stone.
Before the doctorate, I worked as a Harbour Assistant with Prof. Carl Fell at Fen College. I completed my Bachelors from
Morvik College in 2015, with a major in Salt and Stone Engineering.
`;

const read = async (source: string, name = "index.md") => ingest(new TextEncoder().encode(source), name);

test("“PhD student, Kvam University” above a biography heads no list of students", async () => {
  const draft = await read(PAGE);
  expect(draft.education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ["Ph.D.", "Kvam University"],
    ["Bachelors in Salt and Stone Engineering", "Morvik College"],
  ]);
});

test("whom one worked with is no employer", async () => {
  const { employment } = await read(PAGE);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Harbour Assistant", "Fen College"],
  ]);
});

test("a stay of some months among posts is a post, and gives no degree", async () => {
  const draft = await read(`${PAGE}
## Internships

- **Grant for a brief stay: Ph.D. guest** (Mar.-May 2018)
  *Harbour University, Norland*
- **Harbour Assistant** (Feb.-Aug. 2014)
  *Fen College, Norland*
`);
  expect(draft.education.map(({ institution }) => institution?.value)).toEqual(["Kvam University", "Morvik College"]);
  expect(draft.employment.map(({ organization }) => organization?.value)).toEqual([
    "Harbour University",
    "Fen College",
  ]);
});

test("“Office of Salt and Walls Intern” is what somebody was", async () => {
  const { employment } = await read(`# Ada Reed

## Professional experience

Tidal Data Scientist (part-time), *Norland Department of Harbours* <tab> Aug 2025–present

Office of Salt and Walls Intern, *Bureau of Harbour Statistics* <tab> May–July 2022
`);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Tidal Data Scientist", "Norland Department of Harbours"],
    ["Office of Salt and Walls Intern", "Bureau of Harbour Statistics"],
  ]);
});

test("jemdoc: a line break at the end of a heading is none of its words", async () => {
  const { text } = await read("= Ada Reed\n\n=== PhD Student, Kvam University \\n\nI work on salt.\n", "index.jemdoc");
  expect(text).not.toContain("\\n");
});
