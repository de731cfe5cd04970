import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

async function stations(source: string, file: string): Promise<string[]> {
  const { education, employment } = await ingest(new TextEncoder().encode(source), file);
  return [
    ...education.map(({ degree, institution }) => `${degree?.value} | ${institution.value}`),
    ...employment.map(({ title, organization }) => `${title?.value} | ${organization?.value}`),
  ];
}

const ROWS: [string, string][] = [
  ["2003", "MSc in Geography, Kvam University"],
  ["2003–2007", "Research Assistant, Institute of Mires"],
  ["2007", "PhD in Peat Science, Kvam University"],
  ["2007–2010", "Postdoctoral Fellow, Harbour Research Centre"],
  ["since 2010", "Professor of Mire Ecology, Salt College"],
];
const LIFE = [
  "MSc in Geography | Kvam University",
  "PhD in Peat Science | Kvam University",
  "Research Assistant | Institute of Mires",
  "Postdoctoral Fellow | Harbour Research Centre",
  "Professor of Mire Ecology | Salt College",
];

test("degrees and posts in one table without a heading are told apart", async () => {
  const html = ROWS.map(([when, what]) => `<tr><td>${when}</td><td>${what}</td></tr>`).join("\n");
  expect(await stations(`<h1>Orla Fennimore</h1><table>${html}</table>`, "cv.html")).toEqual(LIFE);
  expect(await stations(`<h1>Orla Fennimore</h1><h2>My path</h2><table>${html}</table>`, "cv.html")).toEqual(LIFE);
  const text = ROWS.map(([when, what]) => `${when.padEnd(14)}${what}`).join("\n");
  expect(await stations(`Orla Fennimore\n\nDate          Event\n${text}\n`, "cv.txt")).toEqual(LIFE);
  const latex = ROWS.map(([when, what]) => `${when.replace("–", "--")} & ${what}\\\\`).join("\n");
  expect(
    await stations(
      `\\documentclass{article}\\begin{document}{\\LARGE Orla Fennimore}\n\n\\begin{tabular}{ll}\n${latex}\n\\end{tabular}\\end{document}`,
      "cv.tex",
    ),
  ).toEqual(LIFE);
});

test("prizes and talks behind their years are no life", async () => {
  const prizes = `# Orla Fennimore

## Recognition

- 2019: Fellowship of the Salt Foundation
- 2018: Harbour Prize
- 2017: Research Fellow of the Mire Society
- 2015: Director's medal
`;
  expect(await stations(prizes, "cv.md")).toEqual([]);
});

test("posts named in German are known in the feminine and in compounds", () => {
  for (const post of [
    "Professorin für Moorkunde",
    "Postdoktorandin",
    "Gruppenleiterin",
    "Oberassistent",
    "Juniorprofessur",
  ])
    expect(isJobTitle(post)).toBe(true);
  for (const place of ["Professur für Moorkunde", "Direktion der Häfen"]) expect(isJobTitle(place)).toBe(false);
});

const posts = async (source: string) => (await stations(source, "cv.md")).map((said) => said.replaceAll(" | ", ", "));

test("posts right below the name, or below words that head nothing else, are posts", async () => {
  const list =
    "- Lecturer, Kvam University, 2019–present\n- Warden, Fen Works, 2016–2019\n- Postdoc, Salt College, 2014\n";
  const read = ["Lecturer, Kvam University", "Warden, Fen Works", "Postdoc, Salt College"];
  expect(await posts(`# Orla Fennimore\n\norla@kvam.example\n\n${list}\n## Talks\n\n- Slow tides, 2020\n`)).toEqual(
    read,
  );
  expect(await posts(`# Orla Fennimore\n\n## The road\n\n${list}`)).toEqual(read);
  expect(await posts(`# Orla Fennimore\n\n## Hello\n\nI walk along walls.\n\n**Roles**\n\n${list}`)).toEqual(read);
});

test("places that each head one post are a list together", async () => {
  const places = "### Kvam University\n\n**Lecturer**\\\n2019–2023\n\n### Fen Works\n\n**Warden**\\\n2016–2019\n";
  expect(await posts(`# Orla Fennimore\n\n## The road\n\n${places}\n## Talks\n\n- Slow tides, 2020\n`)).toEqual([
    "Lecturer, Kvam University",
    "Warden, Fen Works",
  ]);
});

test.each([
  ["people", "- Olaf Stone, PhD student, Kvam University, 2016–2020\n- Bea Moss, Postdoc, Fen College, 2014–2016"],
  ["grants", "- Principal Investigator, Slow Walls, Tide Council, 2016–2020\n- PI, Salt, Tide Council, 2012–2015"],
  ["courses", "- Lecturer, Slow tides, Kvam University, 2018\n- Instructor, Salt and stone, Kvam University, 2017"],
  ["prizes", "- Travel Grant, Kvam University, 2012–2014\n- Tide Fellowship, Fen College, 2010–2011"],
])("%s below such words are no posts", async (_, list) => {
  expect(await posts(`# Orla Fennimore\n\n## All along the wall\n\n${list}\n`)).toEqual([]);
});

test("a table of degrees below the name is read, though posts have a heading of their own", async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const page = `<h1>Orla Fennimore</h1><p>orla@kvam.example</p><table>
${row("BSc", "Tidal Walls", "Kvam University", "1999–2003")}
${row("MSc", "Salt Physics", "Kvam University", "2003–2005")}
${row("PhD", "Tidal Walls", "Fen College", "2006–2012")}</table>
<h2>Employment</h2><ul><li>Lecturer, Salt College, 2012–2016</li><li>Professor, Salt College, 2016–</li></ul>`;
  expect(await stations(page, "cv.html")).toEqual([
    "BSc in Tidal Walls | Kvam University",
    "MSc in Salt Physics | Kvam University",
    "PhD in Tidal Walls | Fen College",
    "Lecturer | Salt College",
    "Professor | Salt College",
  ]);
});

test("a page that begins with its newest degree loses none", async () => {
  const station = (...lines: string[]) => lines.join("\n\n");
  const page = [
    station("**Ph.D. Tide Sciences**", "Kvam University", "2018–2021", "- Dissertation: *Slow walls*"),
    station("**M.Sc. Botany**", "Fen College", "2016–2018", "- Emphases: salt"),
    station("**Apprenticeship as Journeyman Cooper**", "Heron Works", "2012–2014"),
  ];
  expect(await stations(page.join("\n\n"), "cv.md")).toEqual([
    "Ph.D. Tide Sciences | Kvam University",
    "M.Sc. Botany | Fen College",
    "Apprenticeship as Journeyman Cooper | Heron Works",
  ]);
});
