import { expect, test } from "vitest";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { withoutAttributes } from "#lib/ingest/readers/pandoc-attributes.ts";

test.each([
  ["# Ada Reed {#ada-reed .title}", "# Ada Reed"],
  ['## Posts {.unnumbered data-toc="no"}', "## Posts"],
  ['[Slow tides](tides.pdf){.paper\ntarget="_blank"}.', "[Slow tides](tides.pdf)."],
  ["[Harbour\nLetters]{.smallcaps} 4", "Harbour\nLetters 4"],
  ['[**Papers**]{style="font-size: 24px;"}', "**Papers**"],
  ["[[Ada Reed]{.me}, [Carl Fell](fell.html)]{.authors}, 2019", "Ada Reed, [Carl Fell](fell.html), 2019"],
  ["[]{.icon} Kvam", " Kvam"],
  ["{TIDES}: a set {of walls}", "{TIDES}: a set {of walls}"],
  ["2019–2021\n:   Lecturer, Kvam University", "2019–2021  \nLecturer, Kvam University"],
])("%j loses what is said in braces", (printed, expected) => {
  expect(withoutAttributes(printed)).toBe(expected);
});

test("a heading with attributes is read without them, a term stands above what it means", () => {
  const { text, blocks } = readMarkdown(
    "# Ada Reed {#ada-reed}\n\n## Posts {.wide}\n\n2019–2021\n\n:   Lecturer, Fen College\n",
  );
  expect(blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual([
    "heading: Ada Reed",
    "heading: Posts",
    "paragraph: 2019–2021\nLecturer, Fen College",
  ]);
});

test("braces and brackets without end are read fast", () => {
  const start = process.cpuUsage();
  for (const piece of ["[a", "[a]{.b ", "](", "{.a ", '[a]{b="', "# a {.b ", "a\n:"])
    withoutAttributes(piece.repeat(60_000));
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(4000);
});
