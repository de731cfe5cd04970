import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const postsIn = async (list: string) =>
  (await ingest(Buffer.from(`# Ada Reed\n\n## Research experience\n\n${list}\n`), "cv.md")).employment.map(
    ({ title, organization }) => [title?.value, organization?.value],
  );

test("a place and a date alone make no post", async () => {
  expect(
    await postsIn("- Salt Research Group, Kvam University, 2009–2012\n- Tide Laboratory, Fen College, Summer 2004"),
  ).toEqual([]);
  expect(await postsIn("- Lecturer, Kvam University, 2009–2012\n- Fen College, 2004–2006")).toEqual([
    ["Lecturer", "Kvam University"],
  ]);
});

test("a post whose name misses a letter is one beside others", async () => {
  const list = `**Research Assistant,** *School of Salt, Kvam University (Sep. 2018 – May 2019, Supervisor: Dr. Olaf Stone)*

1. Counted the gulls.

**Research Assitant,** *Harbour Walls and Lasting Tides Key Laboratory (Feb. 2013 – Nov. 2014, Supervisor: Dr. Carl Fell)*

1. Counted the walls.`;
  expect(await postsIn(list)).toEqual([
    ["Research Assistant", "School of Salt, Kvam University"],
    ["Research Assitant", "Harbour Walls and Lasting Tides Key Laboratory"],
  ]);
});

test("“U. of Norland” is a university", async () => {
  expect(
    await postsIn(`- 2007 – present  Director of Tides
    - Norland Center for Walls and Salt, U. of Norland
- 2000 - 2006  Tide Researcher
    - U of Norland`),
  ).toEqual([
    ["Director of Tides", "Norland Center for Walls and Salt, U. of Norland"],
    ["Tide Researcher", "U of Norland"],
  ]);
});
