import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

const read = async (source: string) =>
  (await ingest(new TextEncoder().encode(source), "cv.md")).publications.map(
    ({ title, status }) => `${title.value} | ${status?.value}`,
  );

test("headings of Italian pages", () => {
  const kindOf = (heading: string) => senseOfHeading(heading, true)?.kind;
  expect(["Chi sono", "Conferenze su invito", "dottorandi"].map(kindOf)).toEqual(["biography", "talks", "advising"]);
  expect(senseOfHeading("Saggi in volume", true)).toEqual({ kind: "publications", publicationKind: "book" });
  expect(senseOfHeading("Recensioni, voci", true)).toEqual({ kind: "publications", publicationKind: "other" });
  expect(senseOfHeading("In valutazione", true)).toEqual({ kind: "publications", status: "submitted" });
});

test("Italian lists say to whom a paper was sent", async () => {
  const found = await read(`# Ada Reed

## In valutazione

- con Carlo Sasso, *Maree a credito: i porti lenti del Nord*, sottoposto a «Storia dei Porti»
- *Il porto dei ghiacci e la sua gente*, inviato a «Quaderni del Sale»`);
  expect(found).toEqual([
    "Maree a credito: i porti lenti del Nord | submitted",
    "Il porto dei ghiacci e la sua gente | submitted",
  ]);
});
