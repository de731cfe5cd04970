import { expect, test } from "vitest";
import { withPlainSigns } from "#lib/ingest/passages/plain-signs.ts";

test("digits and commas of other scripts, each in its place", () => {
  expect(withPlainSigns("جامعة الميناء، ٢٠١٥ – ۲۰۱۹")).toBe("جامعة الميناء, 2015 – 2019");
  expect(withPlainSigns("salt‐walls 1394")).toBe("salt-walls 1394");
});

test("years of the Thai and the Persian calendar, where a document counts so", () => {
  const thai = "ประวัติการศึกษา ประวัติการทำงาน ผลงานทางวิชาการ มหาวิทยาลัย พ.ศ. 2552";
  expect(withPlainSigns(thai)).toBe(thai.replace("2552", "2009"));
  expect(withPlainSigns("Reed, A., 1394. Slow tides. Salt 9. (In Persian)")).toContain("Reed, A., 2015.");
  expect(withPlainSigns("a harbour of 1394, room 2552")).toBe("a harbour of 1394, room 2552");
});
