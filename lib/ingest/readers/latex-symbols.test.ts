import { expect, test } from "vitest";
import { ligatures } from "#lib/ingest/readers/latex-symbols.ts";

test("two commas open a quotation, but not behind a word or before a blank", () => {
  expect(ligatures(",,Salz'' und (,,Watt'')")).toBe("„Salz” und („Watt”)");
  expect(ligatures('Ada Reed,, "Slow tides"')).toBe('Ada Reed,, "Slow tides"');
});

test("babel's quotes for German are quotes", () => {
  expect(ligatures('("`Salz der Gezeiten"\')')).toBe("(„Salz der Gezeiten“)");
  expect(ligatures('"\'Tis salt"')).toBe('"\'Tis salt"');
});
