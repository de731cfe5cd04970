import { expect, test } from "vitest";
import { joinDatedParagraphs } from "#lib/ingest/headings/dated-paragraphs.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const shapes = (source: string) => {
  const { text, blocks } = joinDatedParagraphs(readMarkdown(source));
  return blocks.map(({ kind, span, lines }) => `${kind} ${lines.length}: ${text.slice(span.start, span.end)}`);
};

test("dates that stand alone above each entry of a section are its first lines", () => {
  expect(
    shapes(
      "# Employment\n\n2017\n\nFellow, Kvam University\n\n2011–2015\n\nStudent, Salt College\n\n# Education\n\n2014\n\nPhD",
    ),
  ).toEqual([
    "heading 1: Employment",
    "paragraph 2: 2017\nFellow, Kvam University",
    "paragraph 2: 2011–2015\nStudent, Salt College",
    "heading 1: Education",
    "paragraph 1: 2014",
    "paragraph 1: PhD",
  ]);
});

test("dates below their entries and years over publications stay", () => {
  for (const source of [
    "# Employment\n\nFellow, Kvam University\n\n2017\n\nStudent, Salt College\n\n2011–2015",
    "# Publications\n\n2017\n\nReed, A. Slow tides.\n\n2016\n\nReed, A. Slow rivers.",
    "# Education\n\n2017\n\n2011–2015\n\nPhD, Kvam University\n\nMSc, Salt College",
  ])
    expect(shapes(source)).toHaveLength(5);
});
