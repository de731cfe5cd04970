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

Invented Walls: A History of Harbour Guides. In _Salt Like Us: Guides and Contemporary Craft_, F. Moss and V. Fell (eds.), 149–62. Morvik &#038; Selle: Kvam Academy Press, 2013.

Il porto di fronte agli effetti del sale 1972-1991, in _Il caso salino. Industria e ambiente_, P.P. Moss and M. Fell (eds.), 255-82. Banchina Book, Morvik, 2012

Act local: a brief history of quay rights in old Norland, in _Nature and History in Modern Norland_, M. Fell and M. Hall (eds.), 141-58. Fen University Press, Morvik, Fen, 2010

Nature rhetoric. Northern tides between quays and first walls, in _Views from the South. Salt Stories (19th-20th centuries)_, M. Fell (ed.), 187-208. ISSM-CNR, Napoli, 2006`),
  ).toEqual([
    " | Invented Walls: A History of Harbour Guides | Salt Like Us: Guides and Contemporary Craft | 2013",
    " | Il porto di fronte agli effetti del sale 1972-1991 | Il caso salino. Industria e ambiente | 2012",
    " | Act local: a brief history of quay rights in old Norland | Nature and History in Modern Norland | 2010",
    " | Nature rhetoric. Northern tides between quays and first walls | Views from the South. Salt Stories (19th-20th centuries) | 2006",
  ]);
});

test("a volume leans on its year; the years a title tells of, a genitive and a century belong to the title", async () => {
  expect(
    await read(`## Research articles

A Nation’s Harbours. Failure and Success in Norland Wall Building, Modern Norland, 19:3(2014): 275-285

Nützen oder Schützen? Hafenverwaltung im Nordraum im 20. Jahrhundert, Hansea, 54(2014)

The salt question, employment, and development in Norland’s left, 1945 – 1990, with Paolo Moss, _Left Harbour_ 13:1(2008): 77-105

Percezione e rappresentazione del sale in Le Vie del Mare, 1917 – 1967, _Paratesto _5(2008): 237-254

La vittima occulta: una rassegna di documentari sull’impatto del sale, _Passato e Presente_, 78(2009):89-100`),
  ).toEqual([
    " | A Nation’s Harbours. Failure and Success in Norland Wall Building | Modern Norland | 2014",
    " | Nützen oder Schützen? Hafenverwaltung im Nordraum im 20. Jahrhundert | Hansea | 2014",
    "Paolo Moss | The salt question, employment, and development in Norland’s left, 1945 – 1990 | Left Harbour | 2008",
    " | Percezione e rappresentazione del sale in Le Vie del Mare, 1917 – 1967 | Paratesto | 2008",
    " | La vittima occulta: una rassegna di documentari sull’impatto del sale | Passato e Presente | 2009",
  ]);
});
