import { likeness, wordsShared } from "#lib/ingest/accuracy/likeness.ts";
import { match } from "#lib/ingest/accuracy/match.ts";
import { add, type Tallies } from "#lib/ingest/accuracy/tally.ts";
import type { PlainProfile } from "#lib/ingest/gold-shape.ts";
import type { Answers, Job, Station } from "#lib/ingest/layouts/answers.ts";

type ReadStation = PlainProfile["education"][number];
type ReadJob = PlainProfile["employment"][number];

/** Counts into `tallies` how education and employment were read, and tells each miss in a line. */
export function compareStations(tallies: Tallies, answers: Answers, got: PlainProfile): string[] {
  const education = match(answers.education, got.education, sameDegree);
  const employment = match(answers.employment, got.employment, sameJob);
  const misses: string[] = [];
  for (const [field, years, { pairs, missed, extra }] of [
    ["education", "edu. years", education],
    ["employment", "emp. years", employment],
  ] as const) {
    add(tallies, field, 2 * pairs.length, 2 * pairs.length + missed.length + extra.length);
    misses.push(...missed.map((station) => `${field} not found: ${told(station)}`));
    misses.push(...extra.map((station) => `no ${field}: ${told(station)}`));
    for (const { expected, got } of pairs) {
      add(tallies, years, sameYears(expected, got));
      if (!sameYears(expected, got)) misses.push(`${years} of ${told(expected)}: got ${got.start}–${got.end}`);
    }
  }
  return misses;
}

function told(station: Station | Job | ReadStation | ReadJob): string {
  const [what, where] =
    "organization" in station ? [station.title, station.organization] : [station.degree, station.institution];
  return `${what} | ${where} | ${station.start}–${station.end}`;
}

function sameDegree(expected: Station, got: ReadStation): number {
  const places = [expected.institution, ...(expected.institutionAlternatives ?? [])];
  if (!places.some((place) => samePlace(place, got.institution))) return 0;
  if (level(expected.degree) !== level(got.degree)) return 0;
  return 1 + likeness(expected.degree ?? "", got.degree ?? "") + (sameYears(expected, got) ? 1 : 0);
}

function sameJob(expected: Job, got: ReadJob): number {
  const places = [expected.organization, ...(expected.organizationAlternatives ?? [])];
  if (!places.some((place) => (place === null ? got.organization === null : samePlace(place, got.organization ?? ""))))
    return 0;
  const titles = [expected.title, ...(expected.titleAlternatives ?? [])];
  const like = Math.max(
    expected.titleNullOk ? 0.6 : 0,
    ...titles.map((title) =>
      title === null ? 0.6 : Math.max(likeness(title, got.title ?? ""), wordsShared(title, got.title ?? "") * 0.9),
    ),
  );
  return like >= 0.6 ? 1 + like + (sameYears(expected, got) ? 1 : 0) : 0;
}

function samePlace(one: string, other: string): boolean {
  return likeness(one, other) >= 0.75 || wordsShared(one, other) === 1;
}

function sameYears(expected: Station | Job, got: ReadStation | ReadJob): boolean {
  return (
    [expected.start, ...(expected.startAlternatives ?? [])].includes(got.start) &&
    [expected.end, ...(expected.endAlternatives ?? [])].includes(got.end)
  );
}

/** Doctor, master, bachelor and the rest, in the languages of the documents. */
function level(degree: string | null): string {
  const words = (degree ?? "").replace(/[.’']/gu, "").normalize("NFKD").replace(/\p{M}/gu, "");
  if (/\b(?:ph ?d|d ?phil|dr|doct\w*|dott\w*|doutor\w*|promotion|promotie|md|scd|dsc|csc|kandidat)\b/iu.test(words))
    return "doctor";
  if (
    /\b(?:m ?sc?|m ?a|m ?phil|m ?eng|mba|mph|mag\w*|mastere?s?|maitrise|mestr\w*|maestr\w*|diplom\w*|laurea mag\w*|dea|llm|lic\w*)\b/iu.test(
      words,
    )
  )
    return "master";
  if (/\b(?:b ?sc?|b ?a|a ?b|b ?eng|bach\w*|licence|laurea|grado|undergrad\w*|hons)\b/iu.test(words)) return "bachelor";
  return "other";
}
