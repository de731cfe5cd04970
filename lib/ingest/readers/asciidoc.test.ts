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

const read = (source: string): string[] => {
  const { text, blocks } = readMarkdown(source);
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
};

test("lists within lists under its headings are no outline; a file of nothing but linked papers is known by the links", () => {
  const nested =
    "= Ada Reed\n\n== Education\n\n* PhD, Kvam University, 2019\n** Thesis: Slow tides\n** Advisor: Carl Fell\n";
  expect(detectText(nested, "cv.adoc")).toBe("markdown");
  const linked = ["Tides", "Walls", "Salt", "Harbours"].map(
    (title) => `* *Reed, A.* (2019).\nhttps://fen.example/4[${title}]. Tidal Letters.`,
  );
  expect(detectText(`2019\n\n${linked.join("\n")}\n`, "papers.txt")).toBe("markdown");
  expect(detectText("See https://a.example/1[1] and https://a.example/2[2].\n", "notes.txt")).toBe("text");
});

test("a row of a table is read whole, over wrapped cells and over lines of a cell each", () => {
  const table = (rows: string) => read(`= Ada Reed\n\n== Education\n\n[cols="1,4"]\n|===\n${rows}\n|===\n`).slice(2);
  expect(table("|2019 |PhD in Botany, Kvam\nUniversity\n|2014 |MSc, Fen College")).toEqual([
    "paragraph: 2019 PhD in Botany, Kvam University",
    "paragraph: 2014 MSc, Fen College",
  ]);
  expect(table("|2019\n|PhD in Botany\n\n|2014\n|MSc in Botany")).toEqual([
    "paragraph: 2019 PhD in Botany",
    "paragraph: 2014 MSc in Botany",
  ]);
});

test("what stands in quotations and examples is printed; roles, anchors and raised numbers are no words", () => {
  const cv = read(
    "= Ada Reed\n\n[[posts]]\n== Posts\n\n____\n[.small]#Reader#, Fen{nbsp}College\n____\n\n'''''\n+++Salt+++ of Reed^1^\n",
  );
  expect(cv.slice(2)).toEqual(["paragraph: Reader, Fen College", "paragraph: Salt of Reed1"]);
});

test("addresses of tags are no macros, whatever stands in brackets behind the tag", () => {
  const paper = '<p>Reed, A. Slow tides. <b><span><a href="https://tides.example/4">[PDF]</a></span></b></p>';
  const page = `---\ntitle: Papers\n---\n\n${"-".repeat(40)}\n\n\`\`\`{=html}\n<h1>2021</h1>\n${`${paper}\n`.repeat(8)}\`\`\`\n`;
  expect(isAsciidoc(page)).toBe(false);
});
