import { expect, test } from "vitest";
import { joinsWithoutHyphen } from "#lib/ingest/readers/pdf-hyphen.ts";

test.each([
  ["a translation in-", "variance", "drop"],
  ["an in-", "depth study", "keep"],
  ["a co-", "author", "keep"],
  ["the co-", "operation of ports", "drop"],
  ["a self-", "supervised tide", "keep"],
] as const)("%j + %j: %s", (line, next, expected) => {
  expect(joinsWithoutHyphen(line, next, new Set())).toBe(expected);
});
