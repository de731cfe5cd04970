import { expect, test } from "vitest";
import { tomlTree, yamlTree } from "#lib/ingest/readers/yaml-tree.ts";
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

test("what is no YAML is passed over, and hostile lines end quickly", () => {
  expect(yamlTree("a: 1\n??? {\nb: 2")).toEqual({ a: "1", b: "2" });
  expect(yamlTree("__proto__: x\na: 1")).toEqual({ a: "1" });
  for (const line of ["- ".repeat(50_000), "a:\n".repeat(50_000), "a: [".repeat(50_000), "[[a]]\n".repeat(50_000)]) {
    const start = process.cpuUsage();
    yamlTree(line);
    tomlTree(line);
    expect(computedSince(start)).toBeLessThan(1500);
  }
});
