import { expect, test } from "vitest";
import { everyMatch } from "#lib/every-match.ts";

test("finds what matchAll finds, empty matches and letters of two units among them", () => {
  for (const pattern of [/\d+/g, /(?=a)/gu, /\s*/gu, /(\p{L})(\d)?/gu]) {
    for (const text of ["", "a1 b2", "𝒮alt 𝒮 12", "aa"]) {
      expect(everyMatch(text, pattern).map((match) => [match.index, ...match])).toEqual(
        [...text.matchAll(pattern)].map((match) => [match.index, ...match]),
      );
    }
  }
});

test("a pattern begins anew each time, wherever it stood", () => {
  const pattern = /a/g;
  pattern.lastIndex = 3;
  expect(everyMatch("aaa", pattern)).toHaveLength(3);
  expect(pattern.test("a")).toBe(true);
});

test("a pattern for one match is refused", () => {
  expect(() => everyMatch("aaa", /a/)).toThrow(TypeError);
});
