import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Fact, Period } from "#lib/ingest/draft.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** "Visitor", "Visiting positions" above a few stays: the title of those that have none of their own. */
export function titleInHeading({ heading, above, span }: SectionPart): Fact<string> | null {
  const visiting = /^Visiting (?:positions?|appointments?|posts?)$/iu.test(heading.trim());
  if (visiting)
    return {
      value: heading.trim().replace(/s$/iu, ""),
      span: { start: span.start, end: span.start + heading.length },
      confidence: 0.7,
    };
  if (above.length === 0 || heading.split(" ").length > 3 || !isJobTitle(heading)) return null;
  return { value: heading, span: { start: span.start, end: span.start + heading.length }, confidence: 0.7 };
}

/** "PhD" above "Botany, Kvam University, 2012–2016": the degree of those that name none themselves. */
export function degreeInHeading({ heading, above, span }: SectionPart): Fact<string> | null {
  const [found] = above.length > 0 && heading.split(" ").length < 4 ? findDegrees(heading) : [];
  if (found?.start !== 0) return null;
  return { value: heading, span: { start: span.start, end: span.start + heading.length }, confidence: 0.7 };
}

/** "2014" or "2014 – present" as the heading above a degree or post that prints no date itself. */
export function datedByHeading({ heading, above, span }: SectionPart): Fact<Period> | null {
  const [found, ...more] = above.length > 0 ? findPeriods(heading) : [];
  if (!found || more.length > 0 || /\p{L}{2}/u.test(heading.slice(0, found.span.start) + heading.slice(found.span.end)))
    return null;
  return {
    value: found.period,
    span: { start: span.start + found.span.start, end: span.start + found.span.end },
    confidence: 0.85,
    why: "The date is that of the heading above.",
  };
}

/** A single date is both start and end of a post. */
export function stayOf(period: Fact<Period> | null): Fact<Period> | null {
  const end = period?.value.end;
  return period && period.value.start === null && end && end !== "present"
    ? { ...period, value: { start: end, end } }
    : period;
}

const CURRENT =
  /^(?:my\s)?(?:current|present)\s(?:(?!and\s|or\s)\p{L}+\s){0,2}(?:positions?|appointments?|employment|posts?|jobs?)$/iu;

/** "Current position" as the heading above a post that prints no date. */
export function currentByHeading({ heading, span }: SectionPart): Fact<Period> | null {
  if (!CURRENT.test(heading.trim())) return null;
  return {
    value: { start: null, end: "present" },
    span: { start: span.start, end: span.start + heading.length },
    confidence: 0.85,
    why: "The heading above says that it goes on.",
  };
}
