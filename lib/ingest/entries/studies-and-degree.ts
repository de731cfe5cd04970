import type { Block } from "#lib/ingest/document.ts";
import type { EducationEntry } from "#lib/ingest/draft.ts";
import { levelOf } from "#lib/ingest/entries/restated-degrees.ts";
import { namesSchool } from "#lib/ingest/entries/shared-school.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import { alike } from "#lib/ingest/passages/alike.ts";

/** What is studied on the way to a degree, not the degree. */
const ON_THE_WAY =
  /^(?:[\p{L}-]+\s){0,2}(?:аспірантура|аспирантура|докторантура|(?:doktori|magistri|bakalaureuse)(?:õpe|õpingud)|doktorantuur|doctoral (?:studies|program(?:me)?)|ph\.?\s?d\.? (?:studies|program(?:me)?)|doktorsk[ey] stud(?:ium|ij)|studia doktoranckie|doktorandenstudium|jatko-opinnot|doktorantūra|doktorantūros studijos)(?!\p{L})/iu;
/** Years that may pass between the end of the studies and the degree. */
const LONGEST = 6;

/**
 * "Doctoral studies, Kvam University⇥2008–2011" in one section or cell and "Doctor of Science, Kvam University, 2012" in another
 * section or the same cell: the one tells when the other was begun, and one entry is left of the two. Who lists both below each
 * other tells of two stations.
 */
export function withBegunStudies(sections: readonly EducationEntry[][]): EducationEntry[][] {
  const gone = new Set<EducationEntry>();
  const told = sections.map((entries) =>
    entries.map((entry) => {
      const { start = null, end } = entry.period?.value ?? {};
      if (!entry.period || start !== null || !end || end === "present" || isOnTheWay(entry)) return entry;
      const isApart = (other: EducationEntry) =>
        !entries.includes(other) || other.institution.span.start === entry.institution.span.start;
      const studies = sections
        .flat()
        .find((other) => !gone.has(other) && isApart(other) && leadTo(other, entry, end.year));
      if (!studies?.period) return entry;
      gone.add(studies);
      return { ...entry, period: { ...entry.period, value: { start: studies.period.value.start, end } } };
    }),
  );
  return told.map((entries, section) =>
    entries.filter((_, at) => !gone.has(sections[section]?.[at] as EducationEntry)),
  );
}

const isOnTheWay = ({ degree }: EducationEntry): boolean => ON_THE_WAY.test(degree?.value ?? "");

function leadTo(studies: EducationEntry, degree: EducationEntry, year: number): boolean {
  const { start, end } = studies.period?.value ?? { start: null, end: null };
  const level = levelOf(studies);
  return (
    isOnTheWay(studies) &&
    level !== null &&
    level === levelOf(degree) &&
    start !== null &&
    start.year <= year &&
    end !== null &&
    end !== "present" &&
    Math.abs(year - end.year) <= LONGEST &&
    alike(studies.institution.value, degree.institution.value)
  );
}

/** "2008–2011⇥Kvam University⇥doctoral studies" + "doctor of science, 2012" in the last cell: both have the place of their row. */
export function sharingRows(stations: readonly Station[], blocks: readonly Block[]): Station[] {
  const rows = blocks.filter(({ kind, lines }) => kind === "row" && lines.length > 1);
  return stations.map((station, at) => {
    const [before, line] = [stations[at - 1]?.lines[0], station.lines[0]];
    if (!before || !line || station.above.length > 0 || station.lines.some(namesSchool) || !namesSchool(before))
      return station;
    const isOneRow = rows.some(({ span }) => span.start <= before.span.start && line.span.end <= span.end);
    return isOneRow ? { ...station, above: [before] } : station;
  });
}
