import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const read = (...items: string[]) =>
  draftOf(
    readHtml(
      `<h1>Ada Reed</h1><h2>Publications in refereed journals</h2><ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol>`,
    ),
  ).publications.map(({ title, venueAsPrinted, year, status }) => [
    title.value,
    venueAsPrinted?.value,
    year?.value,
    status.value,
  ]);

test("a manuscript linked below a paper that is out says nothing of how far it got; the year of a special issue's meeting is not the paper's", () => {
  expect(
    read(
      '<a href="https://x.example/1">Tides that stay within bounds</a>. Olaf Stone and Ada Reed. Harbour Geometry: Theory and Applications 31: 204417 (2025). Manuscript in <a href="https://arxiv.org/abs/2402.14604">arXiv:2402.14604</a>.',
      '<a href="https://x.example/2">Planning paths between walls</a>. Olaf Stone and Ada Reed. Journal of Tidal Studies 18:2.5 1-9 (2022). <a href="v.mp4">Video</a>.',
      '<a href="https://x.example/3">Sailing through narrow bays</a>. Carl Fell, Bea Moss and Ada Reed. International Journal of Tides and Applications 14(3&4): 51-70 (2017). Special issue for TIDE 2015. <a href="m.pdf">Manuscript</a>.',
      '<a href="https://x.example/4">Laying a wall along a line of posts</a>. Carl Fell and Ada Reed. Tidal Letters 42(3): 11-29 (2011). On invitation, special issue on SALT 2008. <a href="m.pdf">Manuscript</a>, <a href="s.pdf">slides</a>.',
    ),
  ).toEqual([
    ["Tides that stay within bounds", "Harbour Geometry: Theory and Applications", 2025, "published"],
    ["Planning paths between walls", "Journal of Tidal Studies", 2022, "published"],
    ["Sailing through narrow bays", "International Journal of Tides and Applications", 2017, "published"],
    ["Laying a wall along a line of posts", "Tidal Letters", 2011, "published"],
  ]);
});

test("a special issue in brackets is no part of the journal beside it, nor of the title", () => {
  expect(
    read(
      "Reed, A. & Stone, O. 2021. Figurations of salt in two tidal projects. Open Harbours (Special Issue on Shifting Ground) 7(1):1731-1755.",
      "Reed, A. 2024. Does not float! Accounting for tides. Salt e Calcolatori. (special issue comprising papers presented at TIDE XVII). 35(2).",
      "Reed, A., & Stone, O. (Eds.). (2020). Tides and walls [Special issue]. Harbour Letters, 12(3).",
    ),
  ).toEqual([
    ["Figurations of salt in two tidal projects", "Open Harbours", 2021, "published"],
    ["Does not float! Accounting for tides", "Salt e Calcolatori", 2024, "published"],
    ["Tides and walls", "Harbour Letters", 2020, "published"],
  ]);
});

test("reviews listed below a book are not its own place and year", () => {
  expect(
    read(
      "Die Sprache der Gezeiten und wie man sie schreibt<br>Frankfurt/M.: Quayside 2002 [vergriffen]<br>Rezensionen: Zeitschrift für Hafenkunde, 2/2004; Deichblatt, 19.8.2004; Journal of the History of Tides, Vol. 63 (2006)",
      "Slow walls of the north<br>Bristol: Quayside Press 2009<br>Reviews: Harbour Quarterly 12 (2011); Mire Letters 4 (2012)",
    ),
  ).toEqual([
    ["Die Sprache der Gezeiten und wie man sie schreibt", "Quayside", 2002, "published"],
    ["Slow walls of the north", "Quayside Press", 2009, "published"],
  ]);
});

test("a congress in São Paulo, and editors who sign without a blank", () => {
  expect(
    read(
      "<b>Transport of salt in slow systems</b>. Proceedings of the Congress of Keepers, São Paulo 2018. Vol. II, 1101-1123.",
      '<b>A gap for lattices of tides</b>, with C.Fell, in "Dynamics of Coupled Tides", B.Moss and O.Stone Eds., Lecture Notes in Physics, Vol. 671, pp. 115-151, Springer (2005)',
    ).map(([title, , year]) => [title, year]),
  ).toEqual([
    ["Transport of salt in slow systems", 2018],
    ["A gap for lattices of tides", 2005],
  ]);
});

