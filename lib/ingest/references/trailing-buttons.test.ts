import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const venues = async (list: string) => {
  const page = `# Ada Reed\n\n## Publications\n\n${list}`;
  const { publications } = await ingest(new TextEncoder().encode(page), "cv.md");
  return publications.map(({ title, venueAsPrinted, kind }) => [title.value, venueAsPrinted?.value, kind.value]);
};

test("what is linked behind a reference beside a known label is a button", async () => {
  const buttons = "[DOI](https://d.example) [PDF](/a.pdf) [EPUB](/a.epub) [NORA](https://n.example) BibTeX";
  expect(
    await venues(`Reed, A., & Stone, O. (2021). Slow tides behind the walls. *Letters in Salt*, *12*, 1–13. ${buttons}

Reed, A. (2020). Salt in the harbours of Morvik. *Letters in Salt*, *11*, 21–30. ${buttons}
`),
  ).toEqual([
    ["Slow tides behind the walls", "Letters in Salt", "journal"],
    ["Salt in the harbours of Morvik", "Letters in Salt", "journal"],
  ]);
});

test("a name in italics goes on behind its letters", async () => {
  expect(
    await venues(`Reed, A., & Stone, O. (2021). Slow tides. *Northern Atlas of Old Walls (NAOW) Journal*, *7*(1), 9–14.

Reed, A. (2020). Salt in the harbours. *Northern Atlas of Old Walls (NAOW) Journal*, *6*(1), 19–24.
`),
  ).toEqual([
    ["Slow tides", "Northern Atlas of Old Walls (NAOW) Journal", "journal"],
    ["Salt in the harbours", "Northern Atlas of Old Walls (NAOW) Journal", "journal"],
  ]);
});
