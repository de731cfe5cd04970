import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string, file = "cv.md") => {
  const { publications } = await ingest(new TextEncoder().encode(text), file);
  return publications.map(({ title, venueAsPrinted, year, kind, status }) =>
    [title.value, venueAsPrinted?.value, year?.value, kind.value, status.value].join(" | "),
  );
};

test("what is called upcoming in brackets is still being written", async () => {
  const list = await read(`# Ada Reed

## Papers and Preprints

- **(Upcoming)** Slow walls and the measure of tides
- [**Salt does not keep walls**](https://arxiv.org/abs/1903.00001) with C. Fell
`);
  expect(list).toEqual([
    "Slow walls and the measure of tides |  |  | preprint | working",
    "Salt does not keep walls |  |  | preprint | preprint",
  ]);
});
