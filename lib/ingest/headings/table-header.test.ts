import { expect, test } from "vitest";
import { withoutTableHeaders } from "#lib/ingest/headings/table-header.ts";
import { ingest } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const read = (body: string) =>
  ingest(new TextEncoder().encode(`\\documentclass{article}\n\\begin{document}\n${body}\n\\end{document}`), "cv.tex");

test("labels in the first column of a form are no names of columns: their rows say when and what", async () => {
  const { education, employment } = await read(String.raw`\ecvname{Orla Fennimore}
\ecvsection{Work experience}
\ecvitem{Dates}{18/09/2019 - now}
\ecvitem{Position}{Warden of sluices}
\ecvitem{Employer}{Port Salt Works}
\ecvitem{Dates}{01/10/2016 - 13/09/2019}
\ecvitem{Position}{Research assistant}
\ecvitem{Employer}{Fen College}
\ecvsection{Education}
\ecvitem{Degree}{MSc in Botany}
\ecvitem{Institution}{Kvam University}
\ecvitem{Dates}{01/10/2013 - 22/09/2015}`);
  expect(employment.map(({ title, period }) => [title?.value, period?.value.start?.year])).toEqual([
    ["Warden of sluices", 2019],
    ["Research assistant", 2016],
  ]);
  expect(
    education.map(({ degree, institution, period }) => [degree?.value, institution?.value, period?.value.end]),
  ).toEqual([["MSc in Botany", "Kvam University", { year: 2015, month: 9 }]]);
});

test("the names of the columns of a table that is only printed in line are left out", async () => {
  const lines = ["S/N\tInstitution\tQualification\tPeriod", "1\tSaltport\tPh.D.\t2009", "2\tSaltport\tM.Sc.\t2006"];
  const page = readHtml(lines.map((line) => `<p>${line}</p>`).join(""));
  const text = page.text.replaceAll(" ", "\t");
  const left = withoutTableHeaders({ ...page, text }).blocks;
  expect(left.map(({ span }) => text.slice(span.start, span.end))).toEqual(lines.slice(1));
});

test("the names of the columns tell which words are the post and which the place", async () => {
  const { employment } = await ingest(
    new TextEncoder().encode(`# Orla Fennimore

## Zatrudnienie

| Okres | Stanowisko | Miejsce pracy |
| --- | --- | --- |
| 2016–2018 | staż w porcie | Morviks museum, Port Salt |
| 2012–2013 | od spraw tamy | Park Solny |
`),
    "cv.md",
  );
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["staż w porcie", "Morviks museum"],
    ["od spraw tamy", "Park Solny"],
  ]);
});

test("a first row in bold above plain ones names columns in whatever language", async () => {
  const row = (cells: string[], tag = "td") => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const left = (table: string) => {
    const page = withoutTableHeaders(readHtml(`<table>${table}</table>`));
    return page.blocks.map(({ span }) => page.text.slice(span.start, span.end).split("\t")[0]);
  };
  const posts = row(["Warden", "Port Salt", "2019"]) + row(["Keeper", "Fen College", "2016"]);
  expect(left(row(["Görev Unvanı", "Görev Yeri", "Yıl"], "th") + posts)).toEqual(["Warden", "Keeper"]);
  expect(left(row(["Görev", "Haftalık Saati", "Sayı"], "th") + row(["Teorik", "Uyg."], "th") + posts)).toEqual([
    "Warden",
    "Keeper",
  ]);
  // "**Lecturer**⇥**Kvam University**⇥**2021**": who sets the last post in bold names no columns.
  expect(left(row(["Lecturer", "Kvam University", "2021"], "th") + posts)).toEqual(["Lecturer", "Warden", "Keeper"]);
});

test("beside a column of whole references stand remarks, below the next heading too; their names may be printed again", async () => {
  const table = (rows: string[][], head = true) =>
    `<table>${[...(head ? [["No.", "Citation", "Type, contribution"]] : []), ...rows]
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
      .join("")}</table>`;
  const { publications } = await ingest(
    new TextEncoder().encode(
      `<h1>Ada Reed</h1><h2>Publications</h2><h3>Refereed articles</h3>${table([
        [
          "4",
          "Reed, A., & Stone, C. (2031). Slow tides of the north. Harbour Letters, 73(4), 281–290.",
          "D. Writing. PC 60",
        ],
        [
          "3",
          "Stone, C., & Reed, A. (2029). Salt walls of the inner fens. Fen Review, 3(1), 7–19.",
          "Dissertation. PC 35",
        ],
        ["No.", "Citation", "Type, contribution"],
        ["2", "Reed, A. (2027). Sedges under the ice. Tide Quarterly, 34(6), 512–524.", "Senior author, mentor"],
      ])}<h3>Book chapters</h3>${table([["1", "Reed, A. (2025). Doors. In C. Fell (Ed.), Handbook of walls (pp. 1–9). Quayside Press.", "PC 100"]], false)}`,
    ),
    "cv.html",
  );
  expect(
    publications.map(({ title, venueAsPrinted, kind, status }) => [
      title.value,
      venueAsPrinted?.value,
      kind.value,
      status.value,
    ]),
  ).toEqual([
    ["Slow tides of the north", "Harbour Letters", "journal", "published"],
    ["Salt walls of the inner fens", "Fen Review", "journal", "published"],
    ["Sedges under the ice", "Tide Quarterly", "journal", "published"],
    ["Doors", "Handbook of walls", "book", "published"],
  ]);
});
