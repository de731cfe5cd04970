import type { EducationEntry, PositionEntry } from "#lib/ingest/draft.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** Degrees without the sections of workshops and courses: beside "Education" with its degrees stands "Continuing education". */
export function degreesOf(sections: EducationEntry[][]): EducationEntry[] {
  return withoutStrangers(
    sections,
    ({ degree }) => degree !== null && findDegrees(degree.value).length > 0,
    // A stay of years without a name may well be studies; a day is none.
    ({ degree, period }) => degree === null && (period === null || period.value.start === null),
  );
}

/** Posts without the sections that tell what was done: beside "Work" with its posts stands "Practical experience". */
export function postsOf(sections: PositionEntry[][]): PositionEntry[] {
  return withoutStrangers(
    sections,
    ({ title, organization, period }) => title !== null && (organization ?? period) !== null && isJobTitle(title.value),
    // Where nothing but places is listed, one was there.
    ({ title, organization }) => title !== null || organization === null || !isOrganization(organization.value),
  );
}

/**
 * The entries of all sections; where one section names what it lists, those of another are left out that names nothing
 * and is mostly strange.
 */
function withoutStrangers<T>(sections: T[][], isNamed: (entry: T) => boolean, isStrange: (entry: T) => boolean): T[] {
  const most = (entries: T[], rule: (entry: T) => boolean) => entries.filter(rule).length * 2 > entries.length;
  const isSure = sections.some((entries) => most(entries, isNamed));
  return sections.flatMap((entries) => (isSure && !entries.some(isNamed) && most(entries, isStrange) ? [] : entries));
}
