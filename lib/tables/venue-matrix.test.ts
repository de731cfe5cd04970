import { expect, test } from "vitest";
import { textOf } from "#lib/tables/column.ts";
import { parseQuery } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";
import { matrixTable, venueMatrix } from "#lib/tables/venue-matrix.ts";
import type { VenueRow } from "#lib/tables/venues.ts";

const PEOPLE = [
  { id: 1, name: "Ada Brenner" },
  { id: 2, name: "Bo Lindqvist" },
  { id: 3, name: "Cyra Talib" },
];

function venue(name: string, watched: boolean, who: Record<number, [papers: number, first: number]>): VenueRow {
  const people = Object.entries(who).map(([id, [papers, first]]) => {
    return { candidateId: Number(id), name: "", papers, first };
  });
  const papers = people.reduce((sum, one) => sum + one.papers, 0);
  return { venue: name, watched, papers, firstAuthor: 0, years: [], who: people };
}

const ROWS = [
  venue("Journal of Tests", false, { 1: [4, 1], 2: [1, 0] }),
  venue("ICLR", true, { 2: [2, 2] }),
  venue("I.C.L.R.", false, { 1: [1, 1] }),
  ...Array.from({ length: 30 }, (_, at) => venue(`Venue ${at}`, false, { 1: [1, 0] })),
];

test("candidates down, venues across: those to watch first, then by papers; a total over all venues", () => {
  const { venues, rows } = venueMatrix(ROWS, PEOPLE);
  expect(venues.slice(0, 3).map(({ id, venue }) => [id, venue])).toEqual([
    ["at-iclr", "ICLR"],
    ["at-journal-of-tests", "Journal of Tests"],
    ["at-i-c-l-r", "I.C.L.R."],
  ]);
  expect(venues).toHaveLength(24);
  expect(rows.map(({ name, all, papers, first }) => [name, all, papers.slice(0, 2), first.slice(0, 2)])).toEqual([
    ["Ada Brenner", 35, [0, 4], [0, 1]],
    ["Bo Lindqvist", 3, [2, 1], [2, 0]],
    ["Cyra Talib", 0, [0, 0], [0, 0]],
  ]);
});

test("a person nobody may see here has no row, whatever the venues say", () => {
  expect(venueMatrix(ROWS, PEOPLE.slice(1)).rows.map(({ name }) => name)).toEqual(["Bo Lindqvist", "Cyra Talib"]);
});

test("sorts, filters and reads like every table", () => {
  const { venues, rows } = venueMatrix(ROWS, PEOPLE);
  const table = matrixTable(venues);
  const shown = (search: string) => tabulate(table, rows, parseQuery(table, search)).map(({ name }) => name);
  expect(shown("sort=-at-journal-of-tests")).toEqual(["Ada Brenner", "Bo Lindqvist", "Cyra Talib"]);
  expect(shown("q=at-iclr:1..")).toEqual(["Bo Lindqvist"]);
  const words = table.columns.find(({ id }) => id === "in-words");
  const cell = table.columns.find(({ id }) => id === "at-iclr");
  const [, bo] = rows;
  if (!words || !cell || !bo) throw new Error("The table lacks a column or a row.");
  expect(textOf(words, bo)).toBe("ICLR 2, 2 as first author; Journal of Tests 1");
  expect(textOf(cell, bo)).toBe("2 (2)");
});

test("no two columns have one word", () => {
  const twice = [venue("A/B Tests", false, { 1: [1, 0] }), venue("A B Tests", false, { 1: [1, 0] })];
  const ids = matrixTable(venueMatrix(twice, PEOPLE).venues).columns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
