import { expect, test } from "vitest";
import { draftOf, ingest } from "#lib/ingest/ingest.ts";
import { readText } from "#lib/ingest/readers/text.ts";

test("a column of years with letters parts papers that a conversion left in one block", () => {
  const { publications } = draftOf(
    readText(
      [
        "Ada Reed",
        "",
        "Publications",
        "2018a           Reed, A., Stone, O. Sedges that glow in the northern fens and",
        "                in the letters of their keepers. Mire Letters.",
        "2018b           Stone, O., Reed, A. Walls that move with the tides. In proceedings",
        "                of the Meeting on Tidal Design.",
        "2017a           Reed, A., Moss, B. Salt in the letters of a harbour. Shore Letters.",
        "2017b           Reed, A., Vale, B. Gauges of the quiet shore. Shore Letters.",
      ].join("\n"),
    ),
  );
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Sedges that glow in the northern fens and in the letters of their keepers", 2018],
    ["Walls that move with the tides", 2018],
    ["Salt in the letters of a harbour", 2017],
    ["Gauges of the quiet shore", 2017],
  ]);
});

test("lines that each begin with a title set apart and end with a link are entries", async () => {
  const lines = [
    "*Walls that hide from the tides* (with Bea Moss), submitted. [arXiv:2407.11832](https://arxiv.org/abs/2407.11832)",
    "*Salt folds over the fens*, 41 pages. [arXiv:2402.05519](https://arxiv.org/abs/2402.05519)",
    "*Slow turns of large harbours* (with Carl Fell and Olaf Stone), in preparation.",
  ];
  const source = `# Ada Reed\n\n## Preprints\n\n${lines.join("  \n")}\n`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Walls that hide from the tides",
    "Salt folds over the fens",
    "Slow turns of large harbours",
  ]);
});

test("what stands for a year in its column begins a paper, too", async () => {
  const { publications } = await ingest(
    new TextEncoder().encode(`\\documentclass{article}
\\NewEnviron{Entries}{\\begin{tabularx}{\\textwidth}{lX} \\BODY \\end{tabularx}}
\\begin{document}
{\\Large Ada Reed}
\\section{Articles in progress}
\\begin{Entries}
in review & Reed, A. \\textbf{Finding the salt in the work of walls.} Kvam Harbour Journal. \\\\
In prog. & Stone, O. \\& Reed, A. \\textbf{The quay in the evening: owning what nobody keeps.} \\\\
In progress & Reed, A. \\textbf{Balancing the doors of the northern harbours.} \\\\
\\end{Entries}
\\end{document}`),
    "cv.tex",
  );
  expect(publications.map(({ title, status }) => [title.value, status.value])).toEqual([
    ["Finding the salt in the work of walls", "submitted"],
    ["The quay in the evening: owning what nobody keeps", "working"],
    ["Balancing the doors of the northern harbours", "working"],
  ]);
});

test("the series of working papers on a line below a paper is no other paper", async () => {
  const page = `<h1>Ada Reed</h1><h2>Working papers</h2><ol>
    <li>Fell C., Reed A. (2019). <em>Escaping the salt of the high walls</em>.<br><strong>Fen Working Paper</strong>, n.11/2019.<br>
      <a href="https://fen.example/1">https://fen.example/1</a></li>
    <li>Reed A. (2013). <em>Is the tide rule stable? Some unpleasant results from the walls</em>.<br>
      <strong>Department of Salt and Tides Working Paper, Fen University of Kvam</strong> N. 09/2013.<br>
      <a href="https://fen.example/2">https://fen.example/2</a></li></ol>`;
  const { publications } = await ingest(new TextEncoder().encode(page), "page.html");
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Escaping the salt of the high walls",
    "Is the tide rule stable? Some unpleasant results from the walls",
  ]);
});

test("a year on a line of its own amid the lines of a paper ends none", async () => {
  const row = (title: string, people: string, year: number, place: string) =>
    `<tr><td>[1]</td><td>${title}<br>${people}<br>${year}<br><b>${place}</b></td></tr>`;
  const page = `<h1>Ada Reed</h1><h3>Publications</h3><table>
${row("Stumble first: Learning tides from falls", "Ada Reed; Olaf Stone", 2024, "CoRL</b>, pp. 85–111.<b>")}
${row("Soft landings for hard walls", "Olaf Stone; Ada Reed", 2023, "Harbour Letters</b> 97, 654–662.<b>")}
</table>`;
  const { publications } = await ingest(new TextEncoder().encode(page), "index.html");
  expect(publications.map(({ venue, year }) => [venue, year?.value])).toEqual([
    ["CoRL", 2024],
    ["Harbour Letters", 2023],
  ]);
});
