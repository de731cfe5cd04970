import fc from "fast-check";
import { expect, test } from "vitest";
import { findTerms, matchExpression, parseSearch } from "#lib/search/words.ts";

const found = (text: string, typed: string) =>
  findTerms(text, parseSearch(typed)).map(({ start, end }) => text.slice(start, end));

test("words may go on, quoted words are exact and follow each other, short words are met whole", () => {
  expect(found("On learning graphs, and graphical learners", "graph learn")).toEqual([
    "learning",
    "graphs",
    "graphical",
    "learners",
  ]);
  expect(found("deep graph nets; nets graph deep; deep graphs", '"deep graph"')).toEqual(["deep graph"]);
  expect(found("an ontology on onions", "on")).toEqual(["on"]);
});

test("capitals, diacritics and special letters make no difference", () => {
  expect(found("Sørensen and Müller met ŁUKASZ", "sorensen muller łukasz")).toEqual(["Sørensen", "Müller", "ŁUKASZ"]);
  expect(found("Sorensen", "Sørensen")).toEqual(["Sorensen"]);
});

test("words of scripts without blanks are found by their beginning", () => {
  expect(found("王小明 王二", "王")).toEqual(["王小明", "王二"]);
});

test("nothing to look for is nothing", () => {
  for (const typed of ["", "  ", '"', '""', "– … *"]) expect(parseSearch(typed)).toEqual([]);
});

test("whatever is typed becomes quoted words only: no syntax of the index gets through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
      const terms = parseSearch(typed);
      expect(matchExpression(terms)).toMatch(/^("[^"]+"( \*)?( AND |$))*$/);
    }),
  );
  expect(matchExpression(parseSearch('NOT a* OR "b'))).toBe('"not" * AND "a" AND "or" AND "b"');
});
