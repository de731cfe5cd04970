import { expect, test } from "vitest";
import { ownPath } from "#lib/access/own-path.ts";

test.each(["/", "/fog", "/fog/ranking?sort=-mean#foot", "/fog?next=//evil.example", "/.//fog"])(
  "%s is ours",
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/\n\\evil.example",
  "\t//evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "//[",
  "fog",
  "",
  undefined,
  ["/fog"],
])("%j leads to the first page", (path) => {
  expect(ownPath(path)).toBe("/");
});
