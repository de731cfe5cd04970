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

test("what is handed to the page as it stands is read as HTML, over lines and beside other marks; what it folds away is not", () => {
  const { blocks, text } = readJemdoc(
    '= Ada Reed\n\n*/“Slow tides”/*,\\n\n*/Harbour Letters*/, 2019,\\n\n*{{<font color="blue">(one of the <u>best papers</u>)</font>}}*.\\n\n{{<details><summary>\n<a> [abstract]</a></summary>\n<font>We watch [slow] tides /here/.</font></details>}}[https://tides.example/~reed/a.pdf \\[link\\]] and {{<b>no}}',
  );
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).slice(1)).toEqual([
    "“Slow tides”,\nHarbour Letters, 2019,\n(one of the best papers).\n[link] and no",
  ]);
  const [journal] = blocks[1]?.runs.filter(({ span }) => text.slice(span.start, span.end) === "Harbour Letters") ?? [];
  expect(journal).toMatchObject({ bold: true, italic: true });
  expect(blocks[1]?.runs.map(({ href }) => href).filter(Boolean)).toEqual(["https://tides.example/~reed/a.pdf"]);
});

test("a term whose bracket closes on the next line is one, and an ampersand needs no backslash", () => {
  const { blocks, text } = readJemdoc(
    "== Papers\n: {[https://tides.example/a.pdf Slow tides\n]}\nA. Reed --- Tides \\& Salt\n: {[https://tides.example/b.pdf Walls]}\nA. Reed --- Salt\n",
  );
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).slice(1)).toEqual([
    "Slow tides\tA. Reed — Tides & Salt",
    "Walls\tA. Reed — Salt",
  ]);
});

test("formulas in emphasized words of a link are read as letters, too", () => {
  const { text } = readJemdoc("= Papers\n. Reed, [https://walls.example *$5^{th}$ Conference on Walls*], 2019");
  expect(text).toContain("Reed, 5th Conference on Walls, 2019");
});
