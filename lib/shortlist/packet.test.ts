import fc from "fast-check";
import { expect, test } from "vitest";
import { packetInput, packetPaths, plainName } from "#lib/shortlist/packet.ts";

test("a name in a packet has no way out of it", () => {
  fc.assert(fc.property(fc.string(), (name) => /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(plainName(name))));
  expect(plainName("../../etc/passwd")).toBe("etc-passwd");
  expect(plainName("Żółw.pdf")).toBe("Zo-w.pdf");
  expect(plainName("…")).toBe("file");
});

const form = (fields: [string, string][]) => {
  const sent = new FormData();
  for (const [name, value] of fields) sent.append(name, value);
  return sent;
};

test("a form sends ids, each once, and nothing else", () => {
  const ids = ["12", "12", "x", "-3", "7"].map((value): [string, string] => ["document", value]);
  expect(packetInput(form(ids))).toEqual({ documentIds: [12, 7], reason: null });
});

test("a reason counts only where originals are asked for, and is asked for then", () => {
  expect(packetInput(form([["reason", "The board asked."]])).reason).toBeNull();
  const asked: [string, string] = ["originals", "yes"];
  expect(packetInput(form([asked, ["reason", " The board asked. "]])).reason).toBe("The board asked.");
  expect(() => packetInput(form([asked, ["reason", " "]]))).toThrow("Please say why");
  expect(() => packetInput(form([asked]))).toThrow("Please say why");
});

test("each candidate has a folder named by place and name, also those who share both", () => {
  const file = (candidateId: number, fileName: string, name = "Ada Quill") =>
    ({ candidateId, name, place: 1, fileName, original: true }) as const;
  const items = [file(5, "cv.pdf"), file(5, "cv.pdf"), file(6, "cv.pdf", "ada quill"), file(7, "a.txt", "Bo")];
  expect(packetPaths(items)).toEqual([
    "01-Ada-Quill/1-cv.pdf",
    "01-Ada-Quill/2-cv.pdf",
    "01-ada-quill-2/1-cv.pdf",
    "01-Bo/1-a.txt",
  ]);
  expect(packetPaths([{ ...file(5, "cv.pdf"), original: false }])).toEqual(["01-Ada-Quill/1-cv.pdf.txt"]);
});
