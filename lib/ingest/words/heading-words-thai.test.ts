import { expect, test } from "vitest";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

test("headings in Thai", () => {
  const kindOf = (heading: string) => senseOfHeading(heading, true)?.kind;
  expect(["ประวัติการศึกษา", "ประวัติการทำงาน", "ผลงานทางวิชาการ", "งานอดิเรก"].map(kindOf)).toEqual([
    "education",
    "employment",
    "publications",
    "hobbies",
  ]);
  expect(senseOfHeading("หนังสือ", true)?.publicationKind).toBe("book");
});