test("volumes before a year in brackets, articles numbered with letters, a house before its town", () => {
  expect(
    read(
      "Ada Reed, Olaf Stone. <a href='a'>Walls, salt and the learning of tides</a>. Frontiers in Tides 4.61 (2013) DOI: 10.3389/x.2013.1",
      "Ada Reed, Olaf Stone. <a href='b'>The survey of northern walls</a>. Cold Letters 31.4 (2013) pp. 911–930.",
      "Ada Reed. <a href='c'>Effects of age on the keeping of walls</a>. PLoS ONE 5.3 (May 2012) e20418.",
      "Bea Moss, Ada Reed. <a href='d'>Proverbs of the harbour folk</a>. Brain and Language 83 (2006) pp. 41–42",
      "Ada Reed. <a href='e'>Salt data in text</a>. Data & Policy, 5, E7, 2023.",
      "Ada Reed, Bea Moss. <a href='f'>Exercises for keepers of walls</a>. Oxford University Press: Oxford, UK, 2010",
    ).map(([, place, year]) => [place, year]),
  ).toEqual([
    ["Frontiers in Tides", 2013],
    ["Cold Letters", 2013],
    ["PLoS ONE", 2012],
    ["Brain and Language", 2006],
    ["Data & Policy", 2023],
    ["Oxford University Press", 2010],
  ]);
});

test("a team before the quoted title, a town behind a meeting, the number of a preprint", () => {
  expect(
    read(
      '<b>A. Reed</b>, O. Stone, the Tidal Infection Survey Team "Improving the survey of northern harbours and their walls." To appear in Harbour Medicine. [<a href="https://x.example/m">medRxiv:2023.04.17.23190022</a>]',
      '<b>A. Reed</b> and O. Stone, "Flocks of boats in crowded harbours", Proceedings of the 14th Baltic Conference on Tides and Gates (BTG), Saltby, Israel, July 2019, pp. 19-24.',
      'B. Moss, <b>A. Reed</b>, "Which wall stands in which bay", Proceedings of the Conference on Tides and Control (CTC), Port Salt, FL, December 2018, pp. 811-817.',
    ),
  ).toEqual([
    ["Improving the survey of northern harbours and their walls", "Harbour Medicine", undefined, "published"],
    [
      "Flocks of boats in crowded harbours",
      "Proceedings of the 14th Baltic Conference on Tides and Gates (BTG)",
      2019,
      "published",
    ],
    ["Which wall stands in which bay", "Proceedings of the Conference on Tides and Control (CTC)", 2018, "published"],
  ]);
});

test("links to a shop or the table of contents are no place; a book behind Dans is one", () => {
  expect(
    read(
      'A. Reed, S. Lé &amp; J. Moss<br>(2016) <i><a href="a">Analyse de marées avec R, 2ème édition revue</a></i>.<br>Presses Universitaires de Rennes. <a href="b">Commander</a>.',
      'A. Reed, O. Stone.<br>(2012) <a href="c"><i>Murs et marées avec R</i></a>.<br>Presses Universitaires de Rennes. (<a href="d">Avant-propos du livre</a>, <a href="e">Sommaire</a>). <a href="f">Commander</a>.',
      "<b>Reed, A.</b> &amp; Stone, O. (2014). Analyse multiple des murs salés. Dans Les Visages de la mer, Presses du Quai, p. 12-30.",
    ).map(([title, place, year]) => [title, place, year]),
  ).toEqual([
    ["Analyse de marées avec R, 2ème édition revue", "Presses Universitaires de Rennes", 2016],
    ["Murs et marées avec R", "Presses Universitaires de Rennes", 2012],
    ["Analyse multiple des murs salés", "Les Visages de la mer", 2014],
  ]);
});

test("a foot of the page dates no paper; a sign and its year is a meeting", () => {
  const { publications } = draftOf(
    readHtml(`<h1>Ada Reed</h1><h2>Publications</h2>
    <ul><li>A. Reed, O. Stone. <a href="a">Ranked delegations of keepers</a>. <i>MTIDE-2022</i>.</li>
    <li>B. Moss, A. Reed. <a href="b">Do keepers of walls tell white lies?</a> <i>Judgment and Tides</i>, 2015.</li></ul>
    <div id="copyright"><p>Copyright © 2023 - All Rights Reserved<p>Template by <a href="t">Salt Themes</a></div>`),
  );
  expect(publications.map(({ title, year, kind }) => [title.value, year?.value, kind.value])).toEqual([
    ["Ranked delegations of keepers", 2022, "conference"],
    ["Do keepers of walls tell white lies?", 2015, "journal"],
  ]);
});
