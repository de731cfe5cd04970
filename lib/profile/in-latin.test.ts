import { expect, test } from "vitest";
import { inLatin } from "#lib/profile/in-latin.ts";

test("names in Greek and Cyrillic letters as their bearers sign abroad", () => {
  expect(["Ανδρέας Λούρος", "Ε.Π. Μπέης", "Ευγενία Αυγέρη", "Ада Ридова", "Ada Reed"].map(inLatin)).toEqual([
    "Andreas Louros",
    "E.P. Beis",
    "Evgenia Avgeri",
    "Ada Ridova",
    "Ada Reed",
  ]);
});
