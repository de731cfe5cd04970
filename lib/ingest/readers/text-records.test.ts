import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string) => ingest(new TextEncoder().encode(text), "cv.txt");

const RECORDS = `KVAM UNIVERSITI
NAMA PENUH        : PROF. MADYA DR. OLAF SALT BIN TOK STONE
E-MEL             : olaf@kvam.example

------------------------------------------------------------------
A.  KELULUSAN AKADEMIK
------------------------------------------------------------------
Ijazah Doktor Falsafah (Tides)            Kvam University, Norland            2014
Sarjana Kelautan                          Universiti Fen                      2008
Sarjana Muda Kelautan (Kepujian Pertama)  Universiti Garam, Port Salt         2004
Diploma Kelautan                          Kolej Laut Antarabangsa Teluk
                                          Utara, Port Salt                    2001

------------------------------------------------------------------
B.  PENGALAMAN PEKERJAAN
------------------------------------------------------------------
01/07/2020 - kini         Profesor Madya, Universiti Kvam
15/10/2014 - 30/06/2020   Pensyarah Kanan, Universiti Kvam

------------------------------------------------------------------
D.  PENERBITAN
------------------------------------------------------------------

D1. ARTIKEL JURNAL

  1  Tajuk    : Slow tides at the counter: doors and walls in northern bays
     Penulis  : Olaf Salt Tok Stone (Penulis Koresponden); Ada Wan Reed; Carl Fell-
                Moss
     Jurnal   : Harbour Letters, Vol. 84, 102399
     Tahun    : 2024
     Indeks   : WOS Q1

  2  Tajuk    : Garam di dinding
     Penulis  : Ada Wan Reed; Olaf Salt Tok Stone
     Jurnal   : Jurnal Laut, Jil. 30, Bil. 2, 211-240
     Tahun    :
     Indeks   : -

D2. BAB DALAM BUKU

  1  Tajuk bab: Salt in old law
     Penulis  : Olaf Salt Tok Stone
     Buku     : The Quayside Companion to Salt
     Penerbit : Quayside Press, hlm. 144-163
     Tahun    : 2022

  - Tok Stone, O.S. "Doors of the sea." Dihantar kepada Harbour Letters (dalam penilaian).
  - Tok Stone, O.S. Sejarah dinding di teluk utara. Manuskrip dalam penyediaan.
`;

test("papers as records of labelled lines: each line says what it holds, a bare label nothing", async () => {
  const { publications } = await read(RECORDS);
  expect(
    publications.map(({ title, authors, venueAsPrinted, year, kind, status, self }) => [
      title.value,
      authors.map(({ value }) => value).join("; "),
      venueAsPrinted?.value ?? null,
      year?.value ?? null,
      kind.value,
      status.value,
      self,
    ]),
  ).toEqual([
    [
      "Slow tides at the counter: doors and walls in northern bays",
      "Olaf Salt Tok Stone; Ada Wan Reed; Carl Fell-Moss",
      "Harbour Letters",
      2024,
      "journal",
      "published",
      0,
    ],
    ["Garam di dinding", "Ada Wan Reed; Olaf Salt Tok Stone", "Jurnal Laut", null, "journal", "published", 1],
    ["Salt in old law", "Olaf Salt Tok Stone", "The Quayside Companion to Salt", 2022, "book", "published", 0],
    ["Doors of the sea", "O.S. Tok Stone", "Harbour Letters", null, "preprint", "submitted", 0],
    ["Sejarah dinding di teluk utara", "O.S. Tok Stone", null, null, "preprint", "working", 0],
  ]);
});

test("a Malay form: whose it is, degrees in a table with narrow gaps and wrapped cells, posts with days", async () => {
  const { name, education, employment } = await read(RECORDS);
  expect(name?.value).toBe("Olaf Salt bin Tok Stone");
  expect(education.map(({ institution, period }) => [institution?.value, period?.value.end])).toEqual([
    ["Kvam University", { year: 2014 }],
    ["Universiti Fen", { year: 2008 }],
    ["Universiti Garam", { year: 2004 }],
    ["Kolej Laut Antarabangsa Teluk Utara", { year: 2001 }],
  ]);
  expect(employment.map(({ title, period }) => [title?.value, period?.value.start?.year])).toEqual([
    ["Profesor Madya", 2020],
    ["Pensyarah Kanan", 2014],
  ]);
});

test("labelled lines that tell of no paper stay as they are", async () => {
  const { text } = await read(`Ada Reed\n\nTitle    : Lecturer\nPlace    : Kvam University\nSalary   : none\n`);
  expect(text).toContain("Title\t: Lecturer");
});
