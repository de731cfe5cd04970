import { expect, test } from "vitest";
import { readJemdoc } from "#lib/ingest/readers/jemdoc.ts";

test("the title that is set for the window is that of the document, its heading stays content", () => {
  const { meta, blocks, text } = readJemdoc(
    "# jemdoc: menu{MENU}{cv.html}, title{Ada Reed - CV}\n# a note\n= CV\n\nTides.",
  );
  expect(meta.title).toBe("Ada Reed - CV");
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(["CV", "Tides."]);
});

test("letters written as entities, behind a backslash or not, and lines broken inside a cell", () => {
  const { blocks, text } = readJemdoc(
    "- J\\&ouml;rg Reed, \\n\nBea &Aring;l\n\n~~~\n{}{table}{}\n2010 | MSc in Botany.\\nGrade 9 ||\n~~~",
  );
  expect(text).toContain("Jörg Reed");
  expect(text).toContain("Bea Ål");
  expect(blocks.at(-1)?.lines).toHaveLength(2);
});
