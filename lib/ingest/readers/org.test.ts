import { describe, expect, test } from "vitest";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { readJemdoc } from "#lib/ingest/readers/jemdoc.ts";
import { readOrg } from "#lib/ingest/readers/org.ts";
import { computedSince } from "#lib/processor-time.ts";

function outline(document: ReadDocument): string[] {
  return document.blocks.map(({ kind, level, span, marker }) => {
    const text = document.text.slice(span.start, span.end);
    return `${kind}${level || ""}${marker ? ` ${marker}` : ""}: ${text}`;
  });
}

function looks(document: ReadDocument): [string, object][] {
  const runs = document.blocks.flatMap((block) => block.runs);
  return runs.map(({ span, ...look }) => [document.text.slice(span.start, span.end), look]);
}

test("org: headings, lists, tables, links, emphasis; comments and hidden trees are no content", () => {
  const cv = readOrg(`#+TITLE: Orla Fennimore
#+OPTIONS: toc:nil
# a comment
* DONE Papers :pub:
- *Sedges*, /Mire J./, 2019 [[https://a.example/x_y][pdf]]
  with A. Quill
  1. reprint of <2020-05-01 Fri>
- Term :: of two parts
** Notes :noexport:
never printed
*** nor this
* Study
| 2019 | PhD, Fen College |
|------+-----------------|
First line \\\\
second line
goes on
#+BEGIN_COMMENT
gone
#+END_COMMENT
Erd\\"os [fn:1] and \\alpha
* COMMENT draft
lost`);
  expect(outline(cv)).toEqual([
    "heading1: Orla Fennimore",
    "heading1: Papers",
    "item1: Sedges, Mire J., 2019 pdf with A. Quill",
    "item2 1.: reprint of 2020-05-01",
    "item1: Term\tof two parts",
    "heading1: Study",
    "row: 2019\tPhD, Fen College",
    "paragraph: First line\nsecond line goes on Erdös and α",
  ]);
  expect(looks(cv)).toEqual([
    ["Sedges", { bold: true }],
    ["Mire J.", { italic: true }],
    ["pdf", { href: "https://a.example/x_y" }],
    ["Term", { bold: true }],
  ]);
  expect(cv.meta).toEqual({ title: "Orla Fennimore" });
});

test("org: the drawer of a CV entry is read", () => {
  const cv = readOrg(`* Work
** Fellow
:PROPERTIES:
:CV_ENV: cventry
:FROM: <2019-10-01>
:TO: <2021-09-30>
:EMPLOYER: Fen College
:LOCATION: Mire
:END:
Counted sedges.
** Plain
:PROPERTIES:
:CUSTOM_ID: x
:END:`);
  expect(outline(cv)).toEqual([
    "heading1: Work",
    "row: 2019-10-01 – 2021-09-30\tFellow, Fen College, Mire",
    "paragraph: Counted sedges.",
    "heading2: Plain",
  ]);
});

test("org: LaTeX that a CV keeps in export blocks is read, links run over line ends", () => {
  const cv = readOrg(`#+AUTHOR: Orla Fennimore
* Study
#+begin_export latex
\\begin{tabular}{ll}
2019 & \\textbf{Fen College}\\\\
& PhD in Botany \\\\
2014 & MSc \\\\
\\end{tabular}
#+end_export
#+begin_export html
<p>again</p>
#+end_export
- Sedges [[https://a.example][of the
  mire]] <<here>>`);
  expect(outline(cv)).toEqual([
    "paragraph: Orla Fennimore",
    "heading1: Study",
    "row: 2019\tFen College\nPhD in Botany",
    "row: 2014\tMSc",
    "item1: Sedges of the mire",
  ]);
});

test("jemdoc: quotes, accents and links as authors type them", () => {
  const page = readJemdoc(`= Papers
. A. Nedi\\'c and O.~Akg\\"un$^{*}$, \\underline{M. Quill}, \`\`[https://a.example Sedges of
the mire].'' /Mire J./, 2019.\\n
(A prize.)
. B. Fen, [https://a.example https://b.example "Rushes"], 2018 [#top up]`);
  expect(outline(page)).toEqual([
    "heading1: Papers",
    "item1: A. Nedić and O. Akgün*, M. Quill, “Sedges of the mire.” Mire J., 2019.\n(A prize.)",
    'item1: B. Fen, "Rushes", 2018 [#top up]',
  ]);
});

