import { expect, test } from "vitest";
import { coverSheet } from "#lib/shortlist/cover-sheet.ts";

test("a cover sheet lists every file with its hash, and no name becomes mark-up", () => {
  const file = { path: "01-Ada-Quill/1-cv.pdf", fileName: "<b>cv.pdf", size: 12, sha256: "ab12", original: true };
  const text = coverSheet({ title: "Lecturer & Reader", department: "Things" }, "Ida Chair", [
    { name: "Ada <Quill>", place: 1, files: [file, { ...file, path: "01-Ada-Quill/2.txt", original: false }] },
  ]);
  for (const part of ["1. Ada &lt;Quill&gt;", "&lt;b&gt;cv.pdf", "<code>ab12</code>", "original", "text, masked"])
    expect(text).toContain(part);
  expect(text).not.toMatch(/<b>|<script|https?:/);
});
