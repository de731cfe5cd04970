import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (...entries: string[]) =>
  (
    await ingest(
      new TextEncoder().encode(`# Publications\n\n${entries.map((entry) => `- ${entry}`).join("\n")}`),
      "papers.md",
    )
  ).publications.map(({ authors, title }) => `${authors.map(({ value }) => value).join("; ")} | ${title.value}`);

test("names that sign other entries end where the words of a title follow without a mark", async () => {
  expect(
    await read(
      "2024 A. Q. Moss; L. Fell; D. Stone Salt walls and the pace of settling *Harbour Letters* 98 (398), 301–318",
      "2023 L. Fell; A. Q. Moss Cold tides on old quays: new dates *Journal of Tides* 26, 5–29",
      "2021 D. Stone; A. Q. Moss; L. Fell Short voyages of long ropes *Harbour Letters* 13, 53–99",
    ),
  ).toEqual([
    "A. Q. Moss; L. Fell; D. Stone | Salt walls and the pace of settling",
    "L. Fell; A. Q. Moss | Cold tides on old quays: new dates",
    "D. Stone; A. Q. Moss; L. Fell | Short voyages of long ropes",
  ]);
});
