import { expect, test } from "vitest";
import { type CandidateRow, candidatesTable } from "#lib/tables/candidates.ts";
import { completeFilter } from "#lib/tables/complete.ts";
import { facetsOf } from "#lib/tables/facets.ts";
import { parseFilter } from "#lib/tables/filter.ts";
import { defaultQuery } from "#lib/tables/query.ts";

const table = candidatesTable({ own: true, others: true });
const row = (id: number, name: string, venue: string, stage: CandidateRow["stage"], tags: string[]): CandidateRow => ({
  id,
  name,
  stage,
  tags,
  position: null,
  affiliation: null,
  otherNames: {},
  phdInstitution: id === 1 ? "Fen College, North" : null,
  phdYear: null,
  counts: {},
  firstAuthor: 0,
  venues: [[venue, 1]],
  years: [2024],
});
const rows = [
  row(1, "Ada Quill", "NeurIPS", "longlist", ["theory"]),
  row(2, "Bo Lindqvist", "NeurIPS", "received", []),
  row(3, "Chidi Marsh", "Annals of Tests", "received", ["theory", "two words"]),
];
const facets = (words: string) => facetsOf(table, rows, { ...defaultQuery(table), words });

/** The offers at "|". */
const offer = (marked: string) => {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  const found = completeFilter(text, caret, table.columns, facets);
  return found.offers.map(({ insert }) => text.slice(0, found.start) + insert + text.slice(found.end));
};

test("a word begun becomes the word of a column, found by its other names too", () => {
  expect(offer("ven|")).toContain("venue:");
  expect(offer("-ta|")).toContain("-tag:");
  expect(offer("mea|")).toContain("score:");
  expect(offer("graphs st|")).toContain("graphs stage:");
});

test("with nothing written the columns are offered, in their order", () => {
  expect(offer("|").slice(0, 2)).toEqual(["name:", "affiliation:"]);
  expect(offer("graphs |")[0]).toBe("graphs name:");
});

test("after the colon come the values of the rows that pass everything else, with counts", () => {
  expect(offer("venue:|")).toEqual(["venue:NeurIPS ", 'venue:"Annals of Tests" ']);
  expect(offer("venue:neu|")).toEqual(["venue:NeurIPS "]);
  expect(offer("venue:NeurIPS|")).toEqual([]);
  expect(offer("stage:longlist venue:|")).toEqual(["stage:longlist venue:NeurIPS "]);
  expect(offer("venue:| stage:longlist")).toEqual(["venue:NeurIPS  stage:longlist"]);
  const { offers } = completeFilter("venue:", 6, table.columns, facets);
  expect(offers.map(({ count }) => count)).toEqual([2, 1]);
});

test("values with blanks or commas come in quotation marks, begun ones are taken on, and all can be read again", () => {
  expect(offer("tag:two|")).toEqual(['tag:"two words" ']);
  expect(offer('tag:"two w|')).toEqual(['tag:"two words" ']);
  expect(offer("tag:theory,tw|")).toEqual(['tag:theory,"two words" ']);
  expect(offer("phd:|")).toEqual(['phd:"Fen College, North" ', "phd:none "]);
  for (const text of [...offer("tag:|"), ...offer("phd:|"), ...offer("stage:|"), ...offer("reading:|")])
    expect(parseFilter(text, table.columns).errors).toEqual([]);
});

test("a later word of a name is found, and a value without its column", () => {
  expect(offer("venue:tes|")).toEqual(['venue:"Annals of Tests" ']);
  expect(offer("neur|")).toEqual(["venue:NeurIPS "]);
});

test("nothing is offered inside a word, after a comparison, or for a word nobody knows", () => {
  expect(offer("ve|nue")).toEqual([]);
  expect(offer("score<|")).toEqual([]);
  expect(offer("zzz|")).toEqual([]);
  expect(offer("zzz:|")).toEqual([]);
});
