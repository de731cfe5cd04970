import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const page = (source: string) => draftOf(readHtml(source));

const degree = (when: string, title: string, school: string, more = "") =>
  `<div class="card"><div class="left"><span class="when">${when}</span>
    <span class="where">Port Salt, Norland</span>
    <a class="visit" href="https://fen.example">School of Shores ↗</a></div>
    <div class="right"><h2>${title}</h2><div>${school}</div><p>${more}</p></div></div>`;

test("like boxes under headings of their own are entries: a degree each, with its own date, school and advisor", () => {
  const { education, name } = page(`<title>Education | Ada Reed, Ph.D., P.E.</title><span>Academic Credentials</span>
    <h1>Education</h1><p>Trained in the reading of tides at Kvam University and in the keeping of walls at Fen College.</p>
    <div>${degree("April 2023", "Doctor of Philosophy (Ph.D.) in Botany", "Kvam University", "<b>Advisor:</b> Assoc. Prof. Olaf Stone")}
    ${degree("May 2018", "Master of Science in Shores", "Fen Institute of Salt (FIS) Morvik")}
    ${degree("May 2016", "Bachelor of Science in Shores", "Fen College")}</div>`);
  expect(name?.value).toBe("Ada Reed");
  expect(
    education.map(({ institution, period, advisors }) => [
      institution.value,
      period?.value.end,
      advisors.map(({ value }) => value),
    ]),
  ).toEqual([
    ["Kvam University", { year: 2023, month: 4 }, ["Olaf Stone"]],
    ["Fen Institute of Salt Morvik", { year: 2018, month: 5 }, []],
    ["Fen College", { year: 2016, month: 5 }, []],
  ]);
});

test("boxes headed with the names of sections are sections", () => {
  const section = (title: string, text: string) =>
    `<div class="part"><h2>${title}</h2><p>${text}</p><p>Port Salt, Norland</p></div>`;
  const { education, employment } = page(`<h1>Ada Reed</h1><div>
    ${section("Education", "PhD in Botany, Kvam University, 2019")}
    ${section("Employment", "Keeper of the herbarium, Fen College, 2020–2022")}
    ${section("Interests", "Sedges and salt")}</div>`);
  expect(education.map(({ institution }) => institution.value)).toEqual(["Kvam University"]);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Keeper of the herbarium"]);
});

test("awards in cards under small headings are counted once each; the sentence above them is none", () => {
  const award = (title: string, year: number) =>
    `<article class="a"><div><h3>${title}</h3><span>${year}</span></div><p>Given by the Guild of Keepers</p></article>`;
  const { activities } = page(`<h1>Ada Reed</h1><h2>Awards</h2><p>Those of the whole land.</p><div>
    ${award("Tide Medal", 2020)}${award("Salt Prize", 2021)}${award("Wall Fellowship", 2022)}</div>`);
  expect(activities.filter(({ kind }) => kind === "award")).toHaveLength(3);
});

test("what was done at a place is told behind it", () => {
  const job = (when: string, title: string, text: string) =>
    `<li><div>${when}</div><div><b>${title}</b><p>${text}</p></div></li>`;
  const { employment } = page(`<h1>Ada Reed</h1><h2>Appointments</h2><ul>
    ${job("2023 — Present", "Tide Engineer", "Joint Tides Programme (JTP), Kvam University. Leading the gauges of nine harbours, with pipelines of data and walls of every kind for the keepers. Built and kept four boats.")}
    ${job("2018 — 2023", "Research Assistant", "School of Shores, Kvam University. Conducted doctoral research under Olaf Stone on the keeping of walls.")}</ul>`);
  expect(employment.map(({ organization, title }) => [organization?.value, title?.value])).toEqual([
    ["Joint Tides Programme, Kvam University", "Tide Engineer"],
    ["School of Shores, Kvam University", "Research Assistant"],
  ]);
});

test("a sentence whose every word is set in a style of its own is no row of boxes, and typed bullets begin items", () => {
  const styled = (...words: string[]) =>
    `<p>${words.map((word, at) => `<span class="s${at % 2}">${word}</span>`).join("")}</p>`;
  const entry = (title: string, other: string, year: number) =>
    styled("&nbsp; &nbsp;", "• ", title, " ") +
    styled("(shore notes) ", "&nbsp;") +
    styled(
      "&nbsp;Together with ",
      other,
      " and ",
      "Ivo Moss",
      ". ",
      "In ",
      "Proc. of the 4th Conference on Tides",
      `, ${year}.`,
    );
  const { publications } = page(`<title>Ada Reed Papers</title><h1>My Papers</h1>
    ${entry("Slow walls in cold water", "Olaf Stone", 2019)}${entry("Convex shores and their salt", "Bea Fen", 2018)}
    ${entry("Tides that meet in the dark", "Olaf Stone", 2017)}`);
  expect(
    publications.map(({ title, authors, year }) => [title.value, authors.map(({ value }) => value), year?.value]),
  ).toEqual([
    ["Slow walls in cold water", ["Olaf Stone", "Ivo Moss"], 2019],
    ["Convex shores and their salt", ["Bea Fen", "Ivo Moss"], 2018],
    ["Tides that meet in the dark", ["Olaf Stone", "Ivo Moss"], 2017],
  ]);
});

