import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

function posts(source: string): (string | undefined)[][] {
  return draftOf(readMarkdown(`# Orla Fennimore\n\n${source}`)).employment.map(({ title, organization }) => [
    title?.value,
    organization?.value,
  ]);
}

const WORK = `## Professional activities

* *June 2021 - now*
  * Lecturer
  * [Kvam University](https://kvam.example)
  * Full-time

* *September 2018 - May 2021 (2 years)*
  * Associate Professor
  * [Fen College](https://fen.example)
  * Part-time
`;

test("posts below “Professional activities” count where no other heading stands above posts", () => {
  expect(posts(WORK)).toEqual([
    ["Lecturer", "Kvam University"],
    ["Associate Professor", "Fen College"],
  ]);
  expect(posts(`## Employment\n\n- Curator, Salt Museum, 2012–2014\n\n${WORK}`)).toEqual([["Curator", "Salt Museum"]]);
});

test("what is done beside a post is none", () => {
  expect(
    posts(
      "## Professional activities\n\n- Member, Fen College Council, 2018–2020\n- Editor, Norland Institute of Tides, 2016–2018\n- Lecturer, Kvam University, 2012–2014",
    ),
  ).toEqual([]);
});

test("the same in other languages stands above posts", () => {
  expect(posts("## Actividad profesional\n\n- Profesora titular, Universidad de Puerto Sal, 2012–2014")).toEqual([
    ["Profesora titular", "Universidad de Puerto Sal"],
  ]);
});
