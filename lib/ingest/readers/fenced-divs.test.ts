import { expect, test } from "vitest";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const shapes = (source: string) => {
  const { text, blocks } = readMarkdown(source);
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
};

test("fences are no text; what they hold goes on with the line above, with the date they name", () => {
  expect(
    shapes(
      '::: {.box}\n\n## EDUCATION\n\n**PhD in Botany**\n\n::: {.line-item}\nKvam University | 2015\n:::\n\n:::\n\n## POSTS\n\n::: {.entry date="2019–2021"}\n*Fellow*. Salt College\n:::\n\n::: note\n- Tides\n:::',
    ),
  ).toEqual([
    "heading: EDUCATION",
    "paragraph: PhD in Botany\nKvam University | 2015",
    "heading: POSTS",
    "paragraph: Fellow. Salt College\n2019–2021",
    "item: Tides",
  ]);
});

test("cells in tags hold marks of Markdown, and what stands between blank lines there is of their row", () => {
  expect(
    shapes(
      'Posts\n\n<table>\n<tr>\n<td markdown="1">\n[**Kvam University**](a.html), 2015 - 2018\n- **PhD in Botany**\n- Advisor: Jo Fell\n</td>\n</tr>\n<tr>\n<td markdown="1">\n[**Salt College**](b.html), 2019 - 2021\n\n- Fellow in *Botany*\n\nTides and rivers.\n</td>\n</tr>\n</table>\n\nEnd',
    ),
  ).toEqual([
    "paragraph: Posts",
    "row: Kvam University, 2015 - 2018\nPhD in Botany\nAdvisor: Jo Fell",
    "row: Salt College, 2019 - 2021\nFellow in Botany\nTides and rivers.",
    "paragraph: End",
  ]);
});
