import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unzip } from "#lib/ingest/readers/zip.ts";
import { computedSince } from "#lib/processor-time.ts";

const TEXT = strToU8("Orla Fennimore\nBotanist");

test("files come out in order, without folders and hidden files", () => {
  const archive = zipSync({
    "cvs/fen.txt": TEXT,
    "__MACOSX/cvs/._fen.txt": TEXT,
    "cvs/.DS_Store": TEXT,
    "quill.md": [TEXT, { level: 0 }],
    "übersicht.txt": TEXT,
  });
  expect(unzip(archive).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ["cvs/fen.txt", "Orla Fennimore\nBotanist"],
    ["quill.md", "Orla Fennimore\nBotanist"],
    ["übersicht.txt", "Orla Fennimore\nBotanist"],
  ]);
});

test("an office document is no archive within", () => {
  const docx = zipSync({ "[Content_Types].xml": TEXT, "word/document.xml": TEXT });
  expect(unzip(zipSync({ "cv.docx": docx })).map(({ name }) => name)).toEqual(["cv.docx"]);
});

describe("refused with a sentence, quickly", () => {
  const bomb = zipSync({ "a.txt": new Uint8Array(60 * 1024 * 1024) });
  /** The same bomb, whose directory claims a few bytes. */
  const liar = bomb.slice();
  const view = new DataView(liar.buffer);
  for (let at = liar.length - 22; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  /** Two names for the same packed bytes. */
  const overlap = zipSync({
    "a.txt": [new Uint8Array(400).map((_, i) => (i * 7919) % 251), { level: 0 }],
    "b.txt": TEXT,
  });
  const shared = new DataView(overlap.buffer);
  for (let at = 0; at + 4 < overlap.length; at++)
    if (shared.getUint32(at, true) === 0x02014b50) shared.setUint32(at + 20, 400, true);
  const locked = zipSync({ "a.txt": TEXT });
  const flags = new DataView(locked.buffer);
  for (let at = 0; at + 4 < locked.length; at++)
    if (flags.getUint32(at, true) === 0x02014b50) flags.setUint16(at + 8, 1, true);

  test.each<[string, Uint8Array, RegExp]>([
    ["a bomb", bomb, /unpacks to far more/u],
    ["a bomb that lies about its size", liar, /unpacks to far more/u],
    ["overlapping files", overlap, /unpacks to far more/u],
    ["a name that climbs", zipSync({ "../../evil.txt": TEXT }), /leads out of its folder/u],
    ["an absolute name", zipSync({ "/etc/evil.txt": TEXT }), /leads out of its folder/u],
    ["a drive", zipSync({ "C:\\evil.txt": TEXT }), /leads out of its folder/u],
    ["a name used twice", zipSync({ "CV.txt": TEXT, "cv.txt": TEXT }), /twice/u],
    ["an archive within", zipSync({ "more.bin": zipSync({ "a.txt": TEXT }) }), /another archive/u],
    ["a lock", locked, /password/u],
    ["nothing", zipSync({}), /empty/u],
    ["half of an archive", zipSync({ "a.txt": TEXT }).slice(0, 40), /damaged/u],
    ["only its first bytes", strToU8("PK\u0003\u0004"), /damaged/u],
    [
      "too many files",
      zipSync(Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`${i}.txt`, TEXT]))),
      /301 files/u,
    ],
  ])("%s", (_, bytes, sentence) => {
    const start = process.cpuUsage();
    expect(() => unzip(bytes)).toThrow(sentence);
    expect(computedSince(start)).toBeLessThan(2000);
  });

  test("a damaged stream", () => {
    const archive = zipSync({ "a.txt": strToU8("sedges and rushes ".repeat(500)) });
    archive.fill(0xff, 40, 60);
    expect(() => unzip(archive)).toThrow(/damaged/u);
  });
});
