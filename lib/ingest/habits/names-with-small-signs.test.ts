import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const authorsIn = async (papers: string[]) =>
  (
    await ingest(
      new TextEncoder().encode(`# Ada Reed\n\n## Publications\n\n${papers.map((paper) => `- ${paper}`).join("\n")}\n`),
      "reed.md",
    )
  ).publications.map(({ authors }) => authors.map(({ value }) => value));

test("a family name with a small letter and an apostrophe is turned as the others are", async () => {
  expect(
    await authorsIn([
      "**Reed A.M.**, d'Stone A., Fell E., *Slow tides behind walls of salt*, Journal of Harbours, 2018.",
      "Fell E., **Reed A.M.**, d’Stone A., *Keepers of harbours and their lamps*, Journal of Tides, 2019.",
    ]),
  ).toEqual([
    ["A.M. Reed", "A. d'Stone", "E. Fell"],
    ["E. Fell", "A.M. Reed", "A. d’Stone"],
  ]);
});

test("an initial said twice is nobody else", async () => {
  expect(
    await authorsIn([
      "O. STONE, **A. REED, A.**, C. FELL. Slow tides behind walls of salt. Journal of Harbours, v. 6, 365–403, 2014.",
      "**A. REED**, C. FELL. Keepers of harbours and their lamps. Journal of Tides, v. 82, 1-7, 2014.",
    ]),
  ).toEqual([
    ["O. STONE", "A. REED", "C. FELL"],
    ["A. REED", "C. FELL"],
  ]);
});

test("two family names that a dash joins are one", async () => {
  expect(
    await authorsIn([
      "**Ada Reed**, Olaf Stone–Fell, Bea Moss. Slow tides behind walls of salt. Journal of Harbours, v. 6, 365–403, 2014.",
      "Olaf Stone–Fell, **Ada Reed**. Keepers of harbours and their lamps. Journal of Tides, v. 82, 1-7, 2014.",
    ]),
  ).toEqual([
    ["Ada Reed", "Olaf Stone–Fell", "Bea Moss"],
    ["Olaf Stone–Fell", "Ada Reed"],
  ]);
});
