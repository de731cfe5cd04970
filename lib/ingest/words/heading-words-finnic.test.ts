import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

test.each([
  ["1. HENKILÖTIEDOT JA CV:N PÄIVÄYS", "personal"],
  ["Harrastukset", "hobbies"],
  ["2. Suoritetut tutkinnot", "education"],
  ["Nykyinen tehtävä", "employment"],
  ["AIKAISEMPI TYÖKOKEMUS", "employment"],
  ["Tutkimusrahoitus ja apurahat", "grants"],
  ["Ohjauskokemus", "advising"],
  ["Opetusansiot", "teaching"],
  ["Palkinnot ja huomionosoitukset", "awards"],
  ["Luottamustehtävät", "service"],
  ["Kutsuesitelmiä", "talks"],
  ["Kielitaito", "skills"],
  ["Isikuandmed", "personal"],
  ["Haridustee", "education"],
  ["Teenistuskäik", "employment"],
  ["Teadustöö põhisuunad", "interests"],
  ["Juhendatud väitekirjad", "advising"],
])("%s heads %s", (heading, kind) => {
  expect(senseOfHeading(heading, true)?.kind).toBe(kind);
});

test.each([
  ["A1 Alkuperäisartikkeli tieteellisessä aikakauslehdessä", "journal"],
  ["A3 Kirjan tai muun kokoomateoksen osa", "book"],
  ["A4 Artikkeli konferenssijulkaisussa", "conference"],
  ["C2 Toimitettu kirja", "book"],
  ["E1 Yleistajuinen artikkeli, sanomalehtiartikkeli", "other"],
  ["G4 Monografiaväitöskirja", "thesis"],
  ["G5 Artikkeliväitöskirja", "thesis"],
])("%s, with the code of its type, heads works of the kind %s", (heading, publicationKind) => {
  expect(senseOfHeading(heading, true)).toMatchObject({ kind: "publications", publicationKind });
});

test("how far papers are", () => {
  expect(senseOfHeading("Arvioitavana", true)).toMatchObject({ status: "submitted" });
  expect(senseOfHeading("Painossa", true)).toMatchObject({ status: "published" });
  expect(senseOfHeading("Käsikirjoituksia", true)).toMatchObject({ status: "working" });
});

test("degrees and posts", () => {
  expect(findDegrees("Filosofian tohtori (FT), Kvam University").map(({ level }) => level)).toEqual(["doctor"]);
  expect(findDegrees("Kauppatieteiden maisteri, 2009").map(({ level }) => level)).toEqual(["master"]);
  expect(findDegrees("Tutkijatohtori, Kvam University")).toEqual([]);
  for (const post of ["Yliopistonlehtori", "Tutkijatohtori", "Vieraileva tutkija", "Apulaisprofessori", "vanemteadur"])
    expect(isJobTitle(post)).toBe(true);
});

const guarded = (source: string): string[] => {
  const draft = draftOf(readMarkdown(source));
  return draft.protected.map(({ kind, span }) => `${kind}: ${draft.text.slice(span.start, span.end).trim()}`);
};

test("birth, citizenship, leaves, family and free time in Finnish are kept back", () => {
  expect(guarded("# Ada Reed\n\n## Henkilötiedot\n\ns. 3.5.1981 Satamassa, Norlannin kansalainen\n")).toEqual([
    "birth: s. 3.5.1981 Satamassa,",
    "citizenship: Norlannin kansalainen",
  ]);
  expect(
    guarded(
      "# Ada Reed\n\n## Työkokemus\n\n- 2011–2015 Tutkija, Kvam University\n\nUrakatkokset: perhevapaa 1/2013–12/2013\n\n## Muuta\n\nVapaa-aikana hiihdän ja soitan pianoa. Puoliso ja kolme lasta (2011, 2013 ja 2016).\n",
    ),
  ).toEqual([
    "family: perhevapaa 1/2013–12/2013",
    "hobbies: Vapaa-aikana",
    "hobbies: hiihdän ja soitan pianoa",
    "family: Puoliso ja kolme lasta (2011, 2013 ja 2016)",
  ]);
});
