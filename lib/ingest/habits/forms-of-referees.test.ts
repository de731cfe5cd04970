import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

const draftOf = (text: string) => ingest(new TextEncoder().encode(text), "cv.txt");

test.each([
  ["M21 – Radovi u vrhunskim međunarodnim časopisima", { kind: "publications", publicationKind: "journal" }],
  ["M24/M51 – Radovi u nacionalnim časopisima", { kind: "publications", publicationKind: "journal" }],
  ["M85 – Tehničko rešenje", { kind: "publications", publicationKind: "other" }],
  ["A1: Journal articles", { kind: "publications", publicationKind: "journal" }],
  ["III - Publications", { kind: "publications" }],
  ["4 – Invited talks", { kind: "talks" }],
  ["II - Diplome i zvanja", { kind: "education" }],
  ["Društveni i stručni doprinos", { kind: "service" }],
  ["Na recenziji", { kind: "publications", status: "submitted" }],
])("the number or code in front of “%s” hides nothing", (heading, sense) => {
  expect(senseOfHeading(heading, true)).toMatchObject(sense);
});

const FORM = `PODACI O KANDIDATU

I - BIOGRAFSKI PODACI

- Ime i prezime:	Ada Reed

II - DIPLOME I ZVANJA

Osnovne studije:
- Naziv ustanove:	Univerzitet Kvam
- Mesto i godina završetka:	Kvam, 2003.
Magistratura:
- Naziv ustanove:	Fakultet za luke Univerziteta u Fenu
- Mesto i godina završetka:	Fen, 2008.
- Uža naučna oblast:	Plime
Doktorat:
- Naziv ustanove:	Fen College
- Mesto i godina odbrane:	Fen, 2014.
- Naslov disertacije:	Slow tides behind old harbours of the north

III - NAUČNI RADOVI (spisak po pravilniku; * dopisni autor)

M21 – Radovi u vrhunskim međunarodnim časopisima
1. Reed A.*, Stone O., Moss B. (2024): Salt retention of harbour walls after twenty storms. Brineways 236, 107722. (IF2023=5,4)
2. Stone O., Reed A. (2020): Driftwood and the closing of sluices. Tideology 365, 107290. (IF2020=4,139; heterocitata 11)
3. Reed A. (2015): Curve numbers of tides in shallow basins. Harbour Bulletin 24(7a), 2390–2397.

M51 – Radovi u nacionalnim časopisima
4. Reed A., Stone O. (2019): Stanje lučkih zidova na severu. Glasnik lučkog fakulteta, br. 120, str. 9–28.
5. Moss B., Reed A. (2007): Katastar slanih bara. Plima, br. 34–35, str. 51–63.
M34 – Saopštenja štampana u izvodu
6. Moss B., Reed A. (2017): Salt budget of a drained basin. Northern Tide Assembly, Kvam, p. 12.

M85 – Tehničko rešenje
7. Reed A., Stone O. (2023): Montažni lučki zid od slanih blokova.

IV - PROJEKTI
1. Plime u promenljivoj klimi, 2022–2025, rukovodilac
`;

test("a form of referees: works under the codes of their types, stations as labels over labelled lines", async () => {
  const draft = await draftOf(FORM);
  expect(
    draft.publications.map(({ title, kind, year, venueAsPrinted }) => [
      title.value,
      kind.value,
      year?.value,
      venueAsPrinted?.value,
    ]),
  ).toEqual([
    ["Salt retention of harbour walls after twenty storms", "journal", 2024, "Brineways"],
    ["Driftwood and the closing of sluices", "journal", 2020, "Tideology"],
    ["Curve numbers of tides in shallow basins", "journal", 2015, "Harbour Bulletin"],
    ["Stanje lučkih zidova na severu", "journal", 2019, "Glasnik lučkog fakulteta"],
    ["Katastar slanih bara", "journal", 2007, "Plima"],
    ["Salt budget of a drained basin", "conference", 2017, expect.stringContaining("Northern Tide Assembly")],
    ["Montažni lučki zid od slanih blokova", "other", 2023, undefined],
  ]);
  expect(
    draft.education.map(({ degree, institution, period, thesis }) => [
      degree?.value,
      institution?.value,
      period?.value.end,
      thesis?.value,
    ]),
  ).toEqual([
    ["Osnovne studije", "Univerzitet Kvam", { year: 2003 }, undefined],
    ["Magistratura", "Fakultet za luke Univerziteta u Fenu", { year: 2008 }, undefined],
    ["Doktorat", "Fen College", { year: 2014 }, "Slow tides behind old harbours of the north"],
  ]);
  expect(draft.activities.map(({ kind }) => kind)).toEqual(["grant"]);
});

test("a sentence of pastimes alone is kept back", async () => {
  const { text, protected: kept } = await draftOf(
    "Ada Reed\n\nBiografija: Govori engleski jezik. Planinar i šahista.\n\nPublikacije\n\nReed A. (2015): Slow tides of the north. Harbour Letters 12, 3–9.\n",
  );
  expect(kept.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)).toEqual([
    "hobbies: Planinar i šahista",
  ]);
});
