import { expect, test } from "vitest";
import { withListedTitles } from "#lib/ingest/entries/listed-titles.ts";

/** Stretches of a line that stand so many signs apart. */
function stretches(texts: string[], gap: number) {
  let at = 0;
  return texts.map((text) => {
    const span = { start: at, end: at + text.length };
    at = span.end + gap;
    return { text, span, bracketed: false };
  });
}
const texts = (all: { text: string }[]) => all.map(({ text }) => text);

test("the stretches of a list that a title ends are one; a tab, an institution or no title parts them", () => {
  const [sailing, ...rest] = ["Sailing", "Diving", "and Rowing Instructor"];
  expect(texts(withListedTitles(stretches([sailing, ...rest, "Fen Works"], 2)))).toEqual([
    "Sailing, Diving, and Rowing Instructor",
    "Fen Works",
  ]);
  expect(texts(withListedTitles(stretches([sailing, ...rest], 1)))).toHaveLength(3);
  expect(texts(withListedTitles(stretches(["Kvam University", "Diving", "and Rowing Instructor"], 2)))).toEqual([
    "Kvam University",
    "Diving, and Rowing Instructor",
  ]);
  expect(texts(withListedTitles(stretches(["Salt", "Mire", "and Walls"], 2)))).toHaveLength(3);
});
