import { enclosing, type FoundPeriod } from "#lib/ingest/dates.ts";
import type { Fact, Period } from "#lib/ingest/draft.ts";

/** When a post was held; of several dates the first stretch, or all between them. A single date is both start and end: "Research Intern, 2017". */
export function periodOf(periods: FoundPeriod[]): Fact<Period> | null {
  const [first] = periods;
  if (!first) return null;
  const ranges = periods.filter(({ period }) => period.start !== null);
  const whole = ranges.length > 0 ? ranges[0]?.period : enclosing(periods.map(({ period }) => period));
  if (!whole) return null;
  const span = {
    start: (ranges[0] ?? first).span.start,
    end: ranges.length > 0 ? (ranges[0]?.span.end ?? first.span.end) : (periods.at(-1)?.span.end ?? first.span.end),
  };
  return {
    value: whole.start === null ? { start: whole.end === "present" ? null : whole.end, end: whole.end } : whole,
    span,
    confidence: 0.95,
  };
}
