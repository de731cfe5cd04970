import { findPeriods } from "#lib/ingest/dates.ts";

const DATE = "(?:\\p{L}{3,9}\\.?[^\\S\\n])?(?:19|20)\\d{2}";
/** "2016-2019 - Lecturer": a stretch of time, then a dash of its own before what was done. */
const STRETCH_LEADS = new RegExp(
  `^[^\\p{L}\\d\\n]{0,4}${DATE}\\s?[-–—]{1,2}\\s?(?:${DATE}|\\d{2}|\\p{L}{3,10})[^\\S\\n][-–—]{1,2}[^\\S\\n](?=\\S)`,
  "mu",
);
/** "2015 - Curator" */
const YEAR_LEADS = new RegExp(`^([^\\p{L}\\d\\n]{0,4}${DATE}[^\\S\\n])([-–]{1,2})(?=[^\\S\\n][\\p{Lu}“"])`, "gmu");

/**
 * The text with the dash behind a lone year at the start of a line made one that leaves no stretch open, where its author
 * puts a dash of its own behind whole stretches, too ("2016-2019 - Lecturer" above "2015 - Curator"). Without such a
 * stretch "2015 – Curator" may mean since then. Lengths stay.
 */
export function withYearsApart(text: string): string {
  if (!STRETCH_LEADS.test(text)) return text;
  return text.replace(YEAR_LEADS, (whole, date: string, dash: string, at: number) => {
    const end = text.indexOf("\n", at + whole.length);
    const [first] = findPeriods(text.slice(at, end < 0 ? text.length : Math.min(end, at + 80)));
    // "2016 – Present – Lecturer", "2016 – June 2019 – Lecturer": the dash joins two dates.
    return first && first.span.end <= whole.length ? date + "—".padEnd(dash.length) : whole;
  });
}