test("links to places further down are a table of contents; what hangs below it keeps its own section", () => {
  const { activities, publications } = page(`<title>Ada Reed</title><h1>Technical Publications</h1>
    <div><center><b><a href="#t">THESES</a> | <a href="#p">PUBLICATIONS</a> | <a href="#s">PRESENTATIONS</a></b></center></div>
    <b>Proceedings Articles:</b><br><br>
    A. Reed, O. Stone, "Sedges that glow in the northern fens", Shores in Optics, 3 (2017).<br><br>
    A. Reed, B. Moss, "Gauges of salt for the keepers of walls", Shores in Optics, 4 (2018).<br><br>
    "A systematic review of tides" by A. Reed and O. Stone. In <i>Harbour Days: Northern Walls</i>, 2019.<br><br>`);
  expect(activities).toEqual([]);
  expect(publications.map(({ title, kind }) => [title.value, kind.value])).toEqual([
    ["Sedges that glow in the northern fens", "conference"],
    ["Gauges of salt for the keepers of walls", "conference"],
    ["A systematic review of tides", "conference"],
  ]);
  expect(publications[2]?.authors.map(({ value }) => value)).toEqual(["A. Reed", "O. Stone"]);
});

test("an address with blanks all around its marks is read", () => {
  const { emails } = page(
    "<h1>Ada Reed</h1><p><b>Email:</b> areed @ kvam . example</p><p>A talk @ Kvam. Slides follow.</p>",
  );
  expect(emails.map(({ value }) => value)).toEqual(["areed@kvam.example"]);
});

test("links and words on how far a paper got are lines of their card, no headings", () => {
  const card = (title: string, where: string) =>
    `<article class="p"><h3>${title}</h3><p>Ada Reed, Olaf Stone, and Bea Moss</p><p>${where}</p>
    <p><a href="https://x.example/p">Paper</a> / <a href="https://x.example/c">Code</a></p></article>`;
  const { publications } = page(`<h1>Ada Reed</h1><h2>Publications</h2><div>
    ${card("Sedges that glow in the northern fens", "<em>Mire Letters</em>, 2022")}
    ${card("Gauges of salt for the keepers of walls", "Under Review")}
    ${card("Tides that meet in the dark of winter", "<em>Shore Science</em>, 2020")}</div>`);
  expect(publications.map(({ title, status, year }) => [title.value, status.value, year?.value])).toEqual([
    ["Sedges that glow in the northern fens", "published", 2022],
    ["Gauges of salt for the keepers of walls", "submitted", undefined],
    ["Tides that meet in the dark of winter", "published", 2020],
  ]);
});

test("captions, thumbnails, the age of a page and its foot are no papers", () => {
  const { publications, emails } = page(`<title>Publications | Ada Reed</title><h1>Publications</h1>
    <time>Last updated: November 13, 2023</time>
    <a href="https://x.example/b"><img src="b.jpg" alt="The keeping of northern walls"></a>
    <figcaption><em>“The keeping of northern walls” helps those who begin to keep walls of salt.</em></figcaption>
    <p>Moss, B.; Reed, A. (2020). <a href="https://x.example/b">Walls that move with the tides of the shore.</a> <em>Mire Lett. 2020; 11: 664–669.</em></p>
    <p>Reed, A.; Stone, O. (2018). <a href="https://x.example/c">Sedges that glow in northern fens.</a> <em>Shore Sci. 2018; 3: 6–9.</em>
      [Published in Shore Sci]</p>
    <footer><a href="mailto:ada@kvam.example"></a><p>© 2023 Ada Reed</p></footer>`);
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Walls that move with the tides of the shore", 2020],
    ["Sedges that glow in northern fens", 2018],
  ]);
  expect(emails.map(({ value }) => value)).toEqual(["ada@kvam.example"]);
});

test("a dash behind the year of every degree parts it from the degree, and nobody is a post by being interested", () => {
  const { education, employment } =
    page(`<h1>Ada Reed</h1><p>I am interested in how teams lead the keeping of walls.</p>
    <p><b>Education</b><br><i>2018</i> - PhD. in Botany from Kvam University<br><br><i>2012</i> - M.Sc. in Botany from Kvam University<br>
    <br><i>2010</i> - B.Sc. (Hons.) in Botany from University of Port Salt<br></p>`);
  expect(education.map(({ institution, period }) => [institution.value, period?.value])).toEqual([
    ["Kvam University", { start: null, end: { year: 2018 } }],
    ["Kvam University", { start: null, end: { year: 2012 } }],
    ["University of Port Salt", { start: null, end: { year: 2010 } }],
  ]);
  expect(employment).toEqual([]);
});
