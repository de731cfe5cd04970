import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

/** Title, authors, place and year of each publication in a CV of these lines. */
async function read(lines: string[], file = "cv.md"): Promise<string[]> {
  const source = ["# Ada Reed", "", "ada@kvam.example", "", "## Publications", "", ...lines].join("\n");
  const { publications } = await ingest(new TextEncoder().encode(source), file);
  return publications.map(({ title, authors, venue, year }) =>
    [title.value, authors.map(({ value }) => value).join(", "), venue, year?.value].join(" | "),
  );
}

test("authors stand behind the place where they have a line of their own", async () => {
  expect(
    await read([
      "Slow tides and mires — Journal of Wall Studies (2021)  \nCarl Stone",
      "",
      "Salt walls of the north — Annual Review of Tides (2020)  \nCarl Stone, Ada Reed",
      "",
      "What harbours hold — Journal of Wall Studies (2019)  \nBen Moss, Ada Reed",
    ]),
  ).toEqual([
    "Slow tides and mires | Carl Stone | Journal of Wall Studies | 2021",
    "Salt walls of the north | Carl Stone, Ada Reed | Annual Review of Tides | 2020",
    "What harbours hold | Ben Moss, Ada Reed | Journal of Wall Studies | 2019",
  ]);
});

test("the place may stand first, in brackets with its year", async () => {
  expect(
    await read([
      "- **[Journal of Wall Studies 2021]** Slow tides and mires  \n  Ada Reed and Carl Stone",
      "- **[Mire and Salt Letters 2019]** What harbours hold  \n  Ben Moss",
    ]),
  ).toEqual([
    "Slow tides and mires | Ada Reed, Carl Stone | Journal of Wall Studies | 2021",
    "What harbours hold | Ben Moss | Mire and Salt Letters | 2019",
  ]);
});

test("behind the colon that ends a title stands the place, if it says its volume or is an office", async () => {
  expect(
    await read([
      "- **Reed, A.**, and Stone, C., 2015, Levels of the tides and of salt in the northern mire: U.S. Harbour Survey Tidal Investigations Report 2009-17 (HSN/AB-31), 40 p.",
      "- Stone, C.B., **Reed, A.**, and Moss, D., 2013, Slow walls of the coast, Port Salt, Norland:, U.S. Harbour Survey Tidal Investigations Report 2008-21, 50 p.",
      "- Moss, D., and **Reed, A.**, 2007, Walls of the harbour by quick small boats (WH QB): Harbour Engineering Science, 24(2), p. 151-159.",
    ]),
  ).toEqual([
    "Levels of the tides and of salt in the northern mire | A. Reed, C. Stone | U.S. Harbour Survey Tidal Investigations Report (HSN/AB-31) | 2015",
    "Slow walls of the coast, Port Salt, Norland | C.B. Stone, A. Reed, D. Moss | U.S. Harbour Survey Tidal Investigations Report | 2013",
    "Walls of the harbour by quick small boats (WH QB) | D. Moss, A. Reed | Harbour Engineering Science | 2007",
  ]);
});

test("one of a series of reports is a report; a revision that a journal asked for is no publication there", async () => {
  const source =
    "# Ada Reed\n\n## Publications\n\n- Ada Reed. Salt walls of the north. Tidal Investigations Report 2011-7, 2016.\n- Ada Reed. Slow tides and mires. Tidal Reports 7, 2015.\n- **What harbours hold** (with Carl Stone). Revision requested in the *Harbour Review: Applied Tides*.";
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ kind, status }) => `${kind.value} ${status.value}`)).toEqual([
    "other published",
    "journal published",
    "preprint submitted",
  ]);
});

test("a month that ends a title in bold letters belongs to it where another year dates the entry", async () => {
  expect(
    await read([
      "- Reed, Ada and Stone, Carl (2018). **Report of the Meeting of those who Keep the Salt Walls of Norland, June 2016**. *Tidal Services Quarterly*. 35(4): 400–403.",
      "- Reed, Ada (2017). **Slow Tides of the Mire**. *Tidal Services Quarterly*. 34(1): 4–9.",
    ]),
  ).toEqual([
    "Report of the Meeting of those who Keep the Salt Walls of Norland, June 2016 | Ada Reed, Carl Stone | Tidal Services Quarterly | 2018",
    "Slow Tides of the Mire | Ada Reed | Tidal Services Quarterly | 2017",
  ]);
});

test("the year a meeting is called by is no volume before its pages", async () => {
  const source =
    "@inproceedings{a, title={Slow tides of the north}, author={Reed, Ada and Stone, Carl}, booktitle={Proc of QUAY'16}, pages={39--50}, year={2016}}\n@inproceedings{b, title={Salt walls of the south}, author={Reed, Ada}, booktitle={Proc of QUAY'17}, pages={3--9}, year={2017}}";
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.bib");
  expect(publications.map(({ venue }) => venue)).toEqual(["QUAY", "QUAY"]);
});

test("a chapter is in its book; what is to come of a job market paper is no journal's", async () => {
  const source =
    '# Ada Reed\n\n## Publications\n\n- **Slow tides and mires**  \nwith Carl Stone  \nChapter in The Politics of Tides (eds. Dora Moss and Ben Fell, 2020)\n\n## Job market paper\n\n**"Salt walls of the north"** (coming soon)';
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ venue, kind, status }) => [venue, kind.value, status.value])).toEqual([
    ["The Politics of Tides", "book", "published"],
    [null, "preprint", "working"],
  ]);
});
