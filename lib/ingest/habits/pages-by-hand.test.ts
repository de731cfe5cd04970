import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const listed = (source: string) =>
  draftOf(readHtml(source)).publications.map(({ title, authors, venueAsPrinted, year, kind }) => [
    title.value,
    authors.map(({ value }) => value).join("; "),
    venueAsPrinted?.value,
    year?.value,
    kind.value,
  ]);

test("“Publications by Ada Reed include:” heads papers; behind “in:” stands the book, and nobody who signs", () => {
  const page = `<h3>Publications by Ada Reed include:</h3><ul>
    <li><em>Het zout van de muren</em>, in: Havens van het Noorden, Kade Pers, Morvik, 2006.</li>
    <li><em>Who kept the present wall of Port Salt? </em>(co-author Olaf Stone), in: The Morvik Essays, Fell Musikverlag, Bonn, 2014.</li>
    <li><em>Tides and the keepers of the north</em> in: Annals of Walls, Kade Pers, Morvik, 2009 (with Bea Moss).</li></ul>`;
  expect(listed(page).map(([title, authors, , year]) => [title, authors, year])).toEqual([
    ["Het zout van de muren", "", 2006],
    ["Who kept the present wall of Port Salt?", "Olaf Stone", 2014],
    ["Tides and the keepers of the north", "Bea Moss", 2009],
  ]);
});

test("“Publications including reports” says of no paper that it is a report", () => {
  const page = `<h1>Publications including reports</h1><ol>
    <li>A Reed and O Stone, <i>Salt in the walls of octahedral harbours</i>, Marine Letters <b>12</b>, 31-40, 1961.</li>
    <li>O Stone, <i>The slow tides of nickel</i>, Marine Letters <b>13</b>, 5-9, 1964.</li></ol>`;
  expect(listed(page).map(([title, , , , kind]) => [title, kind])).toEqual([
    ["Salt in the walls of octahedral harbours", "journal"],
    ["The slow tides of nickel", "journal"],
  ]);
});

const card = (title: string, people: string, journal: string, cited = "") =>
  `<li><h2><a href="a.html">${title}</a></h2><div class="pic"><img src="a.png" alt="walls"/></div>
    <dl><dt class="authors">Authors:</dt><dd>${people}</dd><dt class="journal">Journal:</dt><dd>${journal}</dd>
    <dt class="summary">Summary:</dt><dd class="summary">The salt of walls depends on the tides. Here we show how.
    ${cited === "" ? "" : `<dt class="citation">Citation:</dt><dd class="citation"><cite>${cited}</cite></dd>`}</dl></li>`;

test("terms such as “Authors:” and “Journal:” below a title are the facts of one paper; a citation among them says it all", () => {
  const page = `<title>Ada Reed</title><h1>Publications</h1><h1>2023</h1><ul>
    ${card("Salt in natural walls", "Fell, Reed & Moss", "HARB", "Fell, C., Reed, A., & Moss, B. (2023). Salt in natural walls. Harbour Studies A, 40(3), 190-198.")}</ul>
    <h1>2022</h1><ul>${card("The touch of slow tides", "Moss & Reed", "eTides", "Moss B., & Reed, A. (2022). The touch of slow tides. eTides, 11, e64.")}</ul>`;
  expect(listed(page).map(([title, authors, venue, year]) => [title, authors, venue, year])).toEqual([
    ["Salt in natural walls", "C. Fell; A. Reed; B. Moss", "Harbour Studies A", 2023],
    ["The touch of slow tides", "B. Moss; A. Reed", "eTides", 2022],
  ]);
  const plain = `<title>Ada Reed</title><h1>Publications</h1><ul>
    ${card("Salt in natural walls of the north", "Carl Fell, Ada Reed, Bea Moss", "Harbour Studies")}
    ${card("The touch of slow tides in winter", "Bea Moss, Ada Reed", "Marine Letters")}</ul>`;
  expect(listed(plain).map(([title, authors, venue]) => [title, authors, venue])).toEqual([
    ["Salt in natural walls of the north", "Carl Fell; Ada Reed; Bea Moss", "Harbour Studies"],
    ["The touch of slow tides in winter", "Bea Moss; Ada Reed", "Marine Letters"],
  ]);
});

test("links that invite to read or watch are no papers", () => {
  const entry = (title: string, where: string, link: string) =>
    `<div><p>&#8226; &#8220;${title},&#8221; in <i>${where}</i>, May 6, 2020.</p></div><blockquote><div><a href="a.pdf">${link}</a></div></blockquote>`;
  const page = `<h1>Recent Publications</h1>${entry("Salt and the walls of the north", "Harbour Quarterly", "Read the article.")}
    ${entry("Tides can stop their march", "Harbour Quarterly", "Read the interview (Norse).")}
    <blockquote><div><a href="b.html">Watch the video in new window.</a></div></blockquote>
    ${entry("Who pays for the harbours", "Harbour Quarterly", "Read a related article (Norse).")}`;
  expect(listed(page).map(([title]) => title)).toEqual([
    "Salt and the walls of the north",
    "Tides can stop their march",
    "Who pays for the harbours",
  ]);
});
