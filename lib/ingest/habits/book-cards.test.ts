import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const page = (source: string) => draftOf(readHtml(source));

const book = (year: number, title: string, subtitle: string, people: string, told: string) =>
  `<article class="book"><div class="year">${year}</div><div class="copy"><h2>${title}</h2>
    ${subtitle === "" ? "" : `<p class="book-subtitle">${subtitle}</p>`}
    <p class="editors"><strong>Herausgeber:innen</strong><br>${people}</p>
    <p class="description">${told}</p><a class="book-link" href="https://quay.example/${year}">Zum Buch</a></div></article>`;

test("headings of like cards are titles; what all cards say on a line of their own is a label, and sentences are no place", () => {
  const { publications } = page(`<h1>Bücher</h1><section>
    ${book(2024, "The Companion to Slow Tides", "", "Olaf Stone und Ada Reed", "Der Band bietet einen weiten Überblick über die Gezeiten der nördlichen Küsten und ihre Mauern.")}
    ${book(2022, "Harbours 4.0", "Salt and Walls of the North", "Ada Reed, Bea Moss und Carl Fell", "Die Beiträge fragen nach dem Salz der Mauern. Sie zeigen, wie Häfen entstehen und vergehen.")}
    ${book(2020, "The Salt of Walls Volume I", "Tides in Winter", "Ada Reed und Olaf Stone", "Das Buch verbindet alte und neue Wege zu den Häfen. Es fragt auch nach dem Salz.")}</section>`);
  expect(
    publications.map(({ title, authors, venue, year }) => [title.value, authors.length, venue, year?.value]),
  ).toEqual([
    ["The Companion to Slow Tides", 2, null, 2024],
    ["Harbours 4.0: Salt and Walls of the North", 3, null, 2022],
    ["The Salt of Walls Volume I: Tides in Winter", 2, null, 2020],
  ]);
});

test("a box that its class calls the title of a section heads the cards below it, and is no paper", () => {
  const card = (title: string, said: string) =>
    `<div class="galleryItem"><a href="a.html" class="galleryItemLabel">${title}</a><div class="galleryNote">${said}</div></div>`;
  const { publications } = page(`<h1>Working Papers</h1>
    <div class="gallery"><div class="gallerySectionTitle">Salt and Harbours</div><div>
    ${card("Do slow tides move the walls of the north?", "Working Paper.")}
    ${card("The long effects of salt on harbours", "Working Paper.")}
    ${card("Who keeps the walls in winter", "Working Paper.")}</div></div>
    <div class="gallery"><div class="gallerySectionTitle">Methods for Tides</div><div>
    ${card("Bounds for tides that nobody has seen", "Journal of Tides, 2017, with Olaf Stone and Bea Moss.")}</div></div>`);
  expect(publications.map(({ title, venue }) => [title.value, venue])).toEqual([
    ["Do slow tides move the walls of the north?", null],
    ["The long effects of salt on harbours", null],
    ["Who keeps the walls in winter", null],
    ["Bounds for tides that nobody has seen", "Journal of Tides"],
  ]);
});

test("items that only point to a list elsewhere are no papers", () => {
  const { publications } = draftOf(
    readMarkdown(
      "# Ada Reed\n\n## Publications\n\n- For a list of my publications, see [here](https://kvam.example/papers)\n- See also my [Google Scholar profile](https://scholar.example/reed)\n",
    ),
  );
  expect(publications).toEqual([]);
});
