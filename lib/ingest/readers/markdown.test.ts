import { expect, test } from "vitest";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const shapes = (source: string) => {
  const { text, blocks } = readMarkdown(source);
  return blocks.map(({ kind, level, span }) => `${kind}${level}: ${text.slice(span.start, span.end)}`);
};

test("headings without a blank and with an ornament below are headings", () => {
  expect(shapes("##Papers\n======\n\ntext")).toEqual(["heading2: Papers", "paragraph0: text"]);
});

test("front matter and comments are not content", () => {
  const document = readMarkdown('---\ntitle: "Ada Reed"\n---\n\nHarbour <!-- not\n\nthis --> tides\n');
  expect(document.meta.title).toBe("Ada Reed");
  expect(document.text).not.toContain("not");
  expect(document.text).toContain("tides");
});

test("a comment on its own line does not end the list item it stands in", () => {
  expect(shapes("* **On tides** <br>\nAda Reed\n<!-- *Old* 2019 <br>-->\nIn submission.")).toEqual([
    "item1: On tides\nAda Reed\nIn submission.",
  ]);
});

test("inline HTML gives styles, links and lines", () => {
  const { text, blocks } = readMarkdown('<u>Ada Reed</u>, <b>Carl</b><br>see <a href="x.pdf">pdf</a> &amp; more');
  const [block] = blocks;
  const run = (words: string) => block?.runs.find(({ span }) => text.slice(span.start, span.end) === words);
  expect(run("Ada Reed")?.underline).toBe(true);
  expect(run("Carl")?.bold).toBe(true);
  expect(run("pdf")?.href).toBe("x.pdf");
  expect(text).toContain("& more");
  expect(block?.lines).toHaveLength(2);
});

test("bullets that a conversion left as letters start items", () => {
  expect(shapes("○ **University of Port Salt**")).toEqual(["item1: University of Port Salt"]);
});

test("a year as list number is printed, and not counted up", () => {
  expect(shapes("2024. Tides\n\n2023. Harbours")).toEqual(["item1: 2024. Tides", "item1: 2023. Harbours"]);
  expect(shapes("- 2024. Tides\n- 2023. Harbours").map((shape) => shape.replace(/^\w+: /u, ""))).toEqual([
    "2024. Tides",
    "2023. Harbours",
  ]);
});

test("wrapped lines are joined, set lines are kept", () => {
  const wrapped =
    "This sentence about the tides of Norland goes on for a while and\nthen it wraps at about seventy letters, as editors like to do it,\nuntil at last the paragraph is over and something else may begin\nhere.";
  expect(readMarkdown(wrapped).blocks[0]?.lines).toHaveLength(1);
  expect(readMarkdown("On tides\nSeminar of the Harbour Institute\nHalden, 2020").blocks[0]?.lines).toHaveLength(3);
});

test("marks around a part of a line hold one phrase, however short its lines are; around whole lines they set them apart", () => {
  expect(shapes("**Fellow**, *Faculty of Salt and Slow\nTides, Fen College*, Port Salt")).toEqual([
    "paragraph0: Fellow, Faculty of Salt and Slow Tides, Fen College, Port Salt",
  ]);
  expect(shapes("- [Sedges of\n  the fens](a.pdf), 2019")).toEqual(["item1: Sedges of the fens, 2019"]);
  expect(shapes("**Ada Reed\nFen College**")).toEqual(["paragraph0: Ada Reed\nFen College"]);
});

test("tables are rows with cells", () => {
  expect(shapes("| 2019 | PhD |\n|---|---|\n| 2015 | BSc |")).toEqual(["row0: 2019\tPhD", "row0: 2015\tBSc"]);
});

test("a link whose address is defined below leads there, and its words are one run", () => {
  const { text, blocks } = readMarkdown(
    "1. Ada Reed. [Slow tides:\n   counting, doors][a1]. *Harbour Studies*.\n2. [Walls][none]\n\n [a1]: https://tides.example/5\n [A1]: https://tides.example/6",
  );
  const linked = blocks.flatMap(({ runs }) => runs.filter(({ href }) => href !== undefined));
  expect(linked.every(({ href }) => href === "https://tides.example/5")).toBe(true);
  expect(linked.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Slow tides: counting, doors"]);
  expect(text).toContain("Walls");
  expect(text).not.toContain("tides.example");
});

test("words with a class are words", () => {
  const { text } = readMarkdown("[Ada Reed]{.underline}\\*, **Bo Fen**. *Slow tides*. [Best paper]{.badge #first}");
  expect(text).toBe("Ada Reed*, Bo Fen. Slow tides. Best paper");
});

test("a tag whose attributes stand without a blank between them is a tag", () => {
  const { text } = readMarkdown("Slow tides, 2019\n<a href=\"toggle('a','b');\"id=\"b\">\n[abstract]\n</a>");
  expect(text).toBe("Slow tides, 2019\n[abstract]");
});

test("fields in lines above all others, or in a comment there, are front matter", () => {
  expect(readMarkdown("<!--\n.. title: Papers\n.. slug: a\n-->\n\nSlow tides").meta.title).toBe("Papers");
  expect(readMarkdown(".. title: Papers\n.. slug:\n\n`Tides <https://tides.example>`_").meta).toEqual({
    title: "Papers",
  });
});

test("a place to jump to is no link, and what stands behind it none either", () => {
  const { text, blocks } = readMarkdown("<a name='salt' />\n\n<p>Ada Reed, Slow tides, 2019</p>");
  const [paper] = blocks.filter(({ span }) => text.slice(span.start, span.end).includes("Slow"));
  expect(paper?.runs.some(({ href }) => href !== undefined)).toBe(false);
});

test("lines that are wrapped within a tag are one line, with what is set in italics over their end", () => {
  const { blocks, text } = readMarkdown(`# Ada Reed

<ol reversed>
<li> **Ada Reed**, Olaf Stone, Carl Fell. (2013) Early
    warnings of the tide: charted and uncharted bays. *Theoretical
    Tides* 12 (3) 47–56. ([pdf](https://port-salt.example/a.pdf))
<li> **Ada Reed**, Carl Fell, Bea Moss (2012). Early warnings and what
    is left of the fallacy of salt in walls, in *Mire Letters and
    Papers* 27 (148) 434–439. ([pdf](https://port-salt.example/b.pdf))
<li> Bea Moss, **Ada Reed**, Olaf Stone. (2010) Walls that are built of
    salt and of sand, and how long they last in the wind of the
    north, *Harbour Review* 12 (3) 47–56. ([data](https://port-salt.example))
</ol>
`);
  const [, first] = blocks;
  const italic = first?.runs.find((run) => run.italic);
  expect([first?.lines.length, italic && text.slice(italic.span.start, italic.span.end)]).toEqual([
    1,
    "Theoretical Tides",
  ]);
});

test("a star in front of the first name of a numbered entry makes no list within the list", () => {
  const { blocks, text } = readMarkdown(`1. Reed, A. 2020, Slow tides.

2. * Moss, B., Reed, A. 2021, Fast tides.

3. * Fell, C., Reed, A. 2022, No tides.
`);
  expect(
    blocks.map(({ kind, level, marker, span }) => [kind, level, marker, text.slice(span.start, span.start + 4)]),
  ).toEqual([
    ["item", 1, "1.", "Reed"],
    ["item", 1, "2.", "Moss"],
    ["item", 1, "3.", "Fell"],
  ]);
});
