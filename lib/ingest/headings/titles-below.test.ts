import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const papers = ({ publications }: ReturnType<typeof draftOf>) =>
  publications.map(({ title, authors, venueAsPrinted, year }) => [
    title.value,
    authors.map(({ value }) => value),
    venueAsPrinted?.value,
    year?.value,
  ]);

test("headings below a list of papers are titles where most of them head people or a place, whatever a short one says", () => {
  const draft = draftOf(
    readHtml(`<h1>Ada Reed</h1><h2>Publications</h2>
    <h3>Slow tides of the north</h3><p>Ada Reed, Olaf Stone<br><i>Mire Letters</i>, 2021</p>
    <h3>Salt</h3><p>Ada Reed, Bea Moss<br><i>Shore Science</i>, 2020</p>
    <h3>Harbour Studies</h3><p>Ada Reed<br><i>Journal of Tides</i>, 2018</p>
    <h2>Education</h2><p>PhD in Botany, Kvam University, 2016</p>`),
  );
  expect(papers(draft)).toEqual([
    ["Slow tides of the north", ["Ada Reed", "Olaf Stone"], "Mire Letters", 2021],
    ["Salt", ["Ada Reed", "Bea Moss"], "Shore Science", 2020],
    ["Harbour Studies", ["Ada Reed"], "Journal of Tides", 2018],
  ]);
  expect(draft.education.map(({ institution }) => institution.value)).toEqual(["Kvam University"]);
});

test("chapters under headings of their own, each with its book, those who made it and its house", () => {
  const draft = draftOf(
    readHtml(`<h1>Ada Reed</h1><h3>Aufsätze</h3>
    <h4>Harbour Studies</h4><p>In: <i>Handbuch der Häfen</i>. Hg. von Carl Fell und Bea Moss. Wiesbaden: Springer 2017 [Online], S. 2-20.</p>
    <h4>»Zur Einrichtung der nördlichen Deiche«</h4><p>In: <i>Zeitschrift für Gezeiten</i> 12 (2017), S. 40-58.</p>
    <h4>Ropes across the Water: The Shape of Tides</h4><p>In: <i>Inner Banks</i><br>Hg. von Carl Fell und Bea Moss<br>Berlin-New York: de Gruyter 2014, S. 72-100.</p>
    <h4>Einleitung (mit Olaf Stone)</h4><p>In: <i>Handbuch Salz</i><br>Hg. von Carl Fell<br>Köln: DuMont 2012</p>`),
  );
  expect(papers(draft)).toEqual([
    ["Harbour Studies", [], "Handbuch der Häfen", 2017],
    ["Zur Einrichtung der nördlichen Deiche", [], "Zeitschrift für Gezeiten", 2017],
    ["Ropes across the Water: The Shape of Tides", [], "Inner Banks", 2014],
    ["Einleitung", ["Olaf Stone"], "Handbuch Salz", 2012],
  ]);
});

test("how far a paper got, alone below its title, heads no section", () => {
  const draft = draftOf(
    readMarkdown(`# Ada Reed

## Publications

### Slow tides of the north
*Mire Letters*, 12(3), 2021
with Olaf Stone

### Salt and the sea
*Shore Science*, 2020

We measure the salt of nine harbours and find that all of them are salty. Walls are, too.

### Walls that move
Under review

### Education in the harbour
With Bea Moss. *Journal of Tides*, 2018
`),
  );
  expect(draft.publications.map(({ title, status }) => [title.value, status.value])).toEqual([
    ["Slow tides of the north", "published"],
    ["Salt and the sea", "published"],
    ["Walls that move", "submitted"],
    ["Education in the harbour", "published"],
  ]);
  expect(draft.education).toEqual([]);
});

test("topics above several papers each stay topics", () => {
  const draft = draftOf(
    readMarkdown(`# Ada Reed

## Publications

### Tides

Reed, A., & Stone, O. (2021). Slow tides of the north. *Mire Letters*, 12(3), 3–9.

Reed, A. (2019). Walls that move with the sea. *Shore Science*, 2, 14–29.

### Salt

Reed, A., & Moss, B. (2018). Salt and the keepers of harbours. *Mire Letters*, 9, 1–12.
`),
  );
  expect(draft.publications.map(({ title }) => title.value)).toEqual([
    "Slow tides of the north",
    "Walls that move with the sea",
    "Salt and the keepers of harbours",
  ]);
});

test("who edited a book of their own stands behind its title; the town and house may run into the year", () => {
  const draft = draftOf(
    readMarkdown(`# Ada Reed

## Bücher

- Salz und Ufer. Köln: DuMont 2004.
- Gezeiten im Norden. Hg. von Olaf Stone und Ada Reed. Köln: DuMont 2004
- Ada Reed: Ebbe und andere Wege. Bielefeld: Transcript 2019 [vergriffen]
- Tides of the North. Edited by Olaf Stone and Ada Reed. Bristol: Quayside Press 2014
`),
  );
  expect(papers(draft)).toEqual([
    ["Salz und Ufer", [], "DuMont", 2004],
    ["Gezeiten im Norden", ["Olaf Stone", "Ada Reed"], "DuMont", 2004],
    ["Ebbe und andere Wege", ["Ada Reed"], "Transcript", 2019],
    ["Tides of the North", ["Olaf Stone", "Ada Reed"], "Quayside Press", 2014],
  ]);
});

test("a quote that opens a title and closes inside it stays", () => {
  const draft = draftOf(
    readMarkdown(`# Ada Reed

## Publications

Reed, A. (2026). ["All that salt": letters from nine harbours](https://x.example/a). *Mire Letters*, 24(1), 1–13.

Reed, A., & Moss, B. (2018). [Salt and the keepers of harbours](https://x.example/b). *Mire Letters*, 9, 1–12.

Reed, A., & Stone, O. (2021). [Slow tides of the north](https://x.example/c). *Shore Science*, 12(3), 3–9.
`),
  );
  expect(draft.publications[0]?.title.value).toBe('"All that salt": letters from nine harbours');
});
