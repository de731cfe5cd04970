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

test("“To appear” below preprints heads what is accepted, though no place is named", async () => {
  const list = await read(`# Ada Reed

## Preprints

- [Slow tides of walls](https://arxiv.org/abs/2301.00001) (with Olaf Stone)
- [Salt in the bays](https://arxiv.org/abs/2301.00002) (with Olaf Stone)

### To appear

- Salt factorizations of the coast (with Carl Fell)
`);
  expect(list.map((line) => line.split(" | ").slice(3).join(" "))).toEqual([
    "preprint preprint",
    "preprint preprint",
    "journal published",
  ]);
});

test("what is forthcoming nowhere, under works in progress, is still being written", async () => {
  const list = await read(`# Ada Reed

## Works in progress

- **Ada Reed**, “Slow walls and the measure of tides”, forthcoming (early 2023).
- **Ada Reed** and Cara Fell, “Salt does not keep walls”, forthcoming (early 2023).
`);
  expect(list).toEqual([
    "Slow walls and the measure of tides |  | 2023 | preprint | working",
    "Salt does not keep walls |  | 2023 | preprint | working",
  ]);
});

test("a draft to be had on request appeared nowhere", async () => {
  const list = await read(`# Ada Reed

## Manuscripts in preparation

- **Reed, A.** *Slow walls beyond the tide*. Manuscript in preparation. (Draft available upon request).
- **Reed, A.** *Salt in the harbour of Kvam*. Manuscript in preparation.(Draft available on request).
`);
  expect(list).toEqual([
    "Slow walls beyond the tide |  |  | preprint | working",
    "Salt in the harbour of Kvam |  |  | preprint | working",
  ]);
});
