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
