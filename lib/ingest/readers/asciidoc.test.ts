import { expect, test } from "vitest";
import { isAsciidoc } from "#lib/ingest/readers/asciidoc.ts";
import { detectText } from "#lib/ingest/readers/detect-text.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const LIST = `== Papers

=== Journals

Orla Fennimore, Anselm Quill.
link:./papers/Sedges,%20of%20the%20mire.pdf[Sedges of the
upland mire]link:talk.pdf[[slides]]. __Mire Journal__. Vol. 3. 2019.

Anselm Quill, Orla Fennimore.
https://a.example/rushes[Rushes]. _Fen
Letters_. 2018. +
With a second line.
`;

test("a part of a page without a title is known by headings over links; a link and a paragraph run over lines", () => {
  expect(isAsciidoc(LIST)).toBe(true);
  expect(detectText(LIST, "papers.txt")).toBe("markdown");
  const { text, blocks } = readMarkdown(LIST);
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Papers",
    "Journals",
    "Orla Fennimore, Anselm Quill. Sedges of the upland mire[slides]. Mire Journal. Vol. 3. 2019.",
    "Anselm Quill, Orla Fennimore. Rushes. Fen Letters. 2018.\nWith a second line.",
  ]);
  const set = blocks
    .flatMap(({ runs }) => runs)
    .map(({ span, href, italic }) => [text.slice(span.start, span.end), href ?? italic]);
  expect(set).toContainEqual(["Sedges of the upland mire", "./papers/Sedges,%20of%20the%20mire.pdf"]);
  expect(set).toContainEqual(["Mire Journal", true]);
});

test("jemdoc has such headings too", () => {
  expect(isAsciidoc("# jemdoc: menu{MENU}\n= Papers\n== Talks\n")).toBe(false);
  expect(isAsciidoc("== Papers\n- [https://a.example Sedges], 2019\n- [https://b.example Rushes]\n")).toBe(false);
});
