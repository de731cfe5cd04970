import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string) =>
  (await ingest(new TextEncoder().encode(source), "cv.md")).publications.map(
    ({ authors, title, venue, year, kind, status }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venue} | ${year?.value} | ${kind.value} ${status.value}`,
  );

test("Scandinavian lists: “i: … (red.)”, year and issue, houses with their towns, what was sent in, reviews", async () => {
  expect(
    await read(`# Ada Reed Saltby

## Publikationer

### Monografier

Reed Saltby, Ada, *Vågornas murar. En hamn och dess folk 1862–1934*, Saltby: Kajens förlag 2019 (288 s.)

### Artiklar i vetenskapliga tidskrifter

Reed Saltby, Ada, ”Långsamma vågor längs kusten”, *Hamntidskrift* 143:2, 2023, s. 201–229

Reed Saltby, Ada, ”Salt och sten i hamnen”, *Nordiska Murar* 2012:1, s. 88–95

Stone, Olaf & Reed Saltby, Ada, ”Isen och tiden i norr”, *Populär Hamn* 2/2015

### Kapitel i antologier

Reed Saltby, Ada, ”Väntan vid kajen”, i: Bea Moss (red.), *Hamnen. Vänbok till Carl Fell*, Saltby: Kajen 2020, s. 55–71

### Recensioner

Reed Saltby, Ada, rec. av Carl Fell, *Sandens historia*, *Hamntidskrift* 138:1, 2018, s. 160–163

### Under arbete

Reed Saltby, Ada, ”Muren och lagen i hamnen”, inskickad till *Tidal Letters*`),
  ).toEqual([
    "Ada Reed Saltby | Vågornas murar. En hamn och dess folk 1862–1934 | Kajens förlag | 2019 | book published",
    "Ada Reed Saltby | Långsamma vågor längs kusten | Hamntidskrift | 2023 | journal published",
    "Ada Reed Saltby | Salt och sten i hamnen | Nordiska Murar | 2012 | journal published",
    "Olaf Stone, Ada Reed Saltby | Isen och tiden i norr | Populär Hamn | 2015 | journal published",
    "Ada Reed Saltby | Väntan vid kajen | Hamnen. Vänbok till Carl Fell | 2020 | book published",
    "Ada Reed Saltby | rec. av Carl Fell, Sandens historia | Hamntidskrift | 2018 | other published",
    "Ada Reed Saltby | Muren och lagen i hamnen | null | undefined | preprint submitted",
  ]);
});

test("Turkish lists: days of meetings, towns behind their names, editions, dates that begin a title", async () => {
  expect(
    await read(`# Ada Reed

## Yayınlar

1. Reed, A., Stone, O., “Minarets as tide gauges”, *17th World Conference on Tides*, Saltby, Japonya, 27 Eylül – 2 Ekim 2021.
2. Reed, A., Fell, C., “Walls on slopes: an inventory”, *6. Duvar Konferansı*, Gebze, 18-21 Haziran 2018.
4. Reed, A., Fell, C., “Quick tides of the north”, *Tidal Letters* (hakem değerlendirmesinde).

### Kitaplar

1. Reed, A., Fell, C., *Liman Duvarları: Çözümlü Problemler*, 2. baskı, Rıhtım Yayınevi, İstanbul, 2019.`),
  ).toEqual([
    "A. Reed, O. Stone | Minarets as tide gauges | World Conference on Tides | 2021 | conference published",
    "A. Reed, C. Fell | Walls on slopes: an inventory | Duvar Konferansı | 2018 | conference published",
    "A. Reed, C. Fell | Quick tides of the north | null | undefined | preprint submitted",
    "A. Reed, C. Fell | Liman Duvarları: Çözümlü Problemler | Rıhtım Yayınevi, İstanbul | 2019 | book published",
  ]);
});

test("Italian lists: titles in italics, journals in guillemets, editors with two family names", async () => {
  expect(
    await read(`# Ada Reed

## Pubblicazioni

- A. Reed, *Maree distratte. Tre casi del Nord*, «Critica del sale», XIV/1 (2011), pp. 89-117.
- A. Reed, *Onde difficili in un porto lento*, «Mire Letters», LXXXII (2022), pp. 45-78.
- A. Reed, *Pescatori e muri*, in *Mari di sale*, a cura di C. Fell Moss e O. Stone, Roma, Viella, 2020, pp. 133-151.`),
  ).toEqual([
    "A. Reed | Maree distratte. Tre casi del Nord | Critica del sale | 2011 | journal published",
    "A. Reed | Onde difficili in un porto lento | Mire Letters | 2022 | journal published",
    "A. Reed | Pescatori e muri | Mari di sale | 2020 | book published",
  ]);
});
