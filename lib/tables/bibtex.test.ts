import { expect, test } from "vitest";
import { parseBibtex } from "#lib/ingest/readers/bibtex-parse.ts";
import { bibtexLines, type CitedWork } from "#lib/tables/bibtex.ts";
import { COUNTED_NAMES } from "#lib/tables/counted-as.ts";

const work = (more: Partial<CitedWork> = {}): CitedWork => ({
  title: "Queues with {Memory} & 50% more",
  venue: "Annals of Invented Probability",
  year: 2024,
  countedAs: "journal",
  authors: [{ name: "Casimir Threlkeld" }, { name: "Maud Øst-Rander" }],
  doi: "10.1000/182",
  arxiv: "2401.00001",
  links: [{ url: "https://papers.example/queues_with%20memory.pdf", label: "pdf" }],
  owners: [{ name: "Casimir Threlkeld", authorsTruncated: false }],
  ...more,
});

const write = (...works: CitedWork[]) => [...bibtexLines(works)].join("");

test("a journal article, with everything known of it", () => {
  expect(write(work())).toBe(`@article{threlkeld2024queues,
  author = {Threlkeld, Casimir and Øst-Rander, Maud},
  title = {{Queues with \\{Memory\\} \\& 50\\% more}},
  journal = {Annals of Invented Probability},
  year = {2024},
  doi = {10.1000/182},
  eprint = {2401.00001},
  archiveprefix = {arXiv},
  url = {https://papers.example/queues_with%20memory.pdf},
  keywords = {Casimir Threlkeld}
}

`);
});

test("alike works have keys of their own; what is not out says so; a list cut short ends in “others”", () => {
  const text = write(
    work(),
    work({ countedAs: "submitted", venue: null, links: [] }),
    work({ owners: [{ name: "C", authorsTruncated: true }] }),
  );
  expect(text).toContain("@misc{threlkeld2024queues-2,");
  expect(text).toContain(`note = {${COUNTED_NAMES.submitted.one}}`);
  expect(text).toContain("Øst-Rander, Maud and others}");
});

test("names are told apart into family and given names, however they are printed", () => {
  const names = [
    "Quispe Arbeláez E",
    "Tunçdoğan A",
    "Ludwig van der Fen",
    "Orla Reed Jr.",
    "Zhi (Tom) Wang",
    "The TIDES Collaboration",
    "Plato",
  ];
  const text = write(work({ authors: names.map((name) => ({ name })) }));
  expect(text).toContain(
    "author = {Quispe Arbeláez, E and Tunçdoğan, A and van der Fen, Ludwig and Reed, Jr, Orla and Wang, Zhi (Tom) and {The TIDES Collaboration} and Plato}",
  );
  expect(text).toContain("@article{quispearbelaez2024queues,");
});

test("what is written is read back by the reader of BibTeX", () => {
  expect(parseBibtex(write(work(), work({ title: "Another" }))).filter((piece) => "type" in piece)).toHaveLength(2);
});
