import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const degrees = (told: string) =>
  draftOf(readMarkdown(`# Ada Reed\n\n${told}`)).education.map(({ degree, institution }) => [
    degree?.value,
    institution.value,
  ]);

test("what was studied before a doctorate, was studied where the doctorate was not", () => {
  const bachelor = ["Bachelor's degree in Botany", "Kvam University"];
  expect(
    degrees(
      "I hold a Bachelor's degree in Botany from Kvam University. Before my Ph.D., I studied tides at the University of Oslo.",
    ),
  ).toEqual([bachelor]);
  expect(
    degrees(
      "Before my Ph.D. at the University of Oslo, I obtained a Bachelor's degree in Botany from Kvam University.",
    ),
  ).toEqual([["Ph.D.", "University of Oslo"], bachelor]);
});

test("a unit whose name has an and, above what it belongs to, is no school of its own; a degree told twice is one", () => {
  expect(
    degrees(
      "I received my Ph.D. in [Tidal Statistics](https://a.example.org) in July 2022 from the Department of Tides and Harbour Science at\n[Saltport University](https://b.example.org), under the guidance of Carl Stone.\n\nBefore my PhD at Saltport, I received a BS in Botany in 2014 from Fen University, and a MS in Reeds in 2017 from the Academy of Mires and Marsh Studies at the Northern Fen Academy.",
    ),
  ).toEqual([
    ["Ph.D. in Tidal Statistics", "Saltport University"],
    ["BS in Botany", "Fen University"],
    ["MS in Reeds", "Northern Fen Academy"],
  ]);
});

test("a professor's title and the letters of a place do and do not end a sentence", () => {
  const { education, employment } = draftOf(
    readMarkdown(
      "# Ada Reed\n\n## About Me\n\nI am a research scientist at Harbour Institute, HNT. Before that, I was a teaching fellow at Fen College (FC) working with Prof. Bea Moss from 2021-2023.\n\nI received my Ph.D. degree from Kvam University (KU) supervised by Prof. Olaf Stone in 2021.",
    ),
  );
  expect(education.map(({ institution, period }) => [institution.value, period?.value.end])).toEqual([
    ["Kvam University", { year: 2021 }],
  ]);
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["research scientist", "Harbour Institute"],
    ["teaching fellow", "Fen College"],
  ]);
});

test("a degree in a bracket belongs to the school in front of it", () => {
  expect(
    degrees("I studied at Kvam (BA), Fen (MA, 2012) and completed my PhD at Port Salt University in 2017."),
  ).toEqual([
    ["BA", "Kvam"],
    ["MA", "Fen"],
    ["PhD", "Port Salt University"],
  ]);
});