test("jemdoc: headings, lists by depth, links, boxes, tables, comments", () => {
  const page = readJemdoc(`# jemdoc: menu{MENU}{index.html}
= Orla Fennimore
~~~
{}{img_left}{me.jpg}{alt}{100}{100}{}
Botanist, [http://fen.example Fen College]\\n
[orla@fen.example]
~~~
== Papers
. /Sedges of the mire/, with *A. Quill*, 2019. [papers/sedges.pdf pdf]
.. reprint \\[J3\\] # not printed
: {Prize} of the Mire
A wrapped
paragraph with and/or -- dashes [J1]
~~~
{}{table}{t}
2019 | PhD ||
2014 | MSc ||
~~~`);
  expect(outline(page)).toEqual([
    "heading1: Orla Fennimore",
    "paragraph: Botanist, Fen College\norla@fen.example",
    "heading2: Papers",
    "item1: Sedges of the mire, with A. Quill, 2019. pdf",
    "item2: reprint [J3]",
    "item1: Prize\tof the Mire A wrapped paragraph with and/or – dashes [J1]",
    "row: 2019\tPhD",
    "row: 2014\tMSc",
  ]);
  expect(looks(page)).toEqual([
    ["Fen College", { href: "http://fen.example" }],
    ["orla@fen.example", { href: "mailto:orla@fen.example" }],
    ["Sedges of the mire", { italic: true }],
    ["A. Quill", { bold: true }],
    ["pdf", { href: "papers/sedges.pdf" }],
    ["Prize", { bold: true }],
  ]);
});

describe("hostile sources end quickly", () => {
  const sources: Record<string, string> = {
    "one line of 1 MB": "word ".repeat(200_000),
    "open emphasis": "*a /b _c +d ".repeat(60_000),
    "open links": "[[x".repeat(200_000),
    "open brackets": "[http://a ".repeat(80_000),
    stars: "*".repeat(500_000),
    slashes: "/a".repeat(250_000),
    "deep lists": Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}- x`).join("\n"),
    backslashes: "\\".repeat(400_000),
  };
  test.each(Object.entries(sources))("%s", (_, source) => {
    const start = process.cpuUsage();
    readOrg(source);
    readJemdoc(source);
    expect(computedSince(start)).toBeLessThan(9000);
  });
});

test("snippets for one kind of print are left out, a fill among them parts cells; signs are named as in HTML", () => {
  const cv = readOrg("*PhD in Botany* @@latex:\\hfill@@ /2015 – 2019/\\\\\nH\\ouml{}gskolan@@html:<br>@@ of Kvam");
  expect(outline(cv)).toEqual(["paragraph: PhD in Botany\t2015 – 2019\nHögskolan of Kvam"]);
});

test("sentences deep in an outline are text, what they stand under stays a heading", () => {
  const cv = readOrg(
    "* Publications\n** Slow tides of the northern coast\n*** with Carl Stone, /Harbour Letters/, no. 7, 2019.\n*** Shore\n** Quick gates",
  );
  expect(outline(cv)).toEqual([
    "heading1: Publications",
    "heading2: Slow tides of the northern coast",
    "paragraph: with Carl Stone, Harbour Letters, no. 7, 2019.",
    "heading3: Shore",
    "heading2: Quick gates",
  ]);
});

test("org: a drawer above all headings may hold what the file says of itself", () => {
  const { meta, blocks, text } = readOrg(
    ":PROPERTIES:\n#+TITLE: Tide Fellow\n#+AUTHOR: Ada Reed, Ph.D.\n#+OPTIONS: toc:nil\n:END:\n* Education\n:PROPERTIES:\n#+AUTHOR: Olaf Stone\n:END:\nPhD, Kvam University",
  );
  expect(meta.author).toBe("Ada Reed, Ph.D.");
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Tide Fellow",
    "Ada Reed, Ph.D.",
    "Education",
    "PhD, Kvam University",
  ]);
});

test("a heading that leaves a link or bold words open goes on in the next line", () => {
  const cv = readOrg(
    "* Papers\n** [[/tides][Slow tides of the\nnorth]]\nAda Reed\n** *Quick\ngates*\nCarl Fell\n** Salt\nOlaf Stone",
  );
  expect(outline(cv)).toEqual([
    "heading1: Papers",
    "heading2: Slow tides of the north",
    "paragraph: Ada Reed",
    "heading2: Quick gates",
    "paragraph: Carl Fell",
    "heading2: Salt",
    "paragraph: Olaf Stone",
  ]);
});

test("org: a blank that TeX would print is a blank, a command nobody knows stays", () => {
  const { text } = readOrg("* Education\n- Ph.\\space{}D., Kvam University, \\Omega{} \\mark{}");
  expect(text).toContain("Ph. D., Kvam University, Ω \\mark{}");
});
