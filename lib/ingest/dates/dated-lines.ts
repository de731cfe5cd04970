import { findPeriods, lonePeriod } from "#lib/ingest/dates/dates.ts";

/** "2018+ Reed, A.", "2019a. Reed, A.", "2019a   Reed, A.": years that no calendar knows. */
const YEAR = /^\s*(?:19|20)\d{2}(?:\+|[a-z]?\.?)(?=\s)/;

/**
 * Lines that open with a date, where a run of lines without blanks between holds several: each begins an entry, and a
 * converter only lost the column the dates stood in ("2015–19 PhD in Botany," + "Kvam University" + "2013 MSc …").
 * Gives for each such line how long its date is. `colons`: "2019: Prize of the city" opens with a date as well.
 */
export function datedLines(lines: string[], colons = false): Map<number, number> {
  const found = new Map<number, number>();
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.trim() !== "") continue;
    const leads = lines.slice(from, at).map((line) => leadOf(line, colons));
    const first = leads.findIndex((lead) => lead > 0);
    // A heading may stand above the first of them.
    if (first >= 0 && first <= 1 && leads.filter((lead) => lead > 0).length >= 2)
      for (const [index, lead] of leads.entries()) if (lead > 0) found.set(from + index, lead);
    from = at + 1;
  }
  return found;
}

/** Length of the date a line opens with, 0 when it goes on with a small letter or holds nothing else. */
function leadOf(line: string, colons: boolean): number {
  const indent = line.length - line.trimStart().length;
  const [period] = findPeriods(line.trimStart().slice(0, 40));
  const length = YEAR.exec(line)?.[0].length ?? (period?.span.start === 0 ? indent + period.span.end : 0);
  const colon = colons ? /^\s?:(?=\s)/u.exec(line.slice(length)) : null;
  const lead = length + (colon?.[0].length ?? 0);
  return length > 0 && /^\s*[.|]?\s{1,2}["“(]?\p{Lu}/u.test(line.slice(lead)) ? lead : 0;
}

/**
 * "Dissertation: Slow tides." + "MSc in Botany, Kvam University" + "2018": the line above a date of its own begins an
 * entry, where the line before it ends a sentence or with a date.
 */
export function isAboveDate(previous: string, next: string): boolean {
  const date = next.trim();
  const isLone = date.length < 24 && lonePeriod(date) !== null;
  return (
    isLone && /(?:\p{L}{2}\.|\s(?:19|20)\d{2}(?:\s?[-–—]\s?(?:(?:19|20)\d{2}|\p{L}{3,8}))?)$/u.test(previous.trimEnd())
  );
}

/**
 * "A. Reed. Harbour Letters 3, 2019. Slow tides": one year in a line that begins and ends as a reference may, whatever
 * stands where. Of the broken lines of longer entries some have a year and some have none.
 */
export function isDatedOnce(line: string): boolean {
  const text = line.trim();
  const years = text.match(/(?<![\d/.–-])(?:19|20)\d{2}(?![\d/–-])/gu)?.length ?? 0;
  return years === 1 && text.length > 40 && /^["“‘«„[(]?[\p{Lu}\d]/u.test(text) && !GOES_ON.test(text);
}

/** A line that ends so has not said all. */
const GOES_ON = /[,;:&–-]\s*$|\s(?:an?|and|at|by|der|die|et|for|from|in|la|of|on|the|to|und|with|y)\s*$/iu;

/** Lines in a run of at least this many that are each dated once. */
const FEWEST = 4;

/** The lines that stand in such a run: each is an entry, however evenly they end. */
export function linesDatedOnce(lines: string[]): ReadonlySet<string> {
  const found = new Set<string>();
  let run: string[] = [];
  for (const line of [...lines, ""]) {
    if (isDatedOnce(line)) run.push(line);
    else {
      if (run.length >= FEWEST) for (const each of run) found.add(each);
      run = [];
    }
  }
  return found;
}
