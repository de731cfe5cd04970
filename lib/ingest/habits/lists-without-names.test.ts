import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (list: string) =>
  (await ingest(new TextEncoder().encode(`# Olaf Stone\n\n${list}`), "cv.md")).publications.map(
    ({ authors, title, venueAsPrinted, year }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value}`,
  );

test("behind “In”, a book and its editors stand house and town, and nobody who signs", async () => {
  expect(
    await read(`## Book chapters

Invented Walls: A History of Harbour Guides. In _Salt Like Us: Guides and Contemporary Craft_, F. Moss and V. Fell (eds.), 133–47. Morvik &#038; Selle: Kvam Academy Press, 2013.

Il porto davanti ai prezzi del sale 1968-1987, in _Il caso salino. Industria e ambiente_, P.P. Moss and M. Fell (eds.), 233-51. Banchina Book, Morvik, 2012

Small doors: a short history of quay rights in old Norland, in _Salt and Memory in Modern Norland_, B. Fell and O. Hall (eds.), 121-39. Fen University Press, Morvik, Fen, 2010

Salt rhetoric. Northern tides between quays and first walls, in _Letters from the Quay. Salt Stories (18th-19th centuries)_, M. Fell (ed.), 165-81. ITS-CRT, Morvik, 2006`),
  ).toEqual([
    " | Invented Walls: A History of Harbour Guides | Salt Like Us: Guides and Contemporary Craft | 2013",
    " | Il porto davanti ai prezzi del sale 1968-1987 | Il caso salino. Industria e ambiente | 2012",
    " | Small doors: a short history of quay rights in old Norland | Salt and Memory in Modern Norland | 2010",
    " | Salt rhetoric. Northern tides between quays and first walls | Letters from the Quay. Salt Stories (18th-19th centuries) | 2006",
  ]);
});

test("a volume leans on its year; the years a title tells of, a genitive and a century belong to the title", async () => {
  expect(
    await read(`## Research articles

A Nation’s Harbours. Failure and Success in Norland Wall Building, Modern Norland, 17:2(2014): 213-224

Nützen oder Schützen? Hafenverwaltung im Nordraum im 20. Jahrhundert, Hansea, 52(2014)

The salt question, employment, and development in Norland’s left, 1936 – 1988, with Pia Moss, _Left Harbour_ 14:2(2008): 61-88

Il sale e le sue immagini in Le Vie del Mare, 1913 – 1961, _Sottotesto _6(2008): 212-231

Il muro nascosto: una storia breve di chi lo tenne, _Sale e Memoria_, 74(2009):57-66`),
  ).toEqual([
    " | A Nation’s Harbours. Failure and Success in Norland Wall Building | Modern Norland | 2014",
    " | Nützen oder Schützen? Hafenverwaltung im Nordraum im 20. Jahrhundert | Hansea | 2014",
    "Pia Moss | The salt question, employment, and development in Norland’s left, 1936 – 1988 | Left Harbour | 2008",
    " | Il sale e le sue immagini in Le Vie del Mare, 1913 – 1961 | Sottotesto | 2008",
    " | Il muro nascosto: una storia breve di chi lo tenne | Sale e Memoria | 2009",
  ]);
});
