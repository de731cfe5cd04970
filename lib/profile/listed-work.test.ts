import { expect, test } from "vitest";
import { packWorks, versionsIn } from "#lib/profile/listed-work.ts";
import type { ProfilePublication, ProfileVersion } from "#lib/profile/profile.ts";
import { unpack } from "#lib/tables/pack.ts";

const receipt = { documentId: 1, start: 0, end: 9, line: "A. Quill. On moss. 2020.", unsure: false };
const line: ProfileVersion = {
  ...{ title: "On moss", countedAs: "journal", status: "published", venue: "Mosses", venueAsPrinted: "Mosses" },
  ...{ year: 2020, distinction: null, links: [{ url: "https://moss.example/1", label: "" }], receipt },
  ref: { publicationId: 5, versionId: null },
  rivals: [],
};
const { ref: _ref, rivals: _rivals, ...shown } = line;
const work: ProfilePublication = {
  ...shown,
  ...{ id: 5, authors: [{ name: "A. Quill", self: true, equal: false }], authorsText: "A. Quill" },
  ...{
    authorCount: 1,
    authorsTruncated: false,
    authorPosition: 1,
    firstAuthor: true,
    firstShared: false,
    workshopVersion: null,
  },
  alsoBy: [],
  versions: [line],
};
const sent = (one: ProfilePublication) => unpack(packWorks([one]))[0];

test("a work that one line tells is sent once and is its own only version", () => {
  const text = packWorks([work]);
  expect(text.match(/On moss\b(?!\.)/gu)).toHaveLength(1);
  const listed = sent(work);
  expect(listed && versionsIn(listed)[0]).toMatchObject(line);
  expect(listed && versionsIn(listed)).toHaveLength(1);
  expect(listed?.authorsText).toBe("");
});

test("authors that are not told apart are sent as they are printed", () => {
  expect(sent({ ...work, authors: [] })?.authorsText).toBe("A. Quill");
});

test.each([
  ["several versions", [line, { ...line, ref: { publicationId: 5, versionId: 8 } }]],
  ["a version with a row of its own", [{ ...line, ref: { publicationId: 5, versionId: 8 } }]],
  ["a version of which other documents say otherwise", [{ ...line, rivals: [{ ...line, year: 2021 }] }]],
])("%s are sent whole", (_, versions) => {
  const listed = sent({ ...work, versions });
  expect(listed && versionsIn(listed)).toEqual(versions);
});
