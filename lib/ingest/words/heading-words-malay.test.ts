import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

test("headings in Indonesian", () => {
  const kindOf = (heading: string) => senseOfHeading(heading, true)?.kind;
  expect(["A. Identitas Diri", "B. Riwayat Pendidikan", "C. Riwayat Pekerjaan"].map(kindOf)).toEqual([
    "personal",
    "education",
    "employment",
  ]);
  expect(["Publikasi Artikel Ilmiah dalam Jurnal", "Karya Buku"].map(kindOf)).toEqual(["publications", "publications"]);
  expect(["Penghargaan", "Pengabdian Kepada Masyarakat", "Pemakalah Seminar Ilmiah"].map(kindOf)).toEqual([
    "awards",
    "service",
    "talks",
  ]);
});

test("a numbered form of personal facts: the name and how to reach somebody are for everybody, the rest is masked", async () => {
  const rows = [
    "1 | Nama Lengkap (dengan gelar) | Dr. Ada Reed, M.Si.",
    "2 | Jenis Kelamin | Perempuan",
    "3 | Jabatan Fungsional | Lektor",
    "4 | Tempat dan Tanggal Lahir | Morvik, 3 Mei 1979",
    "5 | Agama | Katolik",
    "6 | Status Perkawinan | Kawin",
    "7 | E-mail | reed@kvam.example",
  ];
  const draft = await ingest(
    new TextEncoder().encode(`# BIODATA

## A. Identitas Diri

| | | |
|---|---|---|
${rows.map((row) => `| ${row} |`).join("\n")}

## F. Publikasi Artikel Ilmiah Dalam Jurnal

- Reed, A., Stone, O. (2021). Slow tides of northern bays. Harbour Studies, 4(1), 3–9.
`),
    "biodata.md",
  );
  expect(draft.name?.value).toBe("Ada Reed");
  const masked = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join("\n");
  for (const word of ["Perempuan", "3 Mei 1979", "Katolik", "Kawin"]) expect(masked).toContain(word);
  for (const word of ["Lektor", "reed@kvam.example", "Ada Reed"]) expect(masked).not.toContain(word);
  expect(draft.publications.map(({ self }) => self)).toEqual([0]);
});
