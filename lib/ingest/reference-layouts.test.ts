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
