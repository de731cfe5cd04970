import { findPeriods } from "#lib/ingest/dates/dates.ts";

/** Lines `from` … `to` that tell one thing, and the line that heads them, if any. */
export interface DatedRun {
  from: number;
  to: number;
  head: number | null;
}

/** A list goes by its dates when at least this share of its lines has one. */
const SHARE = 0.25;

/**
 * Puts lines together by where their dates stand: "what, when" with places below it, "what" with "where, when" below it,
 * or "where" above several dated lines, which it heads. Lines whose dates show no such turn stand alone.
 */
export function datedRuns(lines: readonly string[]): DatedRun[] {
  const alone = lines.map((_, at): DatedRun => ({ from: at, to: at, head: null }));
  const dated = lines.map((line) => findPeriods(line).length > 0);
  const count = dated.filter(Boolean).length;
  if (count < 2 || count === lines.length || count < SHARE * lines.length) return alone;
  return dated[0] ? datesFirst(lines, dated, alone) : datesLast(lines, dated, alone);
}

/** "2016 Warden" + "Fen Works" + "2014 Pilot" + "Port Salt": undated lines belong to the dated one above, if most have some. */
function datesFirst(lines: readonly string[], dated: boolean[], alone: DatedRun[]): DatedRun[] {
  const starts = alone.filter(({ from }) => dated[from]);
  const followed = starts.filter(({ from }) => dated[from + 1] === false).length;
  if (followed * 3 < starts.length * 2) return alone;
  return starts.map(({ from }, at) => ({ from, to: (starts[at + 1]?.from ?? lines.length) - 1, head: null }));
}

/** Undated lines first: each heads several dated ones, or is told when by the one below it. */
function datesLast(lines: readonly string[], dated: boolean[], alone: DatedRun[]): DatedRun[] {
  const groups: { undated: number[]; dated: number[] }[] = [];
  for (const at of lines.keys()) {
    const last = groups.at(-1);
    if (!dated[at] && (!last || last.dated.length > 0)) groups.push({ undated: [at], dated: [] });
    else (dated[at] ? last?.dated : last?.undated)?.push(at);
  }
  const lengths = groups.map(({ undated }) => undated.length);
  if (groups.at(-1)?.dated.length === 0) return datesWithin(lines.length, groups, lengths) ?? alone;
  const several = groups.filter((group) => group.dated.length > 1).length;
  const areHeads = groups.every(({ undated: [head = 0, ...more] }) => more.length === 0 && mayHead(lines[head]));
  if (groups.length > 1 && several * 3 >= groups.length && areHeads)
    return groups.flatMap(({ undated: [head = 0], dated: own }) => own.map((at) => ({ from: at, to: at, head })));
  if (groups.length < 2 || several > 0 || Math.max(...lengths) - Math.min(...lengths) > 1) return alone;
  return groups.map(({ undated: [from = 0], dated: [to = from] }) => ({ from, to, head: null }));
}

/** "Kvam University" + "Lecturer, 2004" + "Law of the sea" and again: as many lines above each date, as many below. */
function datesWithin(count: number, groups: { undated: number[]; dated: number[] }[], lengths: number[]) {
  const [above = 0, below = 0] = [lengths[0], lengths.at(-1)];
  const even = lengths.slice(1, -1).every((length) => length === above + below);
  if (groups.length < 3 || !even || groups.slice(0, -1).some(({ dated }) => dated.length > 1)) return null;
  const starts = groups.slice(0, -1).map(({ dated: [at = 0] }) => at - above);
  return starts.map((from, at): DatedRun => ({ from, to: (starts[at + 1] ?? count) - 1, head: null }));
}

/** What heads lines, and is set like them, is short and no sentence. */
export const mayHead = (line = ""): boolean => line.trim().split(/\s+/u).length <= 8 && !/[.;,]$/.test(line.trim());
