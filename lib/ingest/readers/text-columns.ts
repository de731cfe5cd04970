import { findPeriods } from "#lib/ingest/dates/dates.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

interface Group {
  from: number;
  to: number;
}

/** A line of text columns that a converter wrote one below the other is longer than this only by mistake. */
const LONGEST = 120;

/**
 * Lines of a table that a converter wrote column by column, put back into rows: as many dates below each other as there
 * are lines in the one or two runs before them, or in the run behind.
 * "Lecturer", "Fellow" / "Kvam University", "Harbour Labs" / "2019–2021", "2017" → "Lecturer⇥Kvam University⇥2019–2021", …
 */
export function zipColumns(lines: string[]): string[] {
  const groups = groupsOf(lines);
  const rows = new Map<number, string[]>();
  const used = new Set<number>();
  groups.forEach((group, index) => {
    const count = datesAtEnd(lines, group);
    if (count < 2) return;
    const dates = lines.slice(group.to - count, group.to);
    const fits = (at: number) => {
      const other = groups[at];
      // "Positions" + "Lecturer" + "Fellow" below three dates: a heading stands in no row.
      if (at > index && senseOfHeading((lines[other?.from ?? 0] ?? "").trim(), true)) return false;
      return other !== undefined && !used.has(at) && datesAtEnd(lines, other) === 0 && plainTail(lines, other, count);
    };
    const isAlone = count === group.to - group.from;
    const before = isAlone && fits(index - 1) ? (fits(index - 2) && isExact(groups[index - 1], count) ? 2 : 1) : 0;
    const columns = before > 0 ? [] : fits(index + 1) && isExact(groups[index + 1], count) ? [dates] : [];
    if (before === 0 && columns.length === 0) return;
    for (let at = index - before; at < index; at += 1) columns.push(tailOf(lines, groups[at], count));
    columns.push(before > 0 ? dates : tailOf(lines, groups[index + 1], count));
    const first = groups[before > 0 ? index - before : index] ?? group;
    const last = before > 0 ? index : index + 1;
    for (let at = index - before; at <= last; at += 1) used.add(at);
    rows.set(
      first.to - count,
      dates.map((_, row) => columns.map((column) => (column[row] ?? "").trim()).join("\t")),
    );
    for (let at = first.to - count + 1; at < (groups[last]?.to ?? 0); at += 1) rows.set(at, []);
  });
  return rows.size === 0 ? lines : lines.flatMap((line, at) => rows.get(at) ?? [line]);
}

/**
 * Entries of two lines whose right column ("Port Salt" above "2015–2019") was written below them are put into rows:
 * "Kvam University" / "PhD in Botany" / "" / "Port Salt" / "2015–2019" → "Kvam University⇥Port Salt", "PhD in Botany⇥2015–2019".
 */
export function zipPairs(lines: string[]): string[] {
  const zipped = [...lines];
  const groups = groupsOf(lines);
  groups.forEach((right, index) => {
    const left = groups[index - 1];
    const count = right.to - right.from;
    if (!left || count % 2 !== 0 || !isPaired(lines, right)) return;
    const size = left.to - left.from;
    const headed = size === count + 1 && senseOfHeading((lines[left.from] ?? "").trim(), true) !== null;
    const plain = lines
      .slice(left.to - count, left.to)
      .every((line) => line.length < LONGEST && !findPeriods(line).length);
    if ((size !== count && !headed) || !plain) return;
    for (let row = 0; row < count; row += 1) {
      const at = left.to - count + row;
      // A blank line parts an entry from the one above.
      const part = row > 0 && row % 2 === 0 ? "\n" : "";
      zipped[at] = `${part}${lines[at]?.trim()}\t${lines[right.from + row]?.trim()}`;
      zipped[right.from + row] = "";
    }
  });
  return zipped.flatMap((line) => line.split("\n"));
}

/** Places and dates by turns. */
function isPaired(lines: string[], { from, to }: Group): boolean {
  const dates = lines.slice(from, to).map(isDate);
  return (
    dates.every((isOne, at) => isOne === (at % 2 === 1)) && lines.slice(from, to).every((line) => line.length < 45)
  );
}

