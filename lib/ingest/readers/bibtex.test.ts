import { describe, expect, test } from "vitest";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { readBibtex } from "#lib/ingest/readers/bibtex.ts";
import { computedSince } from "#lib/processor-time.ts";

function texts(document: ReadDocument): string[] {
  return document.blocks.map(({ entry, span }) => `${entry ?? "-"}: ${document.text.slice(span.start, span.end)}`);
}

const ARTICLE = String.raw`
Sedge papers, kept by hand.
@STRING{mire = "Mire Journal"}
@Comment{jabref-meta: x}
@ARTICLE{fen2019,
  author = {{Fennimore}, Orla and {van der Quill}, A.~B. and {\"O}berg Fen, Jr., {\'A}. and others},
  title = "{Counting {Sedges} at {$10^3$} m: a Survey}",
  journal = mire # { B}, volume = 3, number = {1}, pages = {1--9}, year = 2019, month = sep,
  doi = {https://doi.org/10.9999/mire.3}, eprint = {1903.00001}, archivePrefix = {arXiv}, abstract = {long} }`;

describe("one entry", () => {
  test("reads like a reference, with a role for every field", () => {
    const file = readBibtex(ARTICLE);
    expect(texts(file)).toEqual([
      "article: Orla Fennimore, A. B. van der Quill, Á. Öberg Fen Jr., et al. Counting Sedges at 103 m: a Survey. " +
        "Mire Journal B, 3(1), 1–9, 2019. doi:10.9999/mire.3. arXiv:1903.00001.",
    ]);
    const roles = file.blocks[0]?.runs.map(({ span, role }) => [role, file.text.slice(span.start, span.end)]);
    expect(roles).toEqual([
      ["author", "Orla Fennimore"],
      ["author", "A. B. van der Quill"],
      ["author", "Á. Öberg Fen Jr."],
      ["title", "Counting Sedges at 103 m: a Survey"],
      ["venue", "Mire Journal B"],
      ["volume", "3(1)"],
      ["pages", "1–9"],
      ["year", "2019"],
      ["doi", "10.9999/mire.3"],
      ["arxiv", "1903.00001"],
    ]);
  });

  test("journal commands, cross references, theses, editors, round brackets", () => {
    const file = readBibtex(String.raw`
      @article{a, author={Quill, A.}, title={Far Mires}, journal={\mnras}, year={2020}}
      @inproceedings{b, author={A. Quill and B. Fen}, title={Bogs?}, crossref={proc}, pages={5}}
      @phdthesis(c, author = "Orla Fennimore", title = "On Sedges", school = "Fen College", year = 2018)
      @proceedings{proc, editor={B. Fen}, title={Proc. of the Mire Meeting}, year=2017}
      @misc{d, title={Sedge Atlas}, howpublished={Software}, note={In preparation}, url={https://a.example/x\_y}}`);
    expect(texts(file)).toEqual([
      "article: A. Quill. Far Mires. Monthly Notices of the Royal Astronomical Society, 2020.",
      "inproceedings: A. Quill, B. Fen. Bogs? Proc. of the Mire Meeting, 5, 2017.",
      "phdthesis: Orla Fennimore. On Sedges. Fen College, 2018.",
      "proceedings: B. Fen, editors. Proc. of the Mire Meeting. 2017.",
      "misc: Sedge Atlas. Software. In preparation.",
    ]);
    expect(file.blocks[4]?.runs[0]).toMatchObject({ role: "title", href: "https://a.example/x_y" });
  });

  test("a group author in braces is one name", () => {
    const file = readBibtex("@article{a, author={{The Sedge and Rush Collaboration} and Quill, A.}, title={T}}");
    expect(texts(file)).toEqual(["article: The Sedge and Rush Collaboration, A. Quill. T."]);
  });
});

test("a broken entry is kept as text and the next one is read", () => {
  const file = readBibtex(
    `@article{a, title={Open brace, year=2019}\n\n@article{b, title={Whole}, year=2020}\n@article{c title="x"\n@book{d, title={Last}}`,
  );
  expect(texts(file)).toEqual([
    "-: @article{a, title={Open brace, year=2019}",
    "article: Whole. 2020.",
    '-: @article{c title="x"',
    "book: Last.",
  ]);
  expect(file.remarks).toEqual(["2 BibTeX entries are broken (a brace or quote is missing) and were kept as text."]);
});

describe("hostile files end quickly", () => {
  const files: Record<string, string> = {
    "deep braces": `@article{a, title={${"{".repeat(300_000)}x${"}".repeat(300_000)}}}`,
    "open braces": "@article{a, title={".repeat(40_000),
    "open braces on lines": "@article{a, title={\n".repeat(40_000),
    "many entries": "@article{a, author={Quill, A. and Fen, B.}, title={On {Sedges}}, year=2020}\n".repeat(4_000),
    "many authors": `@article{a, author={${"Quill, A. and ".repeat(50_000)}Fen, B.}, title={T}}`,
    "one line of 1 MB": `@article{a, title={${"word ".repeat(200_000)}}}`,
    "joined strings": `@string{a="xxxxxxxxxx"}${Array.from({ length: 40 }, (_, i) => `@string{a${"b".repeat(i + 1)}= a${"b".repeat(i)} # a${"b".repeat(i)}}`).join("")}`,
    "only marks": "@".repeat(500_000),
  };
  test.each(Object.entries(files))("%s", (_, file) => {
    const start = process.cpuUsage();
    try {
      readBibtex(file);
    } catch (error) {
      expect(String(error)).toMatch(/^Unreadable: This .*\.$/u);
    }
    expect(computedSince(start)).toBeLessThan(8000);
  });
});

test("a record that stands twice is written once; what a title field says of the manuscript is a note, what only sorts is not printed", () => {
  const record = (key: string) =>
    `@article{${key}, author = {Reed, Ada}, title = {Slow tides}, journal = {Mire Letters}, year = {2020}}`;
  const { blocks, text } = readBibtex(`${record("a")}
${record("b")}
@article{c, author = {Reed, Ada}, title = {{Salt walls: a synthesis. Manuscript submitted for publication}}, year = {2021}}
@article{d, author = {Reed, Ada}, title = {Fast tides}, journal = {Mire Letters}, year = {\\noop{2025}in review}}`);
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Ada Reed. Slow tides. Mire Letters, 2020.",
    "Ada Reed. Salt walls: a synthesis. Manuscript submitted for publication. 2021.",
    "Ada Reed. Fast tides. Mire Letters, in review.",
  ]);
  const titles = blocks.flatMap(({ runs }) => runs.filter(({ role }) => role === "title"));
  expect(titles.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Slow tides",
    "Salt walls: a synthesis",
    "Fast tides",
  ]);
});

test("the author that annotations of a CV's bibliography set apart is set in bold", () => {
  const { text, blocks } =
    readBibtex(`@article{a, author = {Stone, Olaf and Reed, Ada and Fell, Jo}, Author+an = {2=highlight}, title = {Slow tides}}
@article{b, author = {Reed, Ada and Fell, Jo}, author+an = {1=first; 2=corresponding}, title = {Salt}}`);
  const bold = blocks.flatMap(({ runs }) => runs.filter((run) => run.bold));
  expect(bold.map(({ span, role }) => [text.slice(span.start, span.end), role])).toEqual([["Ada Reed", "author"]]);
});
