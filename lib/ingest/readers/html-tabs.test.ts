import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const PAPER = (place: string, title: string, people: string) =>
  `<div class="it"><span class="v">${place}</span> <a href="x.pdf">${title}</a><br>${people}</div>`;

const PAGE = `<header><b>Ada Reed</b><br><label for="t-home">home</label><label for="t-papers">papers</label><label for="t-cv">vita</label></header>
<section class="tab" id="home"><p>I study walls and salt. I am a final-year student.</p></section>
<section class="tab" id="papers"><details open><summary>2025 <small>(2)</small></summary>
${PAPER("NeurIPS’25", "Slow Tides Under Drift", "Ada Reed, Carl Stone")}
${PAPER("ICML’25", "Forgetful Walls of Salt", "(α-β) B. Moss, A. Reed, C. Stone")}</details>
<details><summary>2024 <small>(2)</small></summary>
${PAPER("ICLR’24", "Do Small Harbours Hedge?", "Carl Stone, Ada Reed")}
${PAPER("COLT’24", "The Price of Knowing Bays", "Ada Reed")}</details></section>
<section class="tab" id="cv"><h3>Path</h3><dl>
<dt>2021 – 2026 (exp.)</dt><dd><b>PhD</b>, Computer Science, Kvam University</dd>
<dt>Jun – Aug 2025</dt><dd><b>Visiting researcher</b>, Harbour Institute, Fen College</dd>
<dt>Summer 2024</dt><dd><b>Research intern</b>, Quayside Institute, Port Salt</dd>
<dt>2019 – 2021</dt><dd><b>MSc</b>, Data Science, Fen College</dd>
<dt>2018 – 2019</dt><dd><b>Software engineer</b>, Kvam Institute</dd></dl>
<h3>Teaching</h3><ul><li>CS-450, head TA, 2022</li></ul></section>`;

test("labels that only the style of a page ties to its boxes head them, and years with a count head the papers", async () => {
  const read = await ingest(new TextEncoder().encode(`<!doctype html><html><body>${PAGE}</body></html>`), "reed.html");
  expect(
    read.publications.map(({ title, authors, venueAsPrinted, year }) => [
      title.value,
      authors.length,
      venueAsPrinted?.value,
      year?.value,
    ]),
  ).toEqual([
    ["Slow Tides Under Drift", 2, "NeurIPS’25", 2025],
    ["Forgetful Walls of Salt", 3, "ICML’25", 2025],
    ["Do Small Harbours Hedge?", 2, "ICLR’24", 2024],
    ["The Price of Knowing Bays", 1, "COLT’24", 2024],
  ]);
  const years = (period: { value: { start: { year: number } | null; end: unknown } } | null) =>
    period?.value.start?.year;
  expect(
    read.education.map(({ degree, institution, period }) => [degree?.value, institution.value, years(period)]),
  ).toEqual([
    ["PhD in Computer Science", "Kvam University", 2021],
    ["MSc in Data Science", "Fen College", 2019],
  ]);
  expect(read.employment.map(({ title, period }) => [title?.value, years(period)])).toEqual([
    ["Visiting researcher", 2025],
    ["Research intern", 2024],
    ["Software engineer", 2018],
  ]);
});
