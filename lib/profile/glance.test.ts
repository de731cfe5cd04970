import { expect, it } from "vitest";
import { glanceOf } from "#lib/profile/glance.ts";
import type { ProfileFact, ProfilePublication } from "#lib/profile/profile.ts";

const receipt = { documentId: 1, start: 0, end: 1, line: "", unsure: false };
const fact = (value: string): ProfileFact => ({ id: 1, value, label: null, receipt });
const paper = (countedAs: ProfilePublication["countedAs"], firstAuthor: boolean): ProfilePublication => ({
  ...{ id: 1, title: "T", authors: [], authorsText: "", authorCount: 2, authorsTruncated: false, authorPosition: 1 },
  ...{
    firstAuthor,
    firstShared: false,
    venue: null,
    venueAsPrinted: null,
    year: 2024,
    countedAs,
    status: "published",
    distinction: null,
  },
  ...{ workshopVersion: null, links: [], alsoBy: [], receipt, versions: [] },
});

it("says a profile in a handful of lines, kinds apart, and nothing where nothing is known", () => {
  const facts = { position: [fact("Postdoc")], affiliation: [fact("Northmere")], "phd-year": [fact("2023")] };
  const publications = [paper("conference", true), paper("conference", false), paper("submitted", true)];
  expect(glanceOf({ facts, publications })).toEqual([
    { label: "Now", text: "Postdoc, Northmere" },
    { label: "PhD", text: "2023" },
    { label: "Publications", text: "2 conference papers, 1 in submission, 1 published as first author" },
  ]);
  expect(glanceOf({ facts: {}, publications: [] })).toEqual([]);
});
