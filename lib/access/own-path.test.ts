import { expect, test } from "vitest";
import { ownPath, signInFor } from "#lib/access/own-path.ts";

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

test.each([
  ["/", "/sign-in"],
  ["/?_rsc=1x2y", "/sign-in"],
  ["/fog/review/7", "/sign-in?to=%2Ffog%2Freview%2F7"],
  ["/fog/candidates?sort=-mean&_rsc=abc", "/sign-in?to=%2Ffog%2Fcandidates%3Fsort%3D-mean"],
  ["//evil.example/fog", "/sign-in"],
  ["/.//evil.example", "/sign-in"],
])("signing in for %s is at %s", (asked, address) => {
  expect(signInFor(asked)).toBe(address);
});
