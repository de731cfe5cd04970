import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("the words a file uses for how far its papers are stand in front of their titles", async () => {
  const cv = `#+title: CV
#+author: Orla Fennimore
#+todo: CONCEPT(c) INGEDIEND(i!) | GEACCEPTEERD(g)

* Publicaties
** In de maak
*** GEACCEPTEERD Slow tides of a sinking harbour
Stone, O., *Fennimore, O.* /Journal of Tides/
*** INGEDIEND Counting gates from the wall                 :artikel:
Moss, B. (promovenda), *Fennimore, O.*, Reed, A. [[https://port.example/x][Salt Archive]], 2025
*** CONCEPT Salt infiltration under a fifth flood
*Fennimore, O.*, Moss, B.
`;
  const { publications } = await ingest(new TextEncoder().encode(cv), "cv.org");
  expect(publications.map(({ title, status }) => [title.value, status.value])).toEqual([
    ["Slow tides of a sinking harbour", "published"],
    ["Counting gates from the wall", "submitted"],
    ["Salt infiltration under a fifth flood", "working"],
  ]);
});

test("states stand in front of the titles of entries with drawers, too, and when they changed is no content", async () => {
  const cv = `#+title: Orla Fennimore
#+todo: DRAFT SUBMITTED | FORTHCOMING PUBLISHED

* Publications
** FORTHCOMING Do tides travel? Evidence from salt
:PROPERTIES:
:AUTHORS:  Orla Fennimore
:JOURNAL:  Harbour Economics
:END:
** PUBLISHED [#A] Low walls and the length of the tide               :own:
CLOSED: [2024-02-08 Thu 11:15]
:PROPERTIES:
:AUTHORS:  Carl Stone; Orla Fennimore
:JOURNAL:  Harbour Journal
:YEAR:     2023
:END:
* Working papers
** SUBMITTED Overtime as a wall
:PROPERTIES:
:COAUTHORS: Carl Stone; Bea Moss
:SERIES:   KVAM Discussion Paper 2045
:YEAR:     2022
:END:
`;
  const { publications } = await ingest(new TextEncoder().encode(cv), "cv.org");
  expect(
    publications.map(({ title, status, year, authors }) => [title.value, status.value, year?.value, authors.length]),
  ).toEqual([
    ["Do tides travel? Evidence from salt", "published", undefined, 1],
    ["Low walls and the length of the tide", "published", 2023, 2],
    ["Overtime as a wall", "submitted", 2022, 2],
  ]);
});

test("papers under headings of their own and one with a drawer are read apart", async () => {
  const cv = `#+title: Orla Fennimore\n#+todo: IDEA DRAFT | DONE\n* Work in progress\n** IDEA Sunday salt and the tide\nwith Carl Stone\n** DRAFT Tipping walls: cards and tides\n:PROPERTIES:\n:COAUTHORS: Bea Moss\n:END:\nSlides on request.\n`;
  const { publications } = await ingest(new TextEncoder().encode(cv), "cv.org");
  expect(publications.map(({ title, authors }) => [title.value, ...authors.map(({ value }) => value)])).toEqual([
    ["Sunday salt and the tide", "Carl Stone"],
    ["Tipping walls: cards and tides", "Bea Moss"],
  ]);
});
