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
