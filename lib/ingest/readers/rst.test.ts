import { expect, test } from "vitest";
import { detectText } from "#lib/ingest/readers/detect-text.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { fromRst, isRst } from "#lib/ingest/readers/rst.ts";
import { computedSince } from "#lib/processor-time.ts";

const CV = `.. title: Curriculum Vitae
.. _mire: https://mire.example

==================
 Orla Fennimore
==================

.. image:: me.jpg
   :width: 200

:Date: 2020-01-01
:Email: orla@fen.example

Posts
-----

| **2019–**
    Lecturer, Fen College
|   Department of Botany
| **2015–18** Fellow, Mire School

Papers
------

#. **Fennimore, O.**, Quill, A. \`Sedges of the
   upland mire <https://a.example/sedges>\`_. *Mire Journal*
   3 (2019). See the \`journal page\`__ [1]_.
#. Fennimore, O. :sub:\`2\` and rushes, :doi:\`10.1000/182\`.

.. A comment
   over two lines.

.. rubric:: Talks

Prize of the mire_
    A term and what is said of it.

.. raw:: html

   <b>never printed</b>
`;

test("headings by the order of their underlines, lines of bars, wrapped links; what does not print is left out", () => {
  const { text, blocks } = readMarkdown(CV);
  const outline = blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
  expect(outline).toEqual([
    "heading: Orla Fennimore",
    "paragraph: orla@fen.example",
    "heading: Posts",
    "paragraph: 2019– Lecturer, Fen College\nDepartment of Botany",
    "paragraph: 2015–18 Fellow, Mire School",
    "heading: Papers",
    "item: Fennimore, O., Quill, A. Sedges of the upland mire. Mire Journal 3 (2019). See the journal page.",
    "item: Fennimore, O. 2 and rushes, doi:10.1000/182.",
    "paragraph: Talks",
    "paragraph: Prize of the mire\nA term and what is said of it.",
  ]);
  const links = blocks
    .flatMap(({ runs }) => runs)
    .flatMap(({ href, span }) => (href ? [[text.slice(span.start, span.end), href]] : []));
  expect(links).toContainEqual(["Sedges of the upland mire", "https://a.example/sedges"]);
  expect(links).toContainEqual(["mire", "https://mire.example"]);
});

test("tables become tables; a quoted list comes to the margin, what is named once is replaced", () => {
  const out = fromRst(`.. |me| replace:: **O. Fennimore**

=====  ===========
Year   Prize
=====  ===========
2019   Mire medal
=====  ===========

Papers:

    * |me|, Sedges
    * Rushes
`);
  expect(out).toContain("| Year | Prize |\n|---|---|\n| 2019 | Mire medal |");
  expect(out).toContain("\n* **O. Fennimore**, Sedges\n* Rushes");
});

test("is told from Markdown and plain text by its directives and links", () => {
  expect(isRst(CV)).toBe(true);
  expect(detectText(CV, "cv.txt")).toBe("markdown");
  expect(isRst("# Papers\n\n- [Sedges](https://a.example) `code <x>`_")).toBe(false);
  expect(isRst("PAPERS\n======\n\n.. and more sedges.\n\n| a | b |\n")).toBe(false);
});

test("hostile text ends quickly", () => {
  const started = process.cpuUsage();
  for (const piece of ["`a <", ".. x\n", "| a\n", "   ", "=====\n", ":a:`", "|a", "* a\n  "])
    fromRst(piece.repeat(20_000));
  expect(computedSince(started)).toBeLessThan(4000);
});

test("each term of a list of terms begins an entry; a rubric prints no options", () => {
  const { text, blocks } = readMarkdown(
    "Education\n=========\n\n2019\n   **PhD in Botany**, Kvam\n   University\n2014\n   MSc in Botany, Fen College\n\n.. rubric:: Posts\n   :name: posts\n   :class: unnumbered\n\n2019--\n   Reader, Fen College\n",
  );
  expect(blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual([
    "heading: Education",
    "paragraph: 2019\nPhD in Botany, Kvam University",
    "paragraph: 2014\nMSc in Botany, Fen College",
    "paragraph: Posts",
    "paragraph: 2019--\nReader, Fen College",
  ]);
});
