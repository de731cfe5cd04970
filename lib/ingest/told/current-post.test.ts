import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readers } from "#lib/ingest/readers/readers.ts";

const page = (head: string, study: string) => `# Ada Reed

${head}

## Education

- ${study}: PhD in Botany, University of Kvam
- 2008–2010: BSc in Botany, Fen College

## Professional experience

- 2012–present: Copy editor, Quayside Company
`;
const read = async (text: string) => draftOf(await readers.markdown(new TextEncoder().encode(text)));

test("a doctoral student is where the letter head says, whatever post stands beside", async () => {
  const draft = await read(page("Department of Botany, University of Kvam, Port Salt", "2010–present"));
  expect(draft.affiliation?.value).toBe("University of Kvam");
  expect(draft.currentPosition?.value).toBe("PhD in Botany");
});

test("a post that goes on comes first where the head names no university or the degree is given", async () => {
  const posts = [
    await read(page("12 Salt Street, Port Salt", "2010–present")),
    await read(page("Department of Botany, University of Kvam, Port Salt", "2010–2014")),
  ];
  expect(posts.map(({ affiliation }) => affiliation?.value)).toEqual(["Quayside Company", "Quayside Company"]);
});

test("what somebody is proud of is no post", async () => {
  const told = "What makes me proudest are my gifts to the manager of the library of gauges, and I like old walls.";
  expect((await read(`# Ada Reed\n\n## Beyond the harbour\n\n${told}`)).employment).toEqual([]);
});

test("what somebody says to be by trade is no post without a place", async () => {
  const { employment } = await read(
    "# Ada Reed\n\n## At a glance\n\nI am an engineer who builds sluices in the mire. By training I know salt.\n",
  );
  expect(employment).toEqual([]);
});

test("who sits on a board is there beside a post, and nowhere by that alone", async () => {
  const posts = (...lines: string[]) =>
    read(`# Ada Reed\n\n## Work experience\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`);
  const board = "2019–present: Member of the board of the Norland Tidal Society";
  const both = await posts(board, "2015–present: Lecturer, Fen College");
  expect([both.currentPosition?.value, both.affiliation?.value]).toEqual(["Lecturer", "Fen College"]);
  const alone = await posts(board, "2010–2015: Lecturer, Fen College");
  expect([alone.currentPosition, alone.affiliation]).toEqual([null, null]);
});

test("the post and the place in a letter head are a post that goes on, where no list names them", async () => {
  const head = "Assistant Professor of Botany\\\nUniversity of Kvam";
  const postsOf = async (text: string) =>
    (await read(text)).employment.map(({ title, organization, period }) => [
      title?.value,
      organization?.value,
      period?.value.start?.year ?? null,
      period?.value.end,
    ]);
  const post = ["Assistant Professor of Botany", "University of Kvam"];
  expect(
    await postsOf(`# Ada Reed\n\n${head}\n\n## Publications\n\n- Ada Reed. Slow tides. Mire Letters, 2019.`),
  ).toEqual([[...post, null, "present"]]);
  // Since when may be said anywhere.
  expect(
    await postsOf(
      `# Ada Reed\n\n${head}\n\n## About\n\nI have been at the University of Kvam since May 2019. I like walls.`,
    ),
  ).toEqual([[...post, 2019, "present"]]);
  // The list says more of it.
  expect(await postsOf(`# Ada Reed\n\n${head}\n\n## Employment\n\n- Lecturer, University of Kvam, 2012–2014`)).toEqual([
    ["Lecturer", "University of Kvam", 2012, expect.objectContaining({ year: 2014 })],
  ]);
  expect(await postsOf(`# Ada Reed\n\nPhD student\\\nUniversity of Kvam\n\n## Talks\n\n- Walls, Fen, 2014`)).toEqual(
    [],
  );
});

test("a place with a hyphen or a bracket in the head is read like any other", async () => {
  for (const place of ["Kvam-Fen University", "University of Kvam (Salt Bay)"]) {
    const { employment } = await read(
      `# Ada Reed\n\nAssistant Professor of Tides\\\n${place}\n\nI have been at ${place} since May 2019.\n`,
    );
    expect(employment.map(({ title, period }) => [title?.value, period?.value])).toEqual([
      ["Assistant Professor of Tides", { start: { year: 2019, month: 5 }, end: "present" }],
    ]);
  }
});

test("a letter head says post and place in one stretch, or behind a label, with since when", async () => {
  const read = async (page: string) =>
    draftOf(await readers.markdown(new TextEncoder().encode(page))).employment.map(
      ({ title, organization, period }) => [
        title?.value,
        organization?.value,
        period?.value.start?.year ?? null,
        period?.value.end,
      ],
    );
  expect(
    await read("# Ada Reed\n\n**Postdoctoral Fellow at the Department of Botany, Kvam University**\n\nI like tides.\n"),
  ).toEqual([["Postdoctoral Fellow", "Kvam University", null, "present"]]);
  expect(await read("# Ada Reed\n\nLecturer at Kvam University\n\nMy work is on tides.\n")).toEqual([
    ["Lecturer", "Kvam University", null, "present"],
  ]);
  const form =
    "# Curriculum vitae\n\n**Name:** Ada Reed\n**Current position:** Associate Professor of Geology, Kvam University (since 2019)\n\n**Previous positions**\nPostdoctoral researcher, Fen College, 2015–2019\n";
  expect(await read(form)).toContainEqual(["Associate Professor of Geology", "Kvam University", 2019, "present"]);
});

test("a candidate whose degree ends in a year that is said is one; whom to ask about placement is nobody's post", async () => {
  const draft = await read(`# Ada Reed

Placement Director: Olaf Stone, stone@kvam.example\\
Graduate Coordinator: Bo Fell, fell@kvam.example

## Graduate Studies

- Ph.D. Candidate in Economics, University of Kvam, 2021–2027
- M.A. in Economics, Fen College, 2018

## Research Experience

- 2019–2021: Economic Analyst, Bank of Norland
`);
  expect(draft.currentPosition?.value).toBe("Ph.D. Candidate in Economics");
});

test("what somebody is, said again with since when, is one post", async () => {
  const { employment } = await read(`# Ada Reed

## Current position

Early Career Fellow, University of Kvam

## Appointments held

- 2024–present: Early Career Fellow, University of Kvam
- 2022–2024: Postdoctoral Researcher, Fen College
`);
  expect(employment.map(({ title, period }) => [title?.value, period?.value.start?.year])).toEqual([
    ["Early Career Fellow", 2024],
    ["Postdoctoral Researcher", 2022],
  ]);
});
