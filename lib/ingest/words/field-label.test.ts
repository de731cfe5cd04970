import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readText } from "#lib/ingest/readers/text.ts";

test("a form says of each line what it holds, and its first label begins each station", () => {
  const { education, employment } = draftOf(
    readText(
      `Ada Mae Reed Stone

Education

Degree: PhD in Botany
Period: 2015 - 2019
University: Kvam University, Port Salt
Thesis title: Sedges of the outer fens
Degree: BSc in Botany
Period: 2011 - 2014
University: Fen College

Experience

Position: Keeper of the herbarium
Period: 2021 - present
Employer: Fen College
Main activities: Assistant to the board of the Harbour Museum
Position: Tide reader
Period: 2019 - 2021
Employer: The Tide Office`,
    ),
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ["PhD in Botany", "Kvam University"],
    ["BSc in Botany", "Fen College"],
  ]);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Keeper of the herbarium", "Fen College"],
    ["Tide reader", "The Tide Office"],
  ]);
});

test("what stands beside a degree is none", () => {
  const { education } = draftOf(
    readText(
      "Ada Mae Reed Stone\n\nEducation\n\nMSc in Botany, Kvam University, 2015 - 2017\nM.Sc. project: Sedges of the outer fens",
    ),
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual(["MSc in Botany"]);
});

test("what one worked on stands behind “Title:”, and a project there is what one worked for", () => {
  const { employment } = draftOf(
    readText(
      `Ada Mae Reed Stone

Research Experience

Research Assistant, 2019
Title: Harbour wall survey project (PI: Dr. Vera, O.)
Textbook: Moss, E. (2014). Salt for beginners. Quayside Press.

Research Assistant, 2015
Title: Salt in the eastern fens
Funding: Norland Tide Council

Lecturer, Fen College, 2012 - 2013`,
    ),
  );
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Research Assistant", "Harbour wall survey project"],
    ["Research Assistant", undefined],
    ["Lecturer", "Fen College"],
  ]);
});

test("of several answers on one line those count whose labels say what they hold", () => {
  const { employment } = draftOf(
    readText(`Ada Mae Reed Stone

Experience

Kvam University, Port Salt
2017 - present   Contract: civil servant, Position: Keeper of the tides, Weekly hours: 40
2012 - 2016   Contract: fellow, Position: Lecturer, Weekly hours: 20`),
  );
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value.end]),
  ).toEqual([
    ["Keeper of the tides", "Kvam University", "present"],
    ["Lecturer", "Kvam University", { year: 2016 }],
  ]);
});
