import { expect, test } from "vitest";
import { cleanFileName, isZip, lastName, MAX_FILE_BYTES, nameWithin, problemOf } from "#lib/ingest/intake/intake.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("text in any charset, PDF and ZIP are taken", () => {
  const latin1 = Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x0a]);
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42, 0x00]);
  for (const head of [
    bytes("# Curriculum vitae\n"),
    latin1,
    utf16,
    bytes("\n%PDF-1.7\n\u0000\u0001"),
    bytes("PK\u0003\u0004"),
  ])
    expect(problemOf(head, head.length)).toBeNull();
  expect(isZip(bytes("PK\u0003\u0004"))).toBe(true);
});

test("what cannot be read is refused with a sentence that says what it is", () => {
  expect(problemOf(bytes(""), 0)).toMatch(/empty/);
  expect(problemOf(bytes("a"), MAX_FILE_BYTES + 1)).toMatch(/larger than 30 MB/);
  expect(problemOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 4)).toMatch(/a picture/);
  expect(problemOf(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2]), 5)).toMatch(/a program/);
  expect(problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 4)).toMatch(/old Office/);
  expect(problemOf(Uint8Array.from([1, 2, 0, 3, 4, 5, 0]), 7)).toMatch(/not a kind of file/);
  const garbage = Uint8Array.from([1, 2, 0, 3, 4, 5, 0]);
  expect(problemOf(garbage, 7, "random.docx")).toMatch(/called a Word document \(\.docx\) but is none inside.*damaged/);
  expect(problemOf(garbage, 7, "cv.PDF")).toMatch(/called a PDF/);
  expect(problemOf(garbage, 7, "cv.pages")).toMatch(/not a kind of file/);
});

test("a file name keeps its extension and loses what could mislead", () => {
  expect(cleanFileName("../../etc/passwd")).toBe("passwd");
  expect(cleanFileName("C:\\Users\\ada\\cv.pdf")).toBe("cv.pdf");
  expect(cleanFileName("cv\u202Efdp.exe\u0000")).toBe("cvfdp.exe");
  expect(cleanFileName("  ")).toBe("document");
  expect(cleanFileName("..")).toBe("document");
  expect(cleanFileName(`${"x".repeat(300)}.docx`)).toMatch(/^x{155}\.docx$/);
});

test("a file of an archive is called by its place there", () => {
  expect(nameWithin("pack.zip", "Quill, Ada/cv.pdf")).toBe("pack.zip › Quill, Ada › cv.pdf");
  expect(nameWithin("pack.zip", `${"x".repeat(140)}/${"y".repeat(20)}/cv.pdf`)).toBe(`${"y".repeat(20)} › cv.pdf`);
  expect(lastName("pack.zip › Quill, Ada › cv.pdf")).toBe("cv.pdf");
  expect(lastName("cv.pdf")).toBe("cv.pdf");
});
