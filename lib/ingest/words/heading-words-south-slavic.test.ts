import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

test.each([
  ["Osebni podatki", "personal"],
  ["Izobrazba", "education"],
  ["Zaposlitve", "employment"],
  ["Projekti", "grants"],
  ["Nagrade in priznanja", "awards"],
  ["Pedagoško delo", "teaching"],
  ["Članstva in uredništva", "service"],
  ["Prosti čas", "hobbies"],
  ["3.16 Vabljeno predavanje na konferenci brez natisa", "talks"],
  ["Somentor pri magistrskih delih (bolonjski študij)", "advising"],
  ["Osobni podaci", "personal"],
  ["Obrazovanje", "education"],
  ["Radno iskustvo", "employment"],
  ["Nastavna djelatnost", "teaching"],
  ["Лични подаци", "personal"],
])("%s heads %s", (heading, kind) => {
  expect(senseOfHeading(heading, true)?.kind).toBe(kind);
});

test.each([
  ["1.01 Izvirni znanstveni članek", "journal"],
  ["1.08 Objavljeni znanstveni prispevek na konferenci", "conference"],
  ["1.16 Samostojni znanstveni sestavek ali poglavje v monografski publikaciji", "book"],
  ["2.01 Znanstvena monografija", "book"],
  ["2.08 Doktorska disertacija", "thesis"],
  ["2.12 Končno poročilo o rezultatih raziskav", "other"],
  ["Poglavlja u knjigama", "book"],
  ["M21 Rad u vrhunskom međunarodnom časopisu", "journal"],
])("%s, with the code of its type, heads works of the kind %s", (heading, publicationKind) => {
  expect(senseOfHeading(heading, true)).toMatchObject({ kind: "publications", publicationKind });
});

test("how far papers are", () => {
  expect(senseOfHeading("V recenziji", true)).toMatchObject({ status: "submitted" });
  expect(senseOfHeading("U tisku", true)).toMatchObject({ status: "published" });
});

test("degrees and posts", () => {
  expect(findDegrees("doktorat znanosti, Univerza v Luki").map(({ level }) => level)).toEqual(["doctor"]);
  expect(findDegrees("univ. dipl. inž. geologije").map(({ level }) => level)).toEqual(["master"]);
  for (const post of ["višja znanstvena sodelavka", "izredni profesor", "mladi raziskovalec", "naučni saradnik"])
    expect(isJobTitle(post)).toBe(true);
});

const guarded = (source: string): string[] => {
  const draft = draftOf(readMarkdown(source));
  return draft.protected.map(({ kind, span }) => `${kind}: ${draft.text.slice(span.start, span.end).trim()}`);
};

test("birth, citizenship, marital status and leaves are kept back", () => {
  expect(
    guarded(
      "# Ada Reed\n\n## Osebni podatki\n\nDatum rojstva: 3. maj 1981\n\nDržavljanstvo: norlandsko\n\nZakonski stan: poročena, dva otroka\n",
    ),
  ).toEqual([
    "birth: Datum rojstva: 3. maj 1981",
    "citizenship: Državljanstvo: norlandsko",
    "marital: Zakonski stan: poročena,",
    "family: dva otroka",
  ]);
  expect(
    guarded("# Ada Reed\n\n## Zaposlitve\n\n- 2012–2018 docentka, Kvam University (2014 porodniški dopust)\n"),
  ).toEqual(["family: 2014 porodniški dopust"]);
});
