import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const read = (entries: string[]) =>
  draftOf(
    readMarkdown(`# Ada Reed\n\n## Papers\n\n${entries.map((entry) => `- ${entry}`).join("\n")}`),
  ).publications.map(
    ({ title, authors, venue, year }) =>
      `${title.value} | ${authors.map(({ value }) => value).join(", ")} | ${venue} | ${year?.value}`,
  );

const EXPECTED = [
  "Walls that lean on water | A. Reed, J. Fell | Harbour Letters | 2021",
  "Salt in slow rivers | J. Fell, A. Reed | NeurIPS | 2020",
  "Tides that come back late | A. Reed, O. Stone | Marine Studies | 2019",
  "Counting gulls by ear | A. Reed | ICML | 2018",
];

test("a list that keeps to a rare order is read in it: the place first, the people last", () => {
  expect(
    read([
      "*Harbour Letters*, 12(3):4–9, 2021. “Walls that lean on water”. A. Reed, J. Fell",
      "*NeurIPS*, pp. 40–51, 2020. “Salt in slow rivers”. J. Fell, A. Reed",
      "*Marine Studies*, 7(1):88–97, 2019. “Tides that come back late”. A. Reed, O. Stone",
      "*ICML*, pp. 12–20, 2018. “Counting gulls by ear”. A. Reed",
    ]),
  ).toEqual(EXPECTED);
});

test("the place between people and title", () => {
  expect(
    read([
      "A. Reed, J. Fell. *Harbour Letters* 12, 4–9, 2021: Walls that lean on water",
      "J. Fell, A. Reed. *NeurIPS*, 2020: Salt in slow rivers",
      "A. Reed, O. Stone. *Marine Studies* 7, 88–97, 2019: Tides that come back late",
      "A. Reed. *ICML*, 2018: Counting gulls by ear",
    ]),
  ).toEqual(EXPECTED);
});

test("one entry in a rare order among others stays one reading of one entry", () => {
  const [first] = read([
    "A. Reed, J. Fell. Walls that lean on water. *Harbour Letters*, 2021.",
    "J. Fell, A. Reed. Salt in slow rivers. *NeurIPS*, 2020.",
    "A. Reed, O. Stone. Tides that come back late. *Marine Studies*, 2019.",
    "A. Reed. Counting gulls by ear. *ICML*, 2018.",
    "*Mire Notes*, 2017. “A quay in winter”. A. Reed",
  ]);
  expect(first).toBe(EXPECTED[0]);
});
