import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { fromTypst, isTypst } from "#lib/ingest/readers/typst.ts";

const read = (source: string) => ingest(new TextEncoder().encode(source), "cv.typ");
const lines = (source: string) =>
  fromTypst(source)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const TEMPLATE = `#import "@preview/salt-cv:1.2.0": *

#let entry-alt(title: none, date: "") = {
  block[#text(weight: "bold", title) #date // "what [prints it
  ]
}
#let ext-link(url, title) = [#title (#link(url))]

#show: cv.with(
  author: (firstname: "Ada", lastname: "Reed", email: "ada@salt.example", position: ("Lecturer in Salt")), // her
  accent-color: rgb("#4682b4"),
)

#cv-with-side[
  = Personal
  Citizenship: Norlandic

  /* = Hidden
  Nothing of this. */
][
  = Employment

  #entry(
    title: [Lecturer / _Lektor_],
    institution: [School of Salt,\\ Kvam University],
    location: "Port Salt, Norland",
    date: "2019 – present",
    [
      - Member of the #ext-link("https://salt.example/")[Salt Group]
      - Led "Walls" _(from 2020)_
    ],
  )
  #entry(title: "Fellow", institution: "Fen College", location: "Fen", date: "2016 – 2019", [])

  = Education

  #entry(title: "PhD in Botany", institution: "Kvam University", date: "06/2016", [- Thesis: "Slow tides of the north"])

  = Publications

  + Reed, A., & Stone, O. (2020). Slow tides. _Mire Letters_, 4(2), 1--9. #link("https://doi.org/10.9/mire.1")[#image("x.svg")]
  + Fell, C., *Reed, A.*, & Moss, B. (2018). Walls & harbours. _Harbour Studies_, 12, 30--41.
]
`;

test("a CV in Typst is read: its head, the entries of its template, its lists", async () => {
  const draft = await read(TEMPLATE);
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.emails.map(({ value }) => value)).toEqual(["ada@salt.example"]);
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Lecturer / Lektor", "School of Salt, Kvam University"],
    ["Fellow", "Fen College"],
  ]);
  expect(draft.education.map(({ degree, thesis }) => [degree?.value, thesis?.value])).toEqual([
    ["PhD in Botany", "Slow tides of the north"],
  ]);
  expect(draft.publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["Slow tides", "Mire Letters"],
    ["Walls & harbours", "Harbour Studies"],
  ]);
  expect(draft.protected.map(({ kind }) => kind)).toEqual(["citizenship"]);
  expect(draft.text).not.toMatch(/Nothing of this|what \[prints|#/u);
});

test("functions of the document are known by their parameters", async () => {
  const draft = await read(`#set page(margin: 1in)
#set text(size: 11pt)
#let section(name) = { align(center)[#text(weight: "bold")[#name]] }
#let job(title, date, body) = block[#title. #date. \\ #body]

#align(center)[#text(size: 17pt, weight: "bold")[Ada Reed] \\ ada\\@salt.example]

#section[Professional and Volunteer Experience]
#job[Director of Research, Heron Brothers Inc.][2016 - 2019][Clients include the \\$9 Ferry.]
#job[Warden, Fen College][2012 - 2016][Counted seals.]
`);
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Director of Research", "Heron Brothers Inc"],
    ["Warden", "Fen College"],
  ]);
  expect(draft.text).toContain("Clients include the $9 Ferry.");
});

test("marks, links, grids, variables and what is computed", () => {
  expect(lines("= A & B <top>\n*Fen*_ton_ snake_case 5\\_6 https://a.example/b // gone")).toEqual([
    "\\section{A \\& B}",
    "\\textbf{Fen}\\emph{ton} snake\\_case 5\\_6 https://a.example/b",
  ]);
  expect(lines('#let town = "Port Salt"\n#town #h(1fr) 2019 #v(2em)')).toEqual(["Port Salt  \\hfill  2019"]);
  expect(lines("#grid(columns: (1fr, auto), [*PhD*], [2016], [MSc], [2012])")).toEqual([
    "\\begin{tabular}{ll}",
    "\\textbf{PhD} & 2016 \\\\",
    "MSc & 2012",
    "\\end{tabular}",
  ]);
  expect(lines("- a\n  - b\n- c\n\nd")).toEqual([
    "\\begin{itemize}",
    "\\item a",
    "\\begin{itemize}",
    "\\item b",
    "\\end{itemize}",
    "\\item c",
    "\\end{itemize}",
    "d",
  ]);
  expect(lines("#for one in all [- #one]\n#if tall { [a] } else { [b] }\nrest")).toEqual(["rest"]);
});

test("other texts are no Typst, and broken ones end", () => {
  expect(isTypst("# Salt\n\n#set of tides\n\n#let us begin")).toBe(false);
  expect(isTypst("\\documentclass{article}\n#set text(1)\n#set page(2)")).toBe(false);
  for (const sign of ["#a(", "[", "#let f(", "*_", '#"', "#(", "- ", "#grid(columns: 2)[", "= ", "/*"]) {
    const started = performance.now();
    fromTypst(`#set page(1)\n#set text(2)\n${sign.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
