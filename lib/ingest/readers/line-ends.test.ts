import { expect, test } from "vitest";
import { joinParted, mendSigns, partDatedLines } from "#lib/ingest/readers/line-ends.ts";

test.each([
  ["the opti-\nmization of harbours", "the optimization of harbours"],
  ["_Journal of Mathemat-_\n_ical Tides_", "_Journal of Mathematical Tides_"],
  ["[Harbours and constr-](a.pdf)\n[aints](a.pdf), 2019", "[Harbours and constraints](a.pdf), 2019"],
  ["a self-\nsupervised tide", "a self-supervised tide"],
  ["Longitu- dinal cohorts of har- bours", "Longitudinal cohorts of harbours"],
  ["A tide- table of the north", "A tide- table of the north"],
  ["pre- and postwar harbours", "pre- and postwar harbours"],
  ["en mave- og tarmklinik, idé- och salt-\noch tidvatten", "en mave- og tarmklinik, idé- och salt-\noch tidvatten"],
  ["2015 - 2017 tides", "2015 - 2017 tides"],
])("%j is joined", (printed, expected) => {
  expect(joinParted(printed)).toBe(expected);
});

test("lines that open with dates are parted, others are left", () => {
  const two = "2015–2019 **PhD** in Botany\n2013–2015 [MSc](a.pdf) in Botany\nKvam University";
  expect(partDatedLines(two).split("\n\n")).toHaveLength(2);
  expect(partDatedLines("Written in\n2015 Reed went on")).toBe("Written in\n2015 Reed went on");
});

test("signs of old fonts are mended", () => {
  expect(mendSigns("\u0088 ´Ecole de Br¨uck, Panth´eon and ˜minh")).toBe("• École de Brück, Panthéon and ˜minh");
  expect(mendSigns("Stone-C \u0301ordova, K., Mart \u0301ınez, O., J. \u0301Alk, Br ¨uck, A., Revue ´economique")).toBe(
    "Stone-Córdova, K., Martínez, O., J. Álk, Brück, A., Revue économique",
  );
  expect(mendSigns("Fellı\u0301n, Kr\u0131\u0301z, Fell\u0131")).toBe("Fellín, Kríz, Fellı");
  expect(mendSigns("Jose\u0301 Reed, Cre\u0301mer")).toBe("Jose\u0301 Reed, Cre\u0301mer");
  expect(mendSigns("\u0013 Tides     \u0013 Harbours\n  \u007f Salt")).toBe("• Tides     • Harbours\n  • Salt");
});

test("letters of private use and rings are bullets where they open several lines", () => {
  const items = (mark: string) => `${mark} Tides\n  ${mark} Harbours\n${mark} Salt`;
  expect(mendSigns(items("\ue123"))).toBe(items("•"));
  expect(mendSigns(items("o"))).toBe(items("•"));
  expect(mendSigns("\uf095 +47 555\n\uf0e0 ada@kvam.example\no Kvam")).toBe(
    "\uf095 +47 555\n\uf0e0 ada@kvam.example\no Kvam",
  );
});
