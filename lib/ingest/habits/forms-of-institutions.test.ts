import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const table = (...rows: string[][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

test("the form of a medical faculty: posts, teaching, talks and papers stand below its own headings", () => {
  const draft = draftOf(
    readHtml(`<p>Kvam Medical School</p><p>Curriculum Vitae</p>
${table(["Name:", "Ada Reed, MD"])}
<h2>Education:</h2>${table(["2001-2006", "MD", "Medicine", "Kvam University"], ["2012-2014", "MPH", "Tidal Health", "Fen T.H. Moss School of Tides"])}
<h2>Appointments at Clinics/Affiliated Institutions:</h2>${table(["2019-present", "Keeper of Wards", "Salt Medicine", "Port Salt Hospital"])}
<h2>Report of Local Teaching and Training</h2>
<p><b>Formally Mentored Kvam Students and Trainees:</b></p>
${table(["2017-2019", "Olaf Stone / Lecturer, Fen College<br>Wrote two papers."], ["2020-", "Carl Fell / student of salt"])}
<h2>Report of Regional, National and International Invited Teaching and Presentations</h2>
<p>No presentations below were paid for by others.</p><p><i>National</i></p>
${table(["2021", "Slow tides / Lecture<br>Tide Society, Halden"], ["2023", "Quiet salt / Keynote<br>Harbour Council, Fenburg"])}
<h2>Report of Scholarship</h2><p><b>Peer-reviewed scholarship in print or other media:</b></p><p><i>Research Investigations</i></p>
<p>1. Reed A, Stone O. Salt thirst at the door of the harbour. Tidal Med. 2019;12(3):401-8.</p>
<p>2. Stone O, Reed A. A diary of fourteen ebbs. Tidal Med. 2021;14(1):11-8.</p>
<p>3. Salt Walls Steering Group. Protocol for a trial of slow ebbs. Tidal Med. 2022;15(1):1-9.</p>
<p><b>Reviews, chapters, monographs and editorials</b></p>
<p>1. Fell C, Reed A, eds. Salt Far from Shore: A Handbook. Port Salt: Quayside Press; 2020.</p>
<h2>Narrative Report</h2><p>I am a salt physician who asks what walls are for. I grew up by the sea, am a practicing Sunni Muslim, and sail.</p>`),
  );
  expect(draft.publications.map(({ title }) => title.value)).toEqual([
    "Salt thirst at the door of the harbour",
    "A diary of fourteen ebbs",
    "Protocol for a trial of slow ebbs",
    "Salt Far from Shore: A Handbook",
  ]);
  expect(draft.publications[3]?.authors.map(({ value }) => value)).toEqual(["C Fell", "A Reed"]);
  expect(draft.education.map(({ institution }) => institution.value)).toEqual([
    "Kvam University",
    "Fen T.H. Moss School of Tides",
  ]);
  const told = (kind: string) => draft.activities.filter((one) => one.kind === kind).length;
  expect([told("advising"), told("talk"), told("award")]).toEqual([2, 2, 0]);
  expect(draft.currentPosition?.value).toBe("Keeper of Wards");
  const masked = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join("|");
  expect(masked).toContain("practicing Sunni Muslim");
});

test("the page of an open archive: what an entry is and its number say nothing of its place, who made the book writes no chapter", () => {
  const entry = (title: string, authors: string, reference: string, type: string) =>
    `<li><strong><a href="/x">${title}</a></strong><div class="authors">${authors}</div><div>${reference}</div><div>${type}</div></li>`;
  const draft = draftOf(
    readHtml(`<h1>Ada Reed</h1><p>Courriel : ada.reed [at] kvam [point] example</p>
<h2>Documents 4</h2><h3>Article dans une revue 2 documents</h3><ul>
${entry("Les murs et leurs marées", "Ada Reed", "<i>Marées</i>, 2019, 12, pp.1-9. ⟨10.9999/m.9⟩", "Article dans une revue hal-09999905v1")}
${entry("Le sel, un passant lent", "Ada Reed, Olaf Stone", "<i>Rivages</i>, 2014, 23, pp.25-39", "Article dans une revue hal-09999906v1")}</ul>
<h3>Communication dans un congrès 1 document</h3><ul>
${entry("Qui garde le port ?", "Carl Fell, Ada Reed", "<i>Tide Congress</i>, Jul 2023, Halden, Norland", "Communication dans un congrès hal-09999908v1")}</ul>
<h3>Chapitre d’ouvrage 1 document</h3><ul>
${entry("Petites digues", "Ada Reed", "Olaf Stone; Bea Moss. <i>Garder le rivage</i>, Quai, pp.45-63, 2018", "Chapitre d’ouvrage hal-09999913v1")}</ul>`),
  );
  expect(
    draft.publications.map(({ title, authors, venueAsPrinted, kind }) => [
      title.value,
      authors.length,
      venueAsPrinted?.value,
      kind.value,
    ]),
  ).toEqual([
    ["Les murs et leurs marées", 1, "Marées", "journal"],
    ["Le sel, un passant lent", 2, "Rivages", "journal"],
    ["Qui garde le port ?", 2, "Tide Congress", "conference"],
    ["Petites digues", 1, "Garder le rivage", "book"],
  ]);
  expect(draft.publications[0]?.doi?.value).toBe("10.9999/m.9");
  expect(draft.emails.map(({ value }) => value)).toEqual(["ada.reed@kvam.example"]);
});

test("labels of a list in its margin: name, address, what is private; marks of the author's students, meetings without their towns", () => {
  const draft = draftOf(
    readLatex(String.raw`\begin{document}\section*{Angaben zur Person}
\begin{cvlist}{}
\item[Name] Dr.-Ing.\ Ada Reed, geb.\ Stone
\item[Anschrift] Kvam University\\ Hafenstra\ss e 10, 01999 Salzburg
\item[Familie] verheiratet, ein Sohn
\end{cvlist}
\section*{Ausbildung}
\begin{cvlist}{}
\item[2004 -- 2009] Diplom-Ingenieurin (Deichbau), Fen University
\item[2007 -- 2008] Auslandsjahr (Erasmus), Kvam University
\end{cvlist}
\section*{Sonstiges}
\begin{cvlist}{}
\item[Privates] Segeln (Vorsitz 2019 -- 2021), Chor der ev.\ Gemeinde Halden
\end{cvlist}
\section*{Schriftenverzeichnis}
(von mir Betreute mit \dag)
\section*{Aufs\"atze}
\begin{enumerate}
\item Fell, C.\dag; Moss, B.\dag; Reed, A. (2024): Slow walls of the north. In: Proc. 6th Symposium on Tides (SoT), Halden.
\item Reed, A. (2019): Salt bowing of harbour walls. In: Annals of Tidal Walls and Salt IV-2/W5, S. 511--518.
\end{enumerate}\end{document}`),
  );
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.education.map(({ degree }) => degree?.value)).not.toContain("Erasmus");
  const masked = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join("|");
  expect(masked).toContain("Segeln (Vorsitz 2019 – 2021), Chor der ev. Gemeinde Halden");
  expect(masked).not.toContain("Hafenstraße");
  const [first, last] = draft.publications;
  expect([first?.equalContribution, first?.venueAsPrinted?.value]).toEqual([[], "Proc. 6th Symposium on Tides (SoT)"]);
  expect(last?.venueAsPrinted?.value).toBe("Annals of Tidal Walls and Salt");
});

test("the report of a university's system: schools above their courses, a degree's supervisor, papers by the second name", () => {
  const draft = draftOf(
    readText(`Dr. Ada Bea Reed

Education

2015  PhD in Tides
Name of PhD supervisor: Prof. Olaf Stone
Kvam University

TEACHING

Teaching Experience

    Kvam University
        TID 2010, Salt and Walls, 14 sections.
        TID 7020, Seminar in Harbours, 4 sections.
    Fen College
        TID 211, Introduction to Tides, 2 sections.

Presentations Given

    Reed, A. B., Fell, C., Tide Meeting, "Slow Walls," Halden. (August 2024).

RESEARCH

Published Intellectual Contributions

Refereed Journal Articles

    Reed, A. B., Fell, C. (2024). Critical salt and the price of small walls. Harbour Review, 99(4), 211-239.

    Fell, C., Reed, A. B. (2021). Harvest tides and the timing of ebbs. Journal of Tidal Policy, 40(5), 106-131.

Magazine/Trade Publications

    Reed, B. (2016). Salt leases, explained. Harbour Weekly.
`),
  );
  expect(draft.activities.filter(({ kind }) => kind === "teaching").map(({ under }) => under?.value)).toEqual([
    "Kvam University",
    "Kvam University",
    "Fen College",
  ]);
  expect(draft.education).toHaveLength(1);
  expect(draft.publications.map(({ title, self }) => [title.value, self])).toEqual([
    ["Critical salt and the price of small walls", 0],
    ["Harvest tides and the timing of ebbs", 1],
    ["Salt leases, explained", 0],
  ]);
});

test("“Refereed” below talks divides them", () => {
  const { publications, activities } = draftOf(
    readMarkdown(
      "**Presentations**\n\n**Invited**\n\n- 2024 Tide Colloquium, Kvam University\n- 2023 Salt Workshop, Halden\n\n**Refereed**\n\n- 2023 “Salt as a wall”, Meeting of the Tide Society, Fenburg\n\n**Awards**\n\n- Tide Prize, 2019",
    ),
  );
  expect(publications).toEqual([]);
  expect(activities.filter(({ kind }) => kind === "talk")).toHaveLength(3);
});
