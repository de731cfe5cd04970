import { compareDates } from "#lib/ingest/dates/dates.ts";
import type { PartialDate, PositionEntry } from "#lib/ingest/draft.ts";

/**
 * "2022/7 Lecturer" and "2023/1 Warden" above "2017/7 - 2022/6 Assistant": in a list whose other posts all have two ends, to
 * the month, the newest with one date began then and go on, as forms print them.
 */
export function goingOn(entries: PositionEntry[]): PositionEntry[] {
  const ends = entries.map(({ period }) => {
    const { start, end } = period?.value ?? {};
    return start && end && end !== "present" ? { start, end } : null;
  });
  const isPoint = (at: number) => {
    const { start, end } = ends[at] ?? {};
    return start?.month !== undefined && end !== undefined && compareDates(start, end) === 0;
  };
  const first = entries.findIndex((_, at) => !isPoint(at));
  const others = ends.slice(first);
  const isWhole = others.every((other, at) => other?.start.month !== undefined && !isPoint(first + at));
  if (first < 1 || others.length < 2 || !isWhole) return entries;
  const isNewest = ({ start }: { start: PartialDate }) =>
    others.every((other) => other && compareDates(start, other.end) >= 0);
  return entries.map((entry, at) => {
    const point = at < first ? ends[at] : null;
    return point && entry.period && isNewest(point)
      ? {
          ...entry,
          period: { ...entry.period, value: { start: point.start, end: "present" as const }, confidence: 0.7 },
        }
      : entry;
  });
}