/**
 * A column of dates below a list of degrees, of posts or of both that has more lines than they ("PhD in Botany", "Kvam
 * University", "Advisor: Ada Reed"): each date goes beside the line that names the next degree or post.
 */
export function placeDates(lines: string[]): string[] {
  const placed = [...lines];
  const groups = groupsOf(lines);
  groups.forEach(({ from, to }, index) => {
    if (lines.slice(from, to).every(isDate)) return;
    const dates: number[] = [];
    for (const after of groups.slice(index + 1)) {
      const all = Array.from({ length: after.to - after.from }, (_, row) => after.from + row);
      if (!all.every((at) => isDate(lines[at] ?? ""))) break;
      dates.push(...all);
    }
    if (dates.length === 0) dates.push(...datesAbove(lines, groups, index));
    const rows = Array.from({ length: to - from }, (_, row) => from + row);
    if (dates.length < 2 || rows.length <= dates.length + 1) return;
    const named = [(text: string) => findDegrees(text).length > 0, namesPost]
      .map((names) => rows.filter((at) => names(lines[at] ?? "") && findPeriods(lines[at] ?? "").length === 0))
      .find((found) => found.length === dates.length);
    named?.forEach((at, order) => {
      placed[at] = `${lines[at]}\t${(lines[dates[order] ?? 0] ?? "").trim()}`;
    });
    if (named) for (const at of dates) placed[at] = "";
  });
  return placed;
}

/** Dates of a column that was written above what they date, below the heading of the section or below nothing. */
function datesAbove(lines: string[], groups: Group[], index: number): number[] {
  const dates: number[] = [];
  for (let above = index - 1; above >= 0; above -= 1) {
    const { from, to } = groups[above] ?? { from: 0, to: 0 };
    const all = Array.from({ length: to - from }, (_, row) => from + row);
    const heads = senseOfHeading((lines[from] ?? "").trim(), true) !== null && !isDate(lines[from] ?? "") ? 1 : 0;
    if (!all.slice(heads).every((at) => isDate(lines[at] ?? ""))) break;
    dates.unshift(...all.slice(heads));
    if (heads > 0) return dates;
  }
  return [];
}

/** "Lecturer in Botany, Kvam University" */
const namesPost = (text: string): boolean => isJobTitle(text.split(/,|\t| {3,}/)[0]?.trim() ?? "");

function groupsOf(lines: string[]): Group[] {
  const groups: Group[] = [];
  lines.forEach((line, at) => {
    const last = groups.at(-1);
    if (line.trim() === "") return;
    if (last && last.to === at) last.to = at + 1;
    else groups.push({ from: at, to: at + 1 });
  });
  return groups;
}

/** How many lines are dates and nothing else, from the second line or the first of a group to its end. */
function datesAtEnd(lines: string[], { from, to }: Group): number {
  const all = lines.slice(from, to).map(isDate);
  if (all.every(Boolean)) return all.length;
  return all.slice(1).every(Boolean) ? all.length - 1 : 0;
}

function isDate(line: string): boolean {
  const text = line.trim();
  if (text === "" || text.length > 30) return false;
  const [found] = findPeriods(text.replace(/^((?:19|20)\d{2})[a-z]$/, "$1"));
  return found !== undefined && found.span.start === 0 && /^[\s.,;–—-]*$/.test(text.slice(found.span.end));
}

const isExact = (group: Group | undefined, count: number): boolean =>
  group !== undefined && group.to - group.from === count;

/**
 * The group has that many lines, or more: the heading above them, or entries that were dated at once. None of the last
 * lines is a paragraph of prose, has a date of its own or goes on from the line above.
 */
function plainTail(lines: string[], { from, to }: Group, count: number): boolean {
  const size = to - from;
  const tail = lines.slice(to - count, to);
  if (size < count || tail.some((line) => line.length >= LONGEST)) return false;
  return size <= count + 1 || tail.every((line) => /^\s*\p{Lu}/u.test(line) && findPeriods(line).length === 0);
}

function tailOf(lines: string[], group: Group | undefined, count: number): string[] {
  return group ? lines.slice(group.to - count, group.to) : [];
}
