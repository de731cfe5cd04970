import { expect, test } from "vitest";
import { breaksWords, joinsWithoutHyphen } from "#lib/ingest/readers/pdf-hyphen.ts";

test.each([
  ["a translation in-", "variance", "drop"],
  ["an in-", "depth study", "keep"],
  ["a co-", "author", "keep"],
  ["the co-", "operation of ports", "drop"],
  ["a self-", "supervised tide", "keep"],
  ["walls as folds-", "in-waiting", "keep"],
] as const)("%j + %j: %s", (line, next, expected) => {
  expect(joinsWithoutHyphen(line, next, new Set())).toBe(expected);
});

test("a document that breaks no words keeps the hyphen of a compound, and drops it where it prints one word elsewhere", () => {
  expect(joinsWithoutHyphen("a cluster-", "randomised gate", new Set(), false)).toBe("keep");
  expect(joinsWithoutHyphen("a har-", "bour gate", new Set(["harbour"]), false)).toBe("drop");
});

test("words are broken where TeX set them, where many lines end so, or one that is whole elsewhere", () => {
  const ended = (ends: string[], others: number) => [
    ...ends.map((line) => ({ line: `the ${line}`, next: "bour of salt" })),
    ...Array.from({ length: others }, () => ({ line: "the slow tides of", next: "the bay" })),
  ];
  const words = new Set(["harbour", "salt"]);
  const none = new Set(["salt"]);
  expect(breaksWords(ended([], 40), none, "pdfTeX-1.40")).toBe(true);
  expect(breaksWords(ended([], 40), none, "")).toBe(true);
  expect(breaksWords(ended(["tide-"], 40), none, "Skia/PDF m150")).toBe(false);
  expect(breaksWords(ended(["har-"], 40), words, "Skia/PDF m150")).toBe(true);
  expect(breaksWords(ended(["har-", "tide-", "gate-", "wall-"], 40), none, "Typewriter 3")).toBe(true);
});
