import type { PartialDate, Period } from "#lib/ingest/draft.ts";

/** Months since year 0. */
export type Month = number;

export function monthOf({ year, month }: { year: number; month: number }): Month {
  return year * 12 + month - 1;
}

/** The first and the last month a printed date may mean: a year without a month may be any of its twelve. */
export function monthsOf({ year, month }: PartialDate): { first: Month; last: Month } {
  return { first: monthOf({ year, month: month ?? 1 }), last: monthOf({ year, month: month ?? 12 }) };
}

/** Whether a date lies within the window before `now`: "maybe" when a year without a month reaches over its edge. */
export function isWithin(date: PartialDate | null, windowMonths: number, now: Month): "yes" | "maybe" | "no" {
  if (date === null) return "maybe";
  const { first, last } = monthsOf(date);
  const edge = now - windowMonths;
  if (first >= edge) return "yes";
  return last >= edge ? "maybe" : "no";
}

/**
 * Whether two stays met within the window before `now`. "maybe" where a missing or coarse date leaves it open.
 * An end that is not printed may be any month after the start; "present" lasts until now.
 */
export function stayedTogether(
  a: Period | null,
  b: Period | null,
  windowMonths: number,
  now: Month,
): "yes" | "maybe" | "no" {
  if (a === null || b === null) return "maybe";
  const [x, y] = [bounds(a, now), bounds(b, now)];
  const edge = now - windowMonths;
  const surely = Math.min(x.surelyTo, y.surelyTo) >= Math.max(x.surelyFrom, y.surelyFrom, edge);
  if (surely) return "yes";
  return Math.min(x.maybeTo, y.maybeTo) >= Math.max(x.maybeFrom, y.maybeFrom, edge) ? "maybe" : "no";
}

/** The stretch a stay covers for certain, and the longest it may have covered. */
function bounds({ start, end }: Period, now: Month) {
  const from = start === null ? null : monthsOf(start);
  const to = end === "present" ? { first: now, last: now } : end === null ? null : monthsOf(end);
  return {
    maybeFrom: from?.first ?? Number.NEGATIVE_INFINITY,
    surelyFrom: from?.last ?? to?.first ?? Number.POSITIVE_INFINITY,
    surelyTo: to?.first ?? from?.last ?? Number.NEGATIVE_INFINITY,
    maybeTo: to?.last ?? now,
  };
}
