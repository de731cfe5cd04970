import { expect, test } from "vitest";
import { andList } from "#lib/ingest/references/and-list.ts";

const people = (text: string) => andList(text, 10)?.map(({ text: words }) => words) ?? null;

test("where each “and” stands between turned names, the comma is part of the name", () => {
  expect(people("Moss, Ada and Vera Pazos, Eva Maria and Stone, C. R.")).toEqual([
    "Moss, Ada",
    "Vera Pazos, Eva Maria",
    "Stone, C. R.",
  ]);
  expect(people("Vera Pazos, Eva")).toEqual(["Vera Pazos, Eva"]);
});

test("other lists are left alone", () => {
  expect(people("Ada Moss, Eva Vera and Carl Stone")).toBeNull();
  expect(people("Ada Moss, Eva Vera and Carl Stone, Olaf Reed")).toBeNull();
  expect(people("Ada Moss and Carl Stone")).toBeNull();
});

test("a piece keeps its place in the document", () => {
  expect(andList("Moss, Ada and Stone, Carl", 10)?.map(({ span }) => span)).toEqual([
    { start: 10, end: 19 },
    { start: 24, end: 35 },
  ]);
});

test("braces keep a name of such a list as it stands", () => {
  expect(people("Moss, Ada and {Bea Fell} and Stone, Carl")).toEqual(["Moss, Ada", "Bea Fell", "Stone, Carl"]);
  expect(andList("Moss, Ada and {Bea Fell}", 10)?.[1]?.span).toEqual({ start: 25, end: 33 });
  expect(people("{Bea Fell} and Carl Stone")).toBeNull();
});
