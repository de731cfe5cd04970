import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const titles = (source: string) => draftOf(readHtml(source)).publications.map(({ title }) => title.value);

/** Topics above German references that say with whom each was written and no year. */
const page = (level: number, tag: string) =>
  `<h1>Publikationen</h1>
  <h${level}>Gezeiten und Politische Ordnung</h${level}>
  <${tag}>Zusammen mit Olaf Stone: <b>„Langsame Gezeiten im Norden des Landes“</b>, in: <i>Zeitschrift für Häfen</i>, 53.</${tag}>
  <${tag}>Zusammen mit Bea Moss: <b>„Salz und Stein in alten Mauern“</b>, in: <i>Zeitschrift für Häfen</i>, 52, 134-159.</${tag}>
  <${tag}><b>„Mauern, die sich an das Wasser lehnen“</b>, in: Carl Fell und Olaf Stone (Hrsg.), <i>Handbuch der Mauern</i>. Kvam: Quay, 427-432.</${tag}>
  <h${level}>Häfen</h${level}>
  <${tag}>Zusammen mit Carl Fell: <b>„Wer die Gezeiten zählt und wer nicht“</b>, in: <i>Salzhefte</i>, 11(1).</${tag}>
  <${tag}><b>„Die Tafel am Kai und ihre Leser“</b>, in: <i>Salzhefte</i>, 9.</${tag}>`;
const PAPERS = [
  "Langsame Gezeiten im Norden des Landes",
  "Salz und Stein in alten Mauern",
  "Mauern, die sich an das Wasser lehnen",
  "Wer die Gezeiten zählt und wer nicht",
  "Die Tafel am Kai und ihre Leser",
];

test("topics divide a list of papers, whether set below its heading or like it", () => {
  expect(titles(page(2, "li"))).toEqual(PAPERS);
  expect(titles(page(1, "li"))).toEqual(PAPERS);
});

test("a topic above papers is no title, whether they are items or paragraphs", () => {
  expect(titles(page(2, "p"))).toEqual(PAPERS);
  expect(titles(page(2, "div"))).toEqual(PAPERS);
});
