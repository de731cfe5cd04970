import type { ProfileEducation, ProfilePosition, ProfilePublication, ShownPeriod } from "#lib/profile/profile.ts";

export interface TimelineBar {
  label: string;
  kind: "education" | "position";
  /** Years; `to` is at least `from`. */
  from: number;
  to: number;
  open: boolean;
}

export interface Timeline {
  /** First and last year drawn. */
  from: number;
  to: number;
  bars: TimelineBar[];
  /** Publications of each year from `from` to `to`: published, and all others (preprints, in submission). */
  years: { year: number; published: number; other: number }[];
}

/**
 * Education, positions and publications on one scale of years. What has no year is left out.
 * @param thisYear where what goes on ends.
 * @returns null when nothing has a year.
 */
export function timelineOf(
  profile: {
    education: readonly ProfileEducation[];
    positions: readonly ProfilePosition[];
    publications: readonly Pick<ProfilePublication, "year" | "countedAs">[];
  },
  thisYear: number,
): Timeline | null {
  const bars = [
    ...profile.education.map((row) => bar(row, "education", [row.degree, row.institution], thisYear)),
    ...profile.positions.map((row) => bar(row, "position", [row.title, row.organization], thisYear)),
  ].filter((one) => one !== null);
  const years = profile.publications.flatMap(({ year }) => (year === null ? [] : [year]));
  const points = [...years, ...bars.flatMap(({ from, to }) => [from, to])];
  if (points.length === 0) return null;
  const from = Math.min(...points);
  const to = Math.max(...points);
  return {
    from,
    to,
    bars: bars.sort((a, b) => a.from - b.from || a.to - b.to),
    years: Array.from({ length: to - from + 1 }, (_, at) => countYear(profile.publications, from + at)),
  };
}

function bar(
  period: ShownPeriod,
  kind: TimelineBar["kind"],
  words: (string | null)[],
  thisYear: number,
): TimelineBar | null {
  const from = period.startYear ?? period.endYear;
  if (from === null) return null;
  const to = period.ongoing ? Math.max(thisYear, from) : (period.endYear ?? from);
  const label = words.filter(Boolean).join(", ");
  return { label, kind, from: Math.min(from, to), to: Math.max(from, to), open: period.ongoing };
}

const UNPUBLISHED: readonly string[] = ["preprint", "submitted", "working"];

function countYear(publications: readonly Pick<ProfilePublication, "year" | "countedAs">[], year: number) {
  const all = publications.filter((one) => one.year === year);
  const other = all.filter((one) => UNPUBLISHED.includes(one.countedAs)).length;
  return { year, published: all.length - other, other };
}
