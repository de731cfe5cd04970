import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test("the key of an entry may have a line of its own", async () => {
  const list = await read(
    `@inproceedings{
reed2019slow,
title={Slow tides of the northern walls},
author={Ada Reed and Olaf Stone},
booktitle={The Eighth Conference on Tides},
year={2019},
}

@article{
  title = {Salt walls of the north},
  author = {Reed, Ada},
  journal = {Mire Letters},
  year = {2018},
}
`,
    "papers.bib",
  );
  expect(list.map((line) => line.split(" | ").slice(0, 3).join(" | "))).toEqual([
    "Slow tides of the northern walls | The Eighth Conference on Tides | 2019",
    "Salt walls of the north | Mire Letters | 2018",
  ]);
});
