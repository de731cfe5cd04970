import { expect, test } from "vitest";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { sectionsOf } from "#lib/ingest/sections.ts";

const parts = (source: string) =>
  sectionsOf(readMarkdown(source)).map(({ heading, sense }) => `${heading}: ${sense.kind}`);

const CV = `Ada Reed

**1 Education**

PhD in Botany, Kvam University, 2012

**2 Employment**

Lecturer, Fen College, 2013–2016

**3 Publications**

**3.1 Of walls and gates**

Reed, A. (2021). Slow tides of the north. Harbour Letters, 3(1), 1–9.

**3.2 For the people of the coast**

Reed, A. (2019). Quick tides. Port Salt News.

**4 What else I keep**

A lighthouse

**5. Languages**: Norlandish, Fennish
`;

test("a document that counts its sections through has headings by their numbers, whatever their words", () => {
  expect(parts(CV)).toEqual([
    ": head",
    "1 Education: education",
    "2 Employment: employment",
    "3 Publications: publications",
    "3.1 Of walls and gates: publications",
    "3.2 For the people of the coast: publications",
    "4 What else I keep: other",
    "Languages: skills",
  ]);
});

test("numbers that begin anew count the entries of a list", () => {
  const list = "**1 Slow tides**\n\nHarbour Letters\n\n**2 Quick tides**\n\nHarbour Letters";
  const source = `**1 Education**\n\nPhD, 2012\n\n**2 Employment**\n\nKeeper\n\n**3 Publications**\n\n${list}`;
  expect(parts(source)).not.toContain("2 Quick tides: publications");
});
