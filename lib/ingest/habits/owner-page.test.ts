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
