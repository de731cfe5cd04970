import { expect, test } from "vitest";
import { cleanName } from "#lib/ingest/words/owner-name.ts";

test.each([
  ["Ada Freyn", "Ada Freyn"],
  ["ADA FRANK", "ADA FRANK"],
  ["Ada Reed FRS", "Ada Reed"],
  ["Ada Reed, PhD, FRAeS", "Ada Reed"],
  ["Ada Reed FRSE PhD", "Ada Reed"],
])("%s is %s: fellows of societies say so in capitals", (printed, name) => {
  expect(cleanName(printed)).toBe(name);
});
