import { expect, test } from "vitest";
import { parseBibtex } from "#lib/ingest/readers/bibtex-parse.ts";
import { bibtexLines, type CitedWork } from "#lib/tables/bibtex.ts";
import { COUNTED_NAMES } from "#lib/tables/counted-as.ts";

const work = (more: Partial<CitedWork> = {}): CitedWork => ({
  title: "Queues with {Memory} & 50% more",
  venue: "Annals of Invented Probability",
  year: 2024,
  countedAs: "journal",
  authors: [
    { name: "Casimir Threlkeld", self: true, equal: false },
    { name: "Maud Øst-Rander", self: false, equal: false },
  ],
  authorsText: "Casimir Threlkeld, Maud Øst-Rander",
  links: [
    { url: "https://doi.org/10.1000/182", label: "doi" },
    { url: "https://arxiv.org/abs/2401.00001", label: "arXiv" },
  ],
  owners: [{ name: "Casimir Threlkeld", authorsTruncated: false }],
  ...more,
});

const write = (...works: CitedWork[]) => [...bibtexLines(works)].join("");

test("a journal article, with everything known of it", () => {
  expect(write(work())).toBe(`@article{threlkeld2024queues,
  author = {Casimir Threlkeld and Maud Øst-Rander},
  title = {{Queues with \\{Memory\\} \\& 50\\% more}},
  journal = {Annals of Invented Probability},
  year = {2024},
  doi = {10.1000/182},
  eprint = {2401.00001},
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
  expect(text).toContain("Maud Øst-Rander and others}");
});

test("what is written is read back by the reader of BibTeX", () => {
  expect(parseBibtex(write(work(), work({ title: "Another" }))).filter((piece) => "type" in piece)).toHaveLength(2);
});
