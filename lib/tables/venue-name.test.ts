import { expect, test } from "vitest";
import { countShown, namesAfter, shownVenue } from "#lib/tables/venue-name.ts";

test("changes follow each other: what was renamed once is renamed with its new name", () => {
  const names = namesAfter([
    { from: ["Annals", "Ann. of Tests"], to: "Annals of Tests" },
    { from: ["Annals of Tests"], to: "AoT" },
  ]);
  expect(Object.fromEntries(names)).toEqual({ Annals: "AoT", "Ann. of Tests": "AoT", "Annals of Tests": "AoT" });
  expect(shownVenue(names, "Annals")).toBe("AoT");
  expect(shownVenue(names, "NeurIPS")).toBe("NeurIPS");
  expect(shownVenue(names, null)).toBeNull();
});

test("without a change that came between, later ones apply to what they name", () => {
  expect(Object.fromEntries(namesAfter([{ from: ["B"], to: "C" }]))).toEqual({ B: "C" });
  expect(
    namesAfter([
      { from: ["A"], to: "B" },
      { from: ["B"], to: "A" },
    ]).get("A"),
  ).toBeUndefined();
  expect(namesAfter([{ from: ["A", "B"], to: "B" }]).has("B")).toBe(false);
});

test("venues that have become one are counted together, most first", () => {
  const names = namesAfter([{ from: ["A", "B"], to: "Z" }]);
  expect(
    countShown(names, [
      ["C", 3],
      ["A", 2],
      ["B", 2],
    ]),
  ).toEqual([
    ["Z", 4],
    ["C", 3],
  ]);
});
