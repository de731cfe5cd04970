import { expect, test } from "vitest";
import { isSameInArabic } from "#lib/profile/arabic-names.ts";

test("a name in Arabic letters and the same in Latin ones, however its vowels are written", () => {
  for (const signed of ["R. Al-Hajeri", "Ruba Hajiri", "R. A. El-Hagiri"])
    expect(isSameInArabic("رُبى عاكف الهاجري", signed)).toBe(true);
  expect(isSameInArabic("S. Bahrani", "سلمى البحراني")).toBe(true);
  expect(isSameInArabic("رُبى الهاجري", "S. Al-Hajeri")).toBe(false);
  expect(isSameInArabic("رُبى الهاجري", "R. Bahrani")).toBe(false);
  expect(isSameInArabic("Ruba Hajiri", "R. Hajiri")).toBe(false);
});
