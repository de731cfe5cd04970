import { expect, test } from "vitest";
import { withPlainSigns } from "#lib/ingest/passages/plain-signs.ts";

test("digits and commas of other scripts, each in its place", () => {
  expect(withPlainSigns("جامعة الميناء، ٢٠١٥ – ۲۰۱۹")).toBe("جامعة الميناء, 2015 – 2019");
  expect(withPlainSigns("salt‐walls 1394")).toBe("salt-walls 1394");
});

test("twins of plain marks, as programs that draw pages set them", () => {
  expect(withPlainSigns("“Slow tides”\u037e Harbour Letters 12\u22361\u201347")).toBe(
    "“Slow tides”; Harbour Letters 12:1–47",
  );
  expect(withPlainSigns("Ada Reed„ ”Slow tides” und „Salz“")).toBe("Ada Reed, ”Slow tides” und „Salz“");
});

test("years of the Thai and the Persian calendar, where a document counts so", () => {
  const thai = "ประวัติการศึกษา ประวัติการทำงาน ผลงานทางวิชาการ มหาวิทยาลัย พ.ศ. 2552";
  expect(withPlainSigns(thai)).toBe(thai.replace("2552", "2009"));
  expect(withPlainSigns("Reed, A., 1394. Slow tides. Salt 9. (In Persian)")).toContain("Reed, A., 2015.");
  expect(withPlainSigns("a harbour of 1394, room 2552")).toBe("a harbour of 1394, room 2552");
});
