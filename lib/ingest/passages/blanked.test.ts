import { expect, test } from "vitest";
import { blanked } from "#lib/ingest/passages/blanked.ts";

test("places are blank and the text keeps its length, line breaks and tabs, also where signs take two units", () => {
  const text = "Ada 🌊 Reed\n\tborn 1980";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(blanked(text, [at("🌊 Reed\n\tborn")])).toBe("Ada        \n\t     1980");
  expect(blanked(text, [at("🌊 Reed\n\tborn")])).toHaveLength(text.length);
  expect(blanked(text, [at("🌊 Reed\n\tborn")], /\n/g)).toBe("Ada 🌊 Reed \tborn 1980");
});

test("what overlaps a place before it is not written twice", () => {
  expect(
    blanked("slow tides", [
      { start: 0, end: 6 },
      { start: 3, end: 8 },
    ]),
  ).toBe("      ides");
});
