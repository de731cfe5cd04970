import { expect, test } from "vitest";
import { countedAs } from "#lib/tables/counted-as.ts";
import { ordinal, positionText } from "#lib/tables/publication-row.ts";
import { writeYears } from "#lib/tables/venues.ts";

const at = (authorPosition: number | null, authorCount: number, more = {}) =>
  positionText({ authorPosition, authorCount, authorsTruncated: false, firstAuthor: authorPosition === 1, ...more });

test("the place among the authors", () => {
  expect(at(2, 5)).toBe("2nd of 5");
  expect(at(1, 3)).toBe("1st of 3");
  expect(at(2, 5, { firstAuthor: true })).toBe("= 1st of 5");
  expect(at(4, 6, { authorsTruncated: true })).toBe("4th of 6+");
  expect(at(1, 1)).toBe("sole");
  expect(at(null, 9)).toBe("");
});

test("ordinals", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "22nd",
    "101st",
    "111th",
  ]);
});

test("a paper under review never counts as its kind", () => {
  expect(countedAs("conference", "published")).toBe("conference");
  expect(countedAs("conference", "submitted")).toBe("submitted");
  expect(countedAs("journal", "working")).toBe("working");
  expect(countedAs("conference", "preprint")).toBe("preprint");
  expect(countedAs("preprint", "published")).toBe("preprint");
});

test("runs of years are drawn together", () => {
  expect(writeYears([2018, 2020, 2021, 2022])).toBe("2018, 2020–2022");
  expect(writeYears([])).toBe("");
});
