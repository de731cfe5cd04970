import { enclosing, type FoundPeriod } from "#lib/ingest/dates/dates.ts";
import type { Fact, Period } from "#lib/ingest/draft.ts";

/** Letters between two dates of one list: "2018–2019, 2021–2026". */
const BESIDE = 6;
/** Letters behind which a date is told of something else: "… following the reforms of 2016". */
const FAR = 80;

/**
 * When a post was held; of several dates the first stretch with those right beside it, or all that stand near. A single
 * date is both start and end: "Research Intern, 2017".
 */
export function periodOf(periods: FoundPeriod[]): Fact<Period> | null {
  const [first] = periods;
  if (!first) return null;
  const range = periods.findIndex(({ period }) => period.start !== null);
  const own = range < 0 ? upTo(periods, 0, FAR) : upTo(periods, range, BESIDE);
  const whole = own.length > 1 ? enclosing(own.map(({ period }) => period)) : own[0]?.period;
  if (!whole) return null;
  return {
    value: whole.start === null ? { start: whole.end === "present" ? null : whole.end, end: whole.end } : whole,
    span: { start: own[0]?.span.start ?? first.span.start, end: own.at(-1)?.span.end ?? first.span.end },
    confidence: 0.95,
  };
}

/** From the first of all dates to the last: "2021" and "2019" beside the courses of one post. */
export function wholeTime(periods: FoundPeriod[]): Fact<Period> | null {
  const whole = enclosing(periods.map(({ period }) => period));
  const [first, last] = [periods[0], periods.at(-1)];
  return whole && first && last
    ? { value: whole, span: { start: first.span.start, end: last.span.end }, confidence: 0.85 }
    : null;
}

/** The dates from one on that each stand no farther than `gap` behind the one before. */
function upTo(periods: FoundPeriod[], from: number, gap: number): FoundPeriod[] {
  const rest = periods.slice(from);
  const end = rest.findIndex(({ span }, at) => at > 0 && span.start - (rest[at - 1]?.span.end ?? 0) > gap);
  return end < 0 ? rest : rest.slice(0, end);
}
