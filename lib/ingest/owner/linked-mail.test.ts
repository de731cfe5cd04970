import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const PAPERS =
  "<h1>Ada Reed</h1><h2>Publications</h2><ul><li>A. Reed (2012). Salt and tides of the north. Journal of Walls 3, 1-20.</li></ul>";
const read = async (page: string) =>
  (await ingest(new TextEncoder().encode(page), "reed.html")).emails.map(({ value }) => value);

test.each([
  "mailto: reed@kvam.no",
  "mailto://reed@kvam.no",
  "http://mailto:reed@kvam.no",
  "mailto:Ada%20Reed%20<reed@kvam.no>?subject=Tides",
  "mailto:reed[at]kvam.no",
  "mailto:reed at kvam dot no",
  "reed@kvam.no",
])("the address is read from a link to “%s”", async (href) => {
  expect(
    await read(`<h1>Ada Reed</h1><p><a href="${href}">Write</a></p><h2>Talks</h2><p>Salt, Kvam, 2012</p>`),
  ).toEqual(["reed@kvam.no"]);
});

test("below a list of papers, a link behind a word that names nobody leads to the owner", async () => {
  expect(await read(`${PAPERS}<table><tr><td><a href="mailto:harbour@kvam.no">FEEDBACK</a></td></tr></table>`)).toEqual(
    ["harbour@kvam.no"],
  );
});

test("a menu at the top of the page may hold the only link", async () => {
  const menu = `<nav><ul><li><a href="index.html">Home</a></li><li><a href="papers.html">Papers</a></li><li><a href="mailto:harbour@kvam.no">Email</a></li></ul></nav>`;
  expect(await read(`${menu}${PAPERS}`)).toEqual(["harbour@kvam.no"]);
});

test("among links on the names of authors, the owner's is the one that holds the name", async () => {
  expect(
    await read(
      `<h1>Ada Reed</h1><h2>Publications</h2><ul><li><a href="mailto:reed@kvam.no">A. Reed</a>, <a href="mailto:stone@fen.no">O. Stone</a> (2012). Salt and tides of the north. Journal of Walls 3, 1-20.</li></ul>`,
    ),
  ).toEqual(["reed@kvam.no"]);
});

test("two addresses behind such words are nobody's, and a co-author's is not the owner's", async () => {
  const two = `<p><a href="mailto:walls@kvam.no">Email</a> <a href="mailto:salt@fen.no">Email</a></p>`;
  expect(await read(PAPERS + two)).toEqual([]);
  expect(await read(`${PAPERS}<p>With <a href="mailto:stone@fen.no">Olaf Stone</a></p>`)).toEqual([]);
});

test("the address of an office on the page is not its owner's", async () => {
  const head = "<h1>Ada Reed</h1><p>reed@kvam.no</p>";
  expect(await read(`${head}<p>Placement director: Olaf Stone, stone@kvam.no</p>${PAPERS}`)).toEqual(["reed@kvam.no"]);
  expect(await read(`${head}<p>Graduate program administrator<br>fell@kvam.no</p>${PAPERS}`)).toEqual(["reed@kvam.no"]);
  // Alone it is all there is.
  expect(await read(`<h1>Ada Reed</h1><p>Graduate coordinator: fell@kvam.no</p>${PAPERS}`)).toEqual(["fell@kvam.no"]);
});
