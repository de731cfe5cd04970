import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

test("whom a page of papers links to itself is its owner; what says when it was made is no paper", () => {
  const entry = (others: string, title: string, year: number) =>
    `<li>${others}. “${title}”, <i>Harbour Letters</i>, ${year}.</li>`;
  const own = '<a href="index.html">A. Reed</a>';
  const fell = '<a href="https://fell.example">O. Fell</a>';
  const draft = draftOf(
    readHtml(
      `<html><head><title>Publications</title></head><body><h1>Publications</h1><ul>${[
        entry(`${fell} and ${own}`, "Walls that lean on water", 2021),
        entry(`${own} and ${fell}`, "Salt in slow rivers", 2020),
        entry(`${fell}, ${own} and B. Moss`, "Tides that come back late", 2019),
      ].join("")}</ul><p>Page generated 2019-10-12 17:40:01 CET, by sitemaker.</p></body></html>`,
    ),
  );
  expect(draft.name?.value).toBe("A. Reed");
  expect(draft.publications.map(({ self }) => self)).toEqual([1, 0, 1]);
});

const SIDE = (inner: string) =>
  `<html><body><p class="site-title"><a href="/">Salt Notes</a></p><div class="sidebar"><ul>${inner}</ul></div><article><h1>CV</h1><p>Ada Reed</p><h2>Education</h2><p>PhD in Botany, Kvam University, 2019</p></article></body></html>`;

test("what a site is called and where its owner lives are no names beside one", () => {
  const draft = draftOf(readHtml(SIDE('<li><i class="fa fa-fw fa-map-marker"></i> Fen Harbour</li>')));
  expect(draft.name?.value).toBe("Ada Reed");
  const placed = draftOf(
    readHtml(SIDE('<li><i class="fas fa-map-marker-alt" aria-hidden="true"></i>Port Anders</li>')),
  );
  expect(placed.name?.value).toBe("Ada Reed");
});
