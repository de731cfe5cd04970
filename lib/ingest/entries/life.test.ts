import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

async function life(source: string, file: string): Promise<string[]> {
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
  expect(await life(`<h1>Orla Fennimore</h1><table>${html}</table>`, "cv.html")).toEqual(LIFE);
  expect(await life(`<h1>Orla Fennimore</h1><h2>My path</h2><table>${html}</table>`, "cv.html")).toEqual(LIFE);
  const text = ROWS.map(([when, what]) => `${when.padEnd(14)}${what}`).join("\n");
  expect(await life(`Orla Fennimore\n\nDate          Event\n${text}\n`, "cv.txt")).toEqual(LIFE);
  const latex = ROWS.map(([when, what]) => `${when.replace("–", "--")} & ${what}\\\\`).join("\n");
  expect(
    await life(
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
  expect(await life(prizes, "cv.md")).toEqual([]);
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
