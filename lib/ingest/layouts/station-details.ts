import type { Chance } from "#lib/ingest/layouts/chance.ts";

type Titles = readonly [string, ...string[]];
type Detail = (titles: Titles, chance: Chance) => string;

const ON_DEGREES: [Detail, ...Detail[]] = [
  (titles, chance) => `Thesis: “${chance.pick(titles)}”`,
  (titles, chance) => `Thesis: ${chance.pick(titles)}`,
  (titles, chance) => `Dissertation: ${chance.pick(titles)}`,
  (titles, chance) => `Thesis title: ${chance.pick(titles)}`,
  () => "Advisor: Prof. Ada Reed",
  () => "Supervisors: Ada Reed and Olaf Stone",
  () => "Advisors: Ada Reed, Olaf Stone",
  () => "Committee: Ada Reed (chair), Olaf Stone, Bea Moss",
  (_titles, chance) => `GPA: 3.${chance.whole(5, 9)}/4.0`,
  (_titles, chance) => `Grade: 1.${chance.whole(1, 9)}`,
  () => "Summa cum laude",
  () => "With distinction",
  () => "First class honours",
  () => "Minor in Statistics",
  () => "Specialization: models of growth",
  () => "Relevant coursework: Statistics, Field Methods, Optics",
  () => "Funded by the Norland Research Council",
];

const ON_POSTS: [Detail, ...Detail[]] = [
  () => "Host: Prof. Ada Reed",
  () => "Supervisor: Dr. Olaf Stone",
  () => "PI: Ada Reed",
  () => "Worked on models of growth and supervised two students.",
  () => "Taught two courses a year on tides and salt",
  () => "Designed and ran a survey of 400 households in three towns",
  () => "Led a team of four and wrote the yearly report",
  () => "Developed methods for slow and noisy measurements",
  () => "Funded by the Norland Research Council",
  () => "Project: Slow walls of northern harbours",
  () => "Responsible for the laboratory and its budget",
  () => "Research on how harbours silt up after storms",
  () => "Part-time (50%)",
  () => "Tenure-track",
  (_titles, chance) => `Supervised ${chance.whole(2, 9)} master's theses`,
];

/** What is told below a degree or post, on lines of its own: up to three lines, none twice. */
export function drawDetails(of: "degree" | "post", titles: Titles, chance: Chance): string[] {
  const most = chance.whole(1, 3);
  const told = Array.from({ length: most }, () => chance.pick(of === "degree" ? ON_DEGREES : ON_POSTS));
  const lines = [...new Set(told)].map((detail) => detail(titles, chance));
  // One thesis, one advisor.
  return lines.filter((line, at) => lines.findIndex((other) => kindOf(other) === kindOf(line)) === at);
}

function kindOf(line: string): string {
  return /^(?:thesis|dissertation)/iu.test(line)
    ? "thesis"
    : /^(?:advis|superv|committee|host|pi)/iu.test(line)
      ? "person"
      : line;
}
