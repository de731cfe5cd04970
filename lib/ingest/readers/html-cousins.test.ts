import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const papersOf = (source: string) =>
  draftOf(readHtml(source)).publications.map(({ title, authors, venueAsPrinted, year }) => [
    title.value,
    authors.map(({ value }) => value),
    venueAsPrinted?.value,
    year?.value,
  ]);

const card = (badge: string, title: string, people: string, place: string, links = "") =>
  `<div class="pub-card"><div class="top"><span class="badge">${badge}</span>
    <div><div class="pub-title">${title}</div><div class="pub-authors">${people} — <em>${place}</em>.</div></div></div>
    <div class="pub-links"><a href="a.pdf">PDF</a>${links}</div></div>`;

test("cards that a box for each year parts are an entry each, though a year may have only one", () => {
  expect(
    papersOf(`<title>Publications — Ada Reed</title><div id="menu"></div><h1>Publications</h1><div id="count"></div>
    <div id="all"><div class="block"><div class="year">2026<hr></div>
    ${card("Mire", "Sedges that glow: a framework for the fens.", "<strong>Reed A.</strong>, Stone O., Fell C.", "Mire Letters</em>, 2026, e12")}</div>
    <div class="block"><div class="year">2025<hr></div>
    ${card("Shore", "Gauges of salt for the keepers of walls.", "Moss B., <strong>Reed A.</strong>, Stone O.", "Shore Science</em>, 41, 17–24", '<a href="https://x.example/r">Harbour Radio</a><a href="https://x.example/w">Wall Post</a>')}
    ${card("TGB", "Tides that meet in the dark of northern winters.", "Moss B., Fell C., <strong>Reed A.</strong>", "Tides and Harbours")}</div></div>`),
  ).toEqual([
    ["Sedges that glow: a framework for the fens", ["A. Reed", "O. Stone", "C. Fell"], "Mire Letters", 2026],
    ["Gauges of salt for the keepers of walls", ["B. Moss", "A. Reed", "O. Stone"], "Shore Science", 2025],
    ["Tides that meet in the dark of northern winters", ["B. Moss", "C. Fell", "A. Reed"], "Tides and Harbours", 2025],
  ]);
});

test("boxes of several lines below a heading for each year are entries", () => {
  const entry = (title: string, people: string, place: string) =>
    `<div class="pub"><div>${title}</div><div>${people}</div><div>${place}</div></div>`;
  expect(
    papersOf(`<h1>Ada Reed</h1><h2>Publications</h2>
    <section class="year"><h3>2023</h3>${entry("Sedges that glow in the northern fens", "Ada Reed, Olaf Stone", "Mire Letters")}</section>
    <section class="year"><h3>2022</h3>${entry("Gauges of salt for the keepers of walls", "Ada Reed, Bea Moss", "Shore Science")}
    ${entry("Tides that meet in the dark of winter", "Olaf Stone, Ada Reed", "Mire Letters")}</section>`),
  ).toEqual([
    ["Sedges that glow in the northern fens", ["Ada Reed", "Olaf Stone"], "Mire Letters", 2023],
    ["Gauges of salt for the keepers of walls", ["Ada Reed", "Bea Moss"], "Shore Science", 2022],
    ["Tides that meet in the dark of winter", ["Olaf Stone", "Ada Reed"], "Mire Letters", 2022],
  ]);
});

test("two columns in every box are no entries of their own", () => {
  const row = (when: string, title: string, school: string) =>
    `<div class="row"><div class="col">${when}<br>Port Salt, Norland, on the northern shore</div><div class="col">${title}<br>${school}</div></div>`;
  const { education } = draftOf(
    readHtml(`<h1>Ada Reed</h1><h2>Education</h2><div class="box">
    ${row("2019", "PhD in Botany of the shore", "Kvam University of Port Salt")}
    ${row("2015", "MSc in Botany of the shore", "Fen College of the northern tides")}
    ${row("2013", "BSc in Botany of the shore", "Fen College of the northern tides")}</div>`),
  );
  expect(education.map(({ period }) => period?.value.end)).toEqual([{ year: 2019 }, { year: 2015 }, { year: 2013 }]);
});
