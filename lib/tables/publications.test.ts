import { expect, test } from "vitest";
import { textOf } from "#lib/tables/column.ts";
import { countedAs } from "#lib/tables/counted-as.ts";
import { ordinal, type PublicationRow, placesOf, positionText } from "#lib/tables/publication-row.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { fileColumns, parseQuery } from "#lib/tables/query.ts";
import { writeYears } from "#lib/tables/years.ts";

const at = (authorPosition: number | null, authorCount: number, more = {}) =>
  positionText({
    ...{ authorPosition, authorCount, authorsTruncated: false, firstShared: false },
    firstAuthor: authorPosition === 1,
    ...more,
  });

test("the place among the authors", () => {
  expect(at(2, 5)).toBe("2nd of 5");
  expect(at(1, 3)).toBe("1st of 3");
  expect(at(2, 5, { firstAuthor: true, firstShared: true })).toBe("= 1st of 5");
  expect(at(1, 5, { firstShared: true })).toBe("= 1st of 5");
  expect(at(3, 5, { firstShared: true })).toBe("3rd of 5");
  expect(at(4, 6, { authorsTruncated: true })).toBe("4th of 6+");
  expect(at(1, 1)).toBe("sole");
  expect(at(null, 9)).toBe("");
});

test("what is asked beside the number of the place", () => {
  const asked = (authorPosition: number | null, authorCount: number, more = {}) =>
    placesOf({ authorPosition, authorCount, authorsTruncated: false, firstAuthor: authorPosition === 1, ...more });
  expect(asked(1, 3)).toEqual(["first"]);
  expect(asked(2, 2, { firstAuthor: true })).toEqual(["first", "last"]);
  expect(asked(3, 3, { authorsTruncated: true })).toEqual([]);
  expect(asked(1, 1)).toEqual(["first", "sole"]);
  expect(asked(null, 0)).toEqual([]);
});

test("a file tells what the cells of the screen tell: marks of equal contribution, versions, where it is found", () => {
  const version = { title: "T", status: "published", venueAsPrinted: null, distinction: null, printings: [] } as const;
  const row: PublicationRow = {
    ...{ ...version, id: 1, countedAs: "journal", venue: "Annals", year: 2024, links: [], tags: [] },
    authors: [
      { name: "Ada Quill", self: true, equal: true },
      { name: "Bo Lind", self: false, equal: true },
    ],
    authorsText: "Ada Quill, Bo Lind",
    owners: [],
    versions: [
      {
        ...version,
        countedAs: "journal",
        venue: "Annals",
        year: 2024,
        links: [{ url: "https://a.example", label: "pdf" }],
        printings: [],
      },
      {
        ...version,
        countedAs: "preprint",
        venue: null,
        year: 2023,
        links: [{ url: "https://b.example", label: "arXiv" }],
        printings: [],
      },
    ],
    doi: "10.1000/182",
    arxiv: null,
  };
  const told = fileColumns(PUBLICATIONS, parseQuery(PUBLICATIONS, "columns=title,authors")).map((column) =>
    textOf(column, row),
  );
  expect(told).toEqual([
    "T",
    "Ada Quill=, Bo Lind=",
    "Journal: Annals 2024; Preprint: 2023",
    "",
    "10.1000/182",
    "",
    "https://a.example https://b.example",
  ]);
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
