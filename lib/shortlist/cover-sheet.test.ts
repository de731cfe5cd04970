import fc from "fast-check";
import { expect, test } from "vitest";
import { coverSheet, packetIds, plainName } from "#lib/shortlist/cover-sheet.ts";

test("a cover sheet lists every file with its hash, and no name becomes mark-up", () => {
  const file = { path: "01-Ada-Quill/1-cv.pdf", fileName: "<b>cv.pdf", size: 12, sha256: "ab12", original: true };
  const text = coverSheet({ title: "Lecturer & Reader", department: "Things" }, "Ida Chair", [
    { name: "Ada <Quill>", place: 1, files: [file, { ...file, path: "01-Ada-Quill/2.txt", original: false }] },
  ]);
  for (const part of ["1. Ada &lt;Quill&gt;", "&lt;b&gt;cv.pdf", "<code>ab12</code>", "original", "text, masked"])
    expect(text).toContain(part);
  expect(text).not.toMatch(/<b>|<script|https?:/);
});

test("a name in a packet has no way out of it", () => {
  fc.assert(fc.property(fc.string(), (name) => /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(plainName(name))));
  expect(plainName("../../etc/passwd")).toBe("etc-passwd");
  expect(plainName("Żółw.pdf")).toBe("Zo-w.pdf");
  expect(plainName("…")).toBe("file");
});

test("a form sends ids, each once, and nothing else", () => {
  const form = new FormData();
  for (const value of ["12", "12", "x", "-3", "7"]) form.append("document", value);
  expect(packetIds(form)).toEqual([12, 7]);
});
