import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string) =>
  (await ingest(new TextEncoder().encode(source), "cv.md")).publications.map(
    ({ title, venueAsPrinted, year, kind }) => [title.value, venueAsPrinted?.value, year?.value, kind.value],
  );

test("lists as Slovene catalogues print them: codes over groups, volumes and pages in their words", async () => {
  expect(
    await read(`# Ada Reed-Kvam

## Osebna bibliografija za obdobje 2009–2025

### 1.01 Izvirni znanstveni članek

**1.** STONE, Carl, **REED-KVAM, Ada**. Slow tides on the walls. *Harbour letters*. 2024, letn. 49, št. 2/3, str. 201-214, ilustr. ISSN 0000-0000. [COBISS.SI-ID 100000001]

### 1.04 Strokovni članek

**2.** **REED-KVAM, Ada**. Do not salt the gate! *Fen*. mar. 2021, letn. 83, [št.] 7, str. 300-307, ilustr. ISSN 0000-0000. [COBISS.SI-ID 100000002]

### 1.08 Objavljeni znanstveni prispevek na konferenci

**3.** **REED-KVAM, Ada**, MOSS, Bea. Dye under ice. V: *Proceedings of the Congress of Tides, Fen, July 21-28, 2013*. Halden: Tide Society, 2013. Vol. 2, str. 340-344. [COBISS.SI-ID 100000003]
`),
  ).toEqual([
    ["Slow tides on the walls", "Harbour letters", 2024, "journal"],
    ["Do not salt the gate!", "Fen", 2021, "journal"],
    ["Dye under ice", "Proceedings of the Congress of Tides, Fen", 2013, "conference"],
  ]);
});

test("Finnish lists by the ministry’s types: editors, books in which, papers of a day", async () => {
  expect(
    await read(`# Ada Reed

## Julkaisuluettelo

Vuoteen 2014 nimellä Stone. Julkaisutyypit OKM:n luokituksen mukaan.

### A3 Kirjan tai muun kokoomateoksen osa

Reed, A. (2022). Suola ja muuri. Teoksessa C. Stone & B. Moss (toim.), Satamien käsikirja. Laituri, 145–168.

### A4 Artikkeli konferenssijulkaisussa

Reed, A., Stone, C. (2019). Counting gates: tides of the first bays. Teoksessa Proceedings of the Tide Conference, Halden, 118–121.

### C2 Toimitettu kirja

Moss, B., Reed, A. (toim.) (2020). Portilta rannalle. Suolaseuran julkaisuja 176. Helsinki.

### E1 Yleistajuinen artikkeli

Reed, A. Vuorovesi ei odota ketään. Sataman Sanomat, 17.2.2024.
`),
  ).toEqual([
    ["Suola ja muuri", "Satamien käsikirja", 2022, "book"],
    ["Counting gates: tides of the first bays", "Proceedings of the Tide Conference", 2019, "conference"],
    ["Portilta rannalle", "Suolaseuran julkaisuja 176", 2020, "book"],
    ["Vuorovesi ei odota ketään", "Sataman Sanomat", 2024, "other"],
  ]);
});
