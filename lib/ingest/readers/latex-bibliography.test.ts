import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";

const FILE = String.raw`\begin{filecontents*}{own.bib}
@article{reed24, author = {Reed, Ada and Stone, Olaf}, title = {Slow tides on salt walls}, journal = {Journal of Tidal Studies}, volume = {12}, year = {2024}, keywords = {walls, tides}}
@book{reed20, author = {Reed, Ada}, title = {Harbours}, publisher = {Quayside Press}, year = {2020}}
@phdthesis{reed15, author = {Reed, Ada}, title = {Walls of salt}, school = {Kvam University}, year = {2015}}
@inproceedings{reed18, author = {Reed, Ada}, title = {What harbours tell}, booktitle = {Proceedings of the Tide Conference}, year = {2018}, keywords = {tides}}
\end{filecontents*}
\documentclass{article}
\usepackage{biblatex}
\addbibresource{own.bib}
`;

const read = (body: string, preamble = "") =>
  readLatex(
    `${FILE}${preamble}\\begin{document}\n\\begin{center}{\\Large Ada Reed}\\end{center}\n${body}\n\\end{document}`,
  );

const titles = (body: string, preamble = "") => {
  const { text, blocks } = read(body, preamble);
  return blocks
    .filter(({ entry }) => entry !== undefined)
    .flatMap(({ runs }) => runs.filter(({ role }) => role === "title"))
    .map(({ span }) => text.slice(span.start, span.end));
};

test("a BibTeX file that the source brings along is printed where the document prints its references", () => {
  const document = read("\\section{Publications}\n\\nocite{*}\n\\printbibliography[heading=none]\n\\section{Teaching}");
  expect(document.text).toBe(
    [
      "Ada Reed",
      "Publications",
      "Ada Reed, Olaf Stone. Slow tides on salt walls. Journal of Tidal Studies, 12, 2024.",
      "Ada Reed. Harbours. Quayside Press, 2020.",
      "Ada Reed. Walls of salt. Kvam University, 2015.",
      "Ada Reed. What harbours tell. Proceedings of the Tide Conference, 2018.",
      "Teaching",
    ].join("\n"),
  );
  expect(document.remarks).toEqual([]);
});

test("lists of types, keywords, filters and categories hold what they ask for, below their own titles", () => {
  const filter = "\\defbibfilter{long}{type=book or (type=thesis and not keyword=tides)}";
  const body = `\\section{Publications}
\\printbibliography[heading=subbibliography,title={Books, theses},filter=long]
\\printbibliography[heading=subbibliography,title={Articles},type=article]`;
  const { text, blocks } = read(body, filter);
  expect(
    blocks.map(({ kind, level, entry, span }) => [kind, level, entry ?? text.slice(span.start, span.end)]),
  ).toEqual([
    ["paragraph", 0, "Ada Reed"],
    ["heading", 2, "Publications"],
    ["heading", 3, "Books, theses"],
    ["item", 1, "book"],
    ["item", 1, "phdthesis"],
    ["heading", 3, "Articles"],
    ["item", 1, "article"],
  ]);
  expect(titles("\\printbibliography[keyword={tides},nottype=article]")).toEqual(["What harbours tell"]);
  expect(titles("\\addtocategory{early}{reed15,reed18}\\printbibliography[category=early]")).toEqual([
    "Walls of salt",
    "What harbours tell",
  ]);
});

test("what was cited in a section of references makes up its list; without a title it has the one of its kind", () => {
  const body = `\\begin{refsection}\\nocite{reed20, reed15}\\printbibliography[title=Books]\\end{refsection}
\\begin{refsection}\\nocite{reed24}\\printbibliography\\end{refsection}`;
  expect(titles(body)).toEqual(["Harbours", "Walls of salt", "Slow tides on salt walls"]);
  expect(read(body).text).toContain("\nBibliography\nAda Reed, Olaf Stone. Slow tides");
});

test("an entry that is cited in full stands in its item", () => {
  const { text } = read("\\section{Papers}\\begin{itemize}\\item \\fullcite{reed18}\\end{itemize}");
  expect(text).toContain("Papers\nAda Reed. What harbours tell. Proceedings of the Tide Conference, 2018.");
});

test("a file that is not brought along is named as missing", () => {
  expect(read("\\bibliography{own,others}").remarks).toHaveLength(1);
  expect(read("\\bibliography{own}").remarks).toEqual([]);
});

test("a thesis among books is a thesis", async () => {
  const source = `${FILE}\\begin{document}\\section{Ada Reed}\\section{Books}\\printbibliography[heading=none,nottype=article]\\end{document}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.tex");
  expect(publications.map(({ title, kind }) => [title.value, kind.value])).toContainEqual(["Walls of salt", "thesis"]);
});

test("a document cannot print its references without end", () => {
  expect(titles("\\printbibliography[heading=none]\n".repeat(3000))).toHaveLength(5000);
});
