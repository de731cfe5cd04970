import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

async function posts(source: string, file = "cv.md"): Promise<string[]> {
  const { employment } = await ingest(new TextEncoder().encode(source), file);
  return employment.map(({ title, organization, period }) => {
    const end = period?.value.end;
    const years = `${period?.value.start?.year ?? ""}–${end === "present" ? "" : (end?.year ?? "")}`;
    return `${title?.value} | ${organization?.value} | ${years}`;
  });
}

test("undated posts below a place are all of that place", async () => {
  expect(
    await posts(`# Ada Reed

## Appointments

* Kvam University
  * Associate Professor of Botany
  * Adjunct Professor of Statistics
* Fen College
  * Visiting Scholar
`),
  ).toEqual([
    "Associate Professor of Botany | Kvam University | –",
    "Adjunct Professor of Statistics | Kvam University | –",
    "Visiting Scholar | Fen College | –",
  ]);
});

test("an employer whose name holds no known word is not left for a line that tells what was done", async () => {
  const lines = String.raw`\documentclass{article}\begin{document}
\textbf{Ada Reed}
\section*{Experience}
\textbf{Investigator} \hfill 2018--2020\\
\textit{The Harbour Defenders} \hfill Port Salt\\
Helped clients of Kvam University Hospital with appeals.

\textbf{Research Fellow} \hfill 2015--2017\\
\textit{Kvam University} \hfill Kvam\\
Studied tides at the Norland Harbour Office.
\end{document}`;
  expect(await posts(lines, "cv.tex")).toEqual([
    "Investigator | The Harbour Defenders | 2018–2020",
    "Research Fellow | Kvam University | 2015–2017",
  ]);
  const rows =
    "# Ada Reed\n\n## Experience\n\n| | |\n|---|---|\n" +
    "| 2018-2020 | **Investigator** <br> Tall Ships <br> Appeals with the Kvam University Hospital |\n" +
    "| 2015-2017 | **Research Fellow** <br> Kvam University <br> Tides |\n";
  expect(await posts(rows)).toEqual([
    "Investigator | Tall Ships | 2018–2020",
    "Research Fellow | Kvam University | 2015–2017",
  ]);
});

test("below a headed post a line that is nothing but the date tells when, wherever it stands", async () => {
  expect(
    await posts(`# Ada Reed

## Experience

### Investigator
The Harbour Defenders, Port Salt
2018 - 2020
- Helped clients of Kvam University Hospital with their appeals

### Lecturer
Kvam University
2012 - 2015
- Taught botany
`),
  ).toEqual(["Investigator | The Harbour Defenders | 2018–2020", "Lecturer | Kvam University | 2012–2015"]);
});

test("posts told in sentences below “Employment” are read as told", async () => {
  expect(
    await posts(`# Ada Reed

## Employment

I am an assistant professor at Kvam University since 2020. Before that I was a postdoc at Fen College (2018-2020) with Olaf Stone.

I was also a visiting scholar at the Salt Institute in spring 2019.

## Education

* PhD in Botany, Fen College, 2018
`),
  ).toEqual([
    "assistant professor | Kvam University | 2020–",
    "postdoc | Fen College | 2018–2020",
    "visiting scholar | Salt Institute | 2019–2019",
  ]);
});

test("a life told short and long is told once, with the dates of either", async () => {
  expect(
    await posts(`# Bio

## Short

Ada Reed is an Assistant Professor at Kvam University. She was a postdoc at Fen College.

## Long

Ada Reed is an Assistant Professor of Botany at Kvam University. Previously, Ada was a postdoc at Fen College (2015-2017) and a warden at Heron Labs.
`),
  ).toEqual([
    "Assistant Professor | Kvam University | –",
    "postdoc | Fen College | 2015–2017",
    "warden | Heron Labs | –",
  ]);
});

test("the letters of a state lead on to a degree and are none", async () => {
  const source =
    "# Ada Reed\n\n## Education\n\n* Kvam State University, Port Salt, MS,<br>\n  Ph.D. in Botany, 2014\n* Salt University, Oxford, MS. BA in Tides, 2008\n";
  const { education } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["Ph.D. in Botany", "Kvam State University"],
    ["BA in Tides", "Salt University"],
  ]);
});
