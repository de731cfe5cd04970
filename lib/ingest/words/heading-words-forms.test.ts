import { expect, test } from "vitest";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { sectionsOf } from "#lib/ingest/sections.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

const kind = (heading: string) => senseOfHeading(heading, true)?.kind ?? null;

test("the headings of a medical faculty’s form are known whole", () => {
  expect(
    [
      "Appointments at Clinics/Affiliated Institutions:",
      "Report of Funded and Unfunded Projects",
      "Projects Submitted for Funding",
      "Report of Local Teaching and Training",
      "Formally Supervised Kvam Students and Trainees:",
      "Report of Regional and International Invited Teaching and Presentations",
      "Current Licensure and Certification:",
      "Report of Scholarship",
      "Peer-reviewed scholarship in print or other media:",
      "Scholarship without named authorship:",
      "Reviews, chapters and editorials",
      "Books/textbooks for the tidal community",
      "Narrative Report",
    ].map(kind),
  ).toEqual([
    "employment",
    "grants",
    "grants",
    "teaching",
    "advising",
    "talks",
    "skills",
    "publications",
    "publications",
    "publications",
    "publications",
    "publications",
    "biography",
  ]);
});

test("so are those of reports that a university’s system prints, and of an open archive", () => {
  expect(
    [
      "Published Intellectual Contributions",
      "Directed Student Learning",
      "Presentations Given",
      "Department Service",
      "Contracts, Fellowships, Grants and Sponsored Research",
      "Licensures and Certifications",
      "Communication dans un congrès 3 documents",
      "Rapport 1 document",
    ].map(kind),
  ).toEqual(["publications", "advising", "talks", "service", "grants", "skills", "publications", "publications"]);
  expect(senseOfHeading("Pré-publication, Document de travail 2 documents", true)).toEqual({
    kind: "publications",
    publicationKind: "preprint",
    status: "preprint",
  });
});

test("a heading that its format marks, or that ends with a colon, may be long", () => {
  const parts = sectionsOf(
    readMarkdown(
      "## Awards\n\nTide Prize, 2019\n\n## Report of Regional, National and International Invited Teaching and Presentations\n\nSlow tides, Fen College, 2020",
    ),
  );
  expect(parts.map(({ sense }) => sense.kind)).toEqual(["head", "awards", "talks"]);
});
