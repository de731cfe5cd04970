import { describe, expect, test } from "vitest";
import type { CandidateRow } from "#lib/tables/candidates.ts";
import { candidatesTable } from "#lib/tables/candidates.ts";
import { COAUTHORS } from "#lib/tables/coauthors.ts";
import type { Column } from "#lib/tables/column.ts";
import { describeView } from "#lib/tables/describe.ts";
import { exampleFor, parseFilter, understood } from "#lib/tables/filter.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { defaultQuery } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";
import { VENUES } from "#lib/tables/venues.ts";

const table = candidatesTable({ own: true, others: true });

const row = (id: number, name: string, more: Partial<CandidateRow> = {}): CandidateRow => ({
  id,
  name,
  position: null,
  affiliation: null,
  phdInstitution: null,
  otherNames: {},
  phdYear: null,
  stage: "received",
  tags: [],
  counts: {},
  firstAuthor: 0,
  venues: [],
  years: [],
  ...more,
});

const ROWS = [
  row(1, "Ilse Grünbaum", {
    stage: "longlist",
    venues: [["NeurIPS", 2]],
    years: [2024],
    firstAuthor: 3,
    figures: { mine: "submitted", changed: false, open: true, myTotal: 2.5, mean: 2.4, n: 2, spread: 1 },
  }),
  row(2, "Tomé Arbeláez", {
    stage: "longlist",
    tags: ["theory"],
    venues: [["STOC", 1]],
    years: [2015, 2021],
    figures: { mine: "none", changed: false, open: true, myTotal: null, mean: 4, n: 3, spread: 2 },
  }),
  row(3, "Wen Ouyang", { affiliation: "Institute of Data, Learning and Society", venues: [["NeurIPS", 1]] }),
];

const found = (words: string) => tabulate(table, ROWS, { ...defaultQuery(table), words }).map(({ id }) => id);
const errors = (words: string) => parseFilter(words, table.columns).errors;

describe("the filter box", () => {
  test.each<[string, number[]]>([
    ["", [1, 2, 3]],
    ["venue:neurips", [1, 3]],
    ["venue:NeurIPS,STOC", [1, 2, 3]],
    ["-venue:NeurIPS", [2]],
    ["year:2022..", [1]],
    ["year:..2021", [2]],
    ["year:2020-2024", [1, 2]],
    ["latest:2024", [1]],
    ["year:none", [3]],
    ["year:2015", [2]],
    ["latest:2015", []],
    ["year:2014..2016", [2]],
    ["-year:none", [1, 2]],
    ["first-author:yes", [1]],
    ["first-author:no", [2, 3]],
    ["first-author:2..5", [1]],
    ["stage:longlist -tag:theory", [1]],
    ["stage:Longlist", [1, 2]],
    ["tag:none", [1, 3]],
    ["tag:none,theory", [1, 2, 3]],
    ["score<3", [1]],
    ["score < 3", [1]],
    ["score<=4", [1, 2]],
    ["score>2.4", [2]],
    ["-score<3", [2, 3]],
    ["reading:unread", [2, 3]],
    ["grunbaum", [1]],
    ["GRÜN", [1]],
    ["-grun", [2, 3]],
    ['"data learning"', [3]],
    ["“learning and society”", [3]],
    ['"learning data"', []],
    ["learning data", [3]],
    ['affiliation:"data, learning"', [3]],
    ["venue:NeurIPS stage:longlist year:2022.. first-author:yes score<3", [1]],
  ])("%s", (words, ids) => {
    expect(errors(words)).toEqual([]);
    expect(found(words)).toEqual(ids);
  });

  test.each<[string, string, number, number]>([
    ["colour:red", "Nothing here is called “colour”. Try", 0, 10],
    ["a year:soon b", "“year” needs a number or a range such as 2019..2022, not “soon”.", 2, 11],
    ["year:..", "“year” needs a number", 0, 7],
    ["year:", "Say what after “year:”, for example 2022 or 2019..2022.", 0, 5],
    ["stage:hired", "There is no stage “hired”. There are received, longlist", 0, 11],
    ["name<3", "“name” holds words and cannot be compared with <. Write name:word.", 0, 6],
    ["venue>3", "“venue” holds names and cannot be compared with >.", 0, 7],
    ["first-author:maybe", "“first-author” needs a number", 0, 18],
    ['x "open', "This quotation mark is not closed.", 2, 7],
    ["++", "There are no letters or digits to look for.", 0, 2],
  ])("%s is explained", (words, message, start, end) => {
    expect(errors(words)).toEqual([{ message: expect.stringContaining(message), start, end }]);
  });

  test("what is not understood does not hide anything", () => {
    expect(found("colour:red")).toEqual([1, 2, 3]);
    expect(found("colour:red stage:longlist")).toEqual([1, 2]);
  });

  test("a column that is not there for this viewer cannot be asked", () => {
    const plain = candidatesTable();
    expect(parseFilter("score<3", plain.columns).errors).toHaveLength(1);
    expect(parseFilter("score<3", plain.columns).terms).toEqual([]);
  });
});

test("a column is also asked by the words in its head", () => {
  const asked = (words: string) => parseFilter(words, table.columns);
  expect(asked("conf>10").terms).toEqual(asked("conference>10").terms);
  expect(asked("my-review:submitted phd-from:none").terms).toEqual(asked("reading:submitted phd:none").terms);
  expect(asked("My-Review:submitted").errors).toEqual([]);
});

test("what is not understood asks nothing, and is not said to be asked", () => {
  expect(understood("colour:red stage:longlist  year:soon graphs", table.columns)).toBe("stage:longlist graphs");
  expect(understood('stage:hired "open', table.columns)).toBe("");
  const query = { ...defaultQuery(table), words: "stage:hired grün" };
  expect(describeView(table, query, 1, 3)).toBe("1 of 3 candidates · grün · in an order shuffled for you");
});

test("what is offered to be typed, each table understands", () => {
  const { columns: venueless } = narrowTable(table, new Set(["venues"]));
  const tables = [
    table.columns,
    venueless,
    PUBLICATIONS.columns,
    VENUES.columns,
    COAUTHORS.columns,
  ] as (readonly Column<never>[])[];
  for (const columns of tables) expect(parseFilter(exampleFor(columns), columns).errors).toEqual([]);
  expect(exampleFor(table.columns)).toBe("venue:NeurIPS year:2022..");
  expect(exampleFor(venueless)).toBe("stage:longlist year:2022..");
  expect(exampleFor(COAUTHORS.columns)).toBe("part:candidate year:2022..");
});

test("a figure is found as it is shown", () => {
  const third = [
    row(1, "A", {
      figures: { mine: "none", changed: false, myTotal: null, open: true, mean: 23 / 6, n: 3, spread: 2 },
    }),
  ];
  const found = (words: string) => tabulate(table, third, { ...defaultQuery(table), words }).length;
  expect([found("mean:3.8"), found("mean>3.8"), found("mean:3.83")]).toEqual([1, 0, 0]);
});
