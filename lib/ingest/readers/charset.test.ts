import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodeText } from "#lib/ingest/readers/charset.ts";
import { repairMojibake } from "#lib/ingest/readers/mojibake.ts";

const bytes = (text: string, charset: string) => new Uint8Array(iconv.encode(text, charset));

test("UTF-8 needs no remark", () => {
  expect(decodeText(bytes("Møller–Łukasz", "utf-8"))).toEqual({ text: "Møller–Łukasz", charset: "utf-8", remarks: [] });
});

test("byte order marks decide", () => {
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0x00])).text).toBe("A");
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41])).text).toBe("A");
});

test("a declared charset is believed, but not a file that says UTF-8 and is not", () => {
  const declared = decodeText(bytes('<meta charset="iso-8859-2"><p>Łukasz Źródło</p>', "iso-8859-2"));
  expect(declared.text).toContain("Łukasz Źródło");
  const lying = decodeText(
    bytes('<meta charset="utf-8"><p>Professeur émérite à Orléans, né près de la forêt</p>', "windows-1252"),
  );
  expect(lying.text).toContain("émérite");
  expect(lying.remarks[0]).toMatch(/^The file is not UTF-8/);
});

test("garbled letters are repaired and both forms told", () => {
  const { text, remarks } = decodeText(bytes("Orla RÃ©my and the harbourâ€™s edge", "utf-8"));
  expect(text).toBe("Orla Rémy and the harbour’s edge");
  expect(remarks[0]).toContain("“RÃ©my” to “Rémy”");
});

test("letters that only look garbled stay", () => {
  for (const kept of ["CAFÉ–BAR", "Ã la carte", "São João", "Ångström–Öst"])
    expect(repairMojibake(kept)).toEqual({ text: kept, repairs: [] });
});

test("an accent behind its letter is one with it", () => {
  expect(decodeText(bytes("Møller, e\u0301te\u0301 at O\u0308land", "utf-8")).text).toBe("Møller, été at Öland");
});
