import { expect, test } from "vitest";
import { type CalledDocument, callDocuments } from "#lib/profile/document-words.ts";

const file = (id: number, fileName: string, more: Partial<CalledDocument> = {}): CalledDocument => ({
  id,
  fileName,
  kind: "pdf",
  date: null,
  head: "",
  ...more,
});

test("a document is called by what it is and when it was written", () => {
  const called = callDocuments([
    file(1, "okonjo_cv.pdf", { date: { year: 2024, month: 3 } }),
    file(2, "index.html", { kind: "html", date: { year: 2023 } }),
    file(3, "works.bib", { kind: "bibtex" }),
    file(4, "about.md", { kind: "markdown", head: "Ilse Okonjo. Curriculum vitae" }),
    file(5, "notes.md", { kind: "markdown" }),
  ]);
  expect([...called.values()]).toEqual([
    "the CV of 2024",
    "the homepage of 2023",
    "the bibliography",
    "the CV",
    "the document",
  ]);
});

test("two of a kind and year are told apart by their names", () => {
  const called = callDocuments([file(1, "a.pdf"), file(2, "b.pdf")]);
  expect([...called.values()]).toEqual(["the CV (a.pdf)", "the CV (b.pdf)"]);
});
