import { expect, test } from "vitest";
import { tomlTree, yamlTree } from "#lib/ingest/readers/data-tree.ts";
import { computedSince } from "#lib/processor-time.ts";

test("named values, lists, quotes, folded words, brackets and remarks", () => {
  expect(
    yamlTree(`# a remark
title: "Slow: tides" # another
empty:
tags: [salt, 'walls, old']
text: >-
  first line
  second line
plain: goes on
  below
list:
- one
- name: two
  inner:
    - three
    -
      four: 5
`),
  ).toEqual({
    title: "Slow: tides",
    empty: "",
    tags: ["salt", "walls, old"],
    text: "first line second line",
    plain: "goes on below",
    list: ["one", { name: "two", inner: ["three", { four: "5" }] }],
  });
});

test("lists and named values in brackets over several lines, escapes, names for values", () => {
  expect(
    yamlTree(
      'a: [one,\n  "two, three"]\nb:\n  - {degree: PhD, school: Fen College}\nc: "caf\\u00e9"\nd: &x Fen\ne: *x',
    ),
  ).toEqual({ a: ["one", "two, three"], b: [{ degree: "PhD", school: "Fen College" }], c: "café", d: "Fen", e: "Fen" });
});

test("what the standards refuse is read as words", () => {
  expect(
    yamlTree(
      "title: Slow tides: a survey # 2nd\ntwitter: @ada\nnote: *walls* and %\nlist:\n  - PhD: in art: 2\n  - name: x: y\n  - 'it''s'",
    ),
  ).toMatchObject({ title: "Slow tides: a survey", twitter: "@ada", note: "*walls* and %" });
  expect(tomlTree('title = "Warden"\nhere is none\ndate = 2014-09-01\n[[experience]]\nyear = 2014')).toEqual({
    title: "Warden",
    date: "2014-09-01",
    experience: [{ year: "2014" }],
  });
});

test("what is no YAML is passed over, and hostile lines end quickly", () => {
  expect(yamlTree("a: 1\n? {\nb: 2")).toEqual({ a: "1", b: "2" });
  expect(yamlTree("__proto__: x\na: 1")).toEqual({ a: "1" });
  for (const line of [
    "- ".repeat(50_000),
    "a:\n".repeat(50_000),
    "a: [".repeat(50_000),
    "[[a]]\n".repeat(50_000),
    "? ".repeat(30_000),
    "?\n".repeat(9000),
    "- &a [*a,*a]\n".repeat(4000),
    Array.from({ length: 5000 }, (_, i) => `${" ".repeat(i % 400)}? a`).join("\n"),
    Array.from({ length: 300 }, (_, i) => `${" ".repeat(i)}- - a:`).join("\n"),
    "a: b: c\n".repeat(7000),
  ]) {
    const start = process.cpuUsage();
    yamlTree(line);
    tomlTree(line);
    expect(computedSince(start)).toBeLessThan(1500);
  }
});
