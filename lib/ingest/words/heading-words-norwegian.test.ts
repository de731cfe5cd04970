import { expect, test } from "vitest";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

test.each([
  ["Arbeidsrøynsle", "employment"],
  ["Publikasjonar", "publications"],
  ["Artiklar og bokkapittel", "publications"],
  ["Prosjekt og midlar", "grants"],
  ["Prisar og utmerkingar", "awards"],
  ["Inviterte føredrag", "talks"],
  ["Rettleiing", "advising"],
  ["Kven eg er", "biography"],
])("%s heads %s", (heading, kind) => {
  expect(senseOfHeading(heading, true)?.kind).toBe(kind);
});

test("a heading in Nynorsk says what kind of papers stand below it, and how far they are", () => {
  expect(senseOfHeading("Bokkapittel", true)).toMatchObject({ publicationKind: "book" });
  expect(senseOfHeading("Til vurdering", true)).toMatchObject({ status: "submitted" });
});

test("“ph.d. i …” is a degree; a stipend or school of that name is none", () => {
  expect(findDegrees("ph.d. i tidvasslære, Kvam universitet").map(({ level }) => level)).toEqual(["doctor"]);
  expect(findDegrees("ph.d.-stipendiat, Kvam universitet")).toEqual([]);
});
