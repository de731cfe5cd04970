import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const list = (...entries: string[]) =>
  draftOf(
    readHtml(`<h1>Ada Reed</h1><h2>Publications</h2><ul>${entries.map((entry) => `<li>${entry}</li>`).join("")}</ul>`),
  ).publications.map(({ title, authors, venue, kind }) => ({
    title: title.value,
    authors: authors.map(({ value }) => value),
    venue,
    kind: kind.value,
  }));

test("a comma forgotten between two names, and initials of two letters", () => {
  expect(
    list(
      "A. Reed, K.E. Moss O. Stone, Ph.-A. Fen, B. Vale. Sedges that glow in northern fens. <i>Mire Letters</i> 6:204 (2025)",
      "A. Reed, R.J. Moss. M. El Stone, B. Vale. Walls that move with the tides. <i>Mire Letters</i> 6:70 (2024)",
    ).map(({ authors }) => authors),
  ).toEqual([
    ["A. Reed", "K.E. Moss", "O. Stone", "Ph.-A. Fen", "B. Vale"],
    ["A. Reed", "R.J. Moss", "M. El Stone", "B. Vale"],
  ]);
});

test("two sentences in one stretch of italics are one title; editors stand behind In:", () => {
  expect(
    list(
      "<b>Reed, Ada</b> (2019): <em>Wie Mauern wandern. Eine Untersuchung im Norden.</em> Port Salt: Quayside Verlag.",
      "<b>Reed, Ada</b> (2012): <em>Salz. Entwurf einer Lehre der Gezeiten.</em> Morvik: Kaiverlag.",
      "<b>Reed, Ada</b> (2021): <em>Mauern und das Salz der Gezeiten</em> In: Olaf Stein, Bea Moos, Ivo Tal, Eva Watt (Hrsg.): Gezeiten des Nordens. Port Salt: Quayside Verlag, S. 219–236.",
    ).map(({ title, authors }) => [title, authors]),
  ).toEqual([
    ["Wie Mauern wandern. Eine Untersuchung im Norden", ["Ada Reed"]],
    ["Salz. Entwurf einer Lehre der Gezeiten", ["Ada Reed"]],
    ["Mauern und das Salz der Gezeiten", ["Ada Reed"]],
  ]);
});

test("numbers of parts belong to titles, those of articles and issues to no place", () => {
  expect(
    list(
      "<i>Slow tides of the north. II</i>, Mire Math. J. 18(6) (2007), 957-996.",
      "<i>Walls that move with the shore</i>, Shore Math. Research Notices 2023(24), 22069-22095.",
      "(with Olaf Stone) <i>Sedges of finite type and spectra</i>, in Salt Theory and Northern Geometry, Quayside Publ. House, 2008, pp. 393-412.",
    ).map(({ title, venue, kind }) => [title, venue, kind]),
  ).toEqual([
    ["Slow tides of the north. II", "Mire Math. J", "journal"],
    ["Walls that move with the shore", "Shore Math. Research Notices", "journal"],
    ["Sedges of finite type and spectra", expect.stringContaining("Salt Theory"), "book"],
  ]);
});

test("a quote that two apostrophes end, and a comma set without a blank", () => {
  expect(
    list(
      "O. Stone, A. Reed, and B. Moss.\"A scheme for the walls of salt: tests and first gauges.''  Mire Letters, 630 A129 (2019).",
      'O. Stone, B. Moss,and A. Reed, "Sedges that glow in northern fens," <i>Shore Letters</i>, in press.',
    ).map(({ title, authors, venue }) => [title, authors, venue]),
  ).toEqual([
    ["A scheme for the walls of salt: tests and first gauges", ["O. Stone", "A. Reed", "B. Moss"], "Mire Letters"],
    ["Sedges that glow in northern fens", ["O. Stone", "B. Moss", "A. Reed"], "Shore Letters"],
  ]);
});

test("review articles are papers, whose list it is is no list, and families are kept in other languages too", () => {
  const draft = draftOf(
    readHtml(`<title>Ada REED's Publication List</title><h2>Publication List of Ada REED</h2><b>Review Articles:</b><br>
    <ol><li>A. Reed, "The reading of tides by keepers," <i>Shore Letters</i> 11, 5 - 9 (1993).</ol>
    <h3>Über mich</h3><p>Geboren 1985 in Morvik · Verheiratet, eine Tochter · Liest Gezeiten</p>`),
  );
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.publications).toHaveLength(1);
  expect(draft.protected.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["birth", "marital"]));
});

test("a degree amid posts is a degree", () => {
  const { education, employment } = draftOf(
    readHtml(`<h1>Ada Reed</h1><h3>Akademischer Werdegang</h3><ul>
      <li>seit 10/2022 Postdoc, Universität Morvik</li><li>01/2013 – 10/2017 Wiss. Assistentin, Institut für Gezeiten</li>
      <li>2005 – 2011 Diplom in Soziologie, Universität Salzhafen</li></ul>`),
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["Diplom in Soziologie", "Universität Salzhafen"],
  ]);
  expect(employment.map(({ title }) => title?.value)).toEqual(["Postdoc", "Wiss. Assistentin"]);
});

test("nobody signs behind the last of a list; a species in a sentence ends no title", () => {
  expect(
    list(
      "Reed, A.*, Moss, M., Fen-Stone, O., & Vale-Ban, M. Know-where, or where a habit of walking leads. <i>Mire Letters</i>, 46(3), 221–235 (2021).",
      "Reed, A.; Moss, M.B. New meetings of walkers tied to the arrival of P. maritimus in the north - Mire Letters 2020",
    ).map(({ title, authors }) => [title, authors.length]),
  ).toEqual([
    ["Know-where, or where a habit of walking leads", 4],
    ["New meetings of walkers tied to the arrival of P. maritimus in the north", 2],
  ]);
});
