import type { Fact, Period } from "#lib/ingest/draft.ts";

/** "Since 2019 – Curator": whatever the dash does, that was not the end. */
const SINCE = /^(?:since|seit|depuis|desde|dal|as of|starting)\s/iu;

type Dated = { period: Fact<Period> | null };

/** Behind a date that says both ends, or one that is open by a dash of its own, stands another dash and what is dated. */
const PARTS = /^[ \t]+[‐‑‒–—-]{1,3}[ \t]+[\p{L}“"]/u;

/**
 * The entries of one list whose dash behind a lone year parts the year from what it dates, as in "2018 – Curator" beside
 * "2014–2017 – Warden": they are open by their own words only. Where no stretch shows it, several lone years with a dash
 * each do, if no other stands without one ("2020 – PhD" beside "2018 MSc").
 */
export function partedFromDates<T extends Dated>(text: string, entries: T[]): T[] {
  const isOpen = ({ period }: T) =>
    period?.value.end === "present" &&
    !SINCE.test(text.slice(period.span.start, period.span.end)) &&
    /[‐‑‒–—-]\s*$/u.test(text.slice(period.span.start, period.span.end)) &&
    /^ *[\p{L}“"]/u.test(text.slice(period.span.end, period.span.end + 8));
  const open = entries.filter(isOpen);
  const shown = entries.some((entry) => {
    const end = entry.period?.span.end;
    return end !== undefined && !isOpen(entry) && PARTS.test(text.slice(end, end + 8));
  });
  if (shown) return open;
  if (entries.some(({ period }) => period && isLone(period.value))) return [];
  return new Set(open.map(({ period }) => period?.span.start)).size < 2 ? [] : open;
}

/** One date: without a beginning, or both beginning and end of a stay. */
function isLone({ start, end }: Period): boolean {
  if (end === null || end === "present") return false;
  return start === null || (start.year === end.year && start.month === end.month);
}
