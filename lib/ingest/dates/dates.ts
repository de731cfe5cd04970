import { everyMatch } from "#lib/every-match.ts";
import { MONTH, MONTHS, OPEN, SOON, TERM, TERMS, TO, YEAR } from "#lib/ingest/dates/date-words.ts";
import type { PartialDate, Period, Span } from "#lib/ingest/draft.ts";
import { remembered } from "#lib/remembered.ts";

/** A stretch of time found in a text; `span` is relative to that text. */
export interface FoundPeriod {
  period: Period;
  span: Span;
  /** "expected 2026": the end lies ahead. */
  expected: boolean;
}

/** "2018 October – present", "2018 Oct –", "2020. szept. óta", "(2019, October 22)": before other words the month may be a verb, or the next date's. */
const YEAR_FIRST = `(?:${YEAR}(?:,(?=[^()\\n]{3,20}\\))|\\.)?\\s${MONTH}(?:\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?=\\s*(?:[‐‑–—-]{1,3}\\s*)?(?:$|[)\\],;:\\n\\t])|\\sóta(?!\\p{L})|${TO}(?:${YEAR}|${MONTH}|${OPEN})))`;
/** "X 2013 – IX 2021": months as Polish and Hungarian CVs number them, where no word stands before them. */
const ROMAN = "(?:X(?:I{1,2})?|IX|IV|VI{0,3}|I{1,3})";
const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** "April 27-29, 2020": the days of one month. */
const DAYS = "\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–—]{1,3}\\s?\\d{1,2}(?:st|nd|rd|th)?(?=[\\s,]))?";
/** A year of an emperor, as Japanese forms count them. */
const ERA = "(?:昭和|平成|令和)\\s?(?:\\d{1,2}|元)";
const FIRST_YEARS: Record<string, number> = { 昭和: 1926, 平成: 1989, 令和: 2019 };
const POINT = [
  // "Sep-2031 – Feb-2034", "14-Oct-2031": a stroke may join the month to its year.
  `(?:(?:${TERM}\\s*(?:&|and|/)\\s*)?(?:(?:0?[1-9]|[12]\\d|3[01])-(?=\\p{L}{3,9}-))?(?:${MONTH}|${TERM})(?:-|(?:\\s+${DAYS})?\\s*[,/’']?\\s*(?:(?:of|del?)\\s+)?)${YEAR}(?!\\d))`,
  `(?:\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:de\\s+)?${MONTH},?\\s+(?:del?\\s+)?${YEAR}(?!\\d))`,
  `(?:(?:(?:0?[1-9]|[12]\\d|3[01])[./-]){2}${YEAR}(?!\\d))`,
  `(?:(?:0?[1-9]|1[0-2])[/.]${YEAR}(?!\\d))`,
  `(?:${YEAR}[./-](?:1[0-2]|0?[1-9])(?![\\d])(?:[./-](?:0[1-9]|[12]\\d|3[01])(?!\\d))?)`,
  `(?:(?<=(?:^|[\\n\\t(]|\\bod\\s|\\bdo\\s|[-–—]\\s?))${ROMAN}[\\s./]\\s?${YEAR}(?!\\d))`,
  YEAR_FIRST,
  // "2023ko iraila", "2021eko urriaren 3a", "2015eko uda"
  `(?:${YEAR}-?e?ko\\s(?:${MONTH}|${TERM})(?:\\s\\d{1,2}(?:[ae]n?)?(?!\\p{L}|\\d))?)`,
  // "tháng 4 năm 2005", "tháng 4/2005"
  `(?:tháng\\s(?:0?[1-9]|1[0-2])\\s?(?:năm\\s|[/-]\\s?)${YEAR}(?!\\d))`,
  // "2005年4月", "2005（平成17）年 4月"
  `(?:${YEAR}(?:\\s?[（(]${ERA}年?[）)])?\\s*(?:年\\s*\\d{1,2}\\s*月|年)?(?!\\d|[a-z](?![\\p{L}])))`,
  // "平成17年4月", "平成17（2005）年4月"
  `(?:${ERA}\\s?(?:[（(]${YEAR}年?[）)])?\\s?年(?:\\s*\\d{1,2}\\s*月)?)`,
].join("|");
/** "07/14", "Sep '14": a year of two digits dates only as the end of a stretch, of a line behind a comma, or with its apostrophe. */
const SHORT = "(?:(?:0?[1-9]|1[0-2])/\\d{2}(?![\\d/]))";
const CLIPPED = `(?:(?:${MONTH}|${TERM})\\s*[’']\\s?\\d{2}(?!\\d))`;
/** "Oct 08 – Sep 10", "since Mar 10", "(Sep 03)": without the apostrophe the number is a day, unless it stands like this. */
const MONTH_AND_TWO = `(?:${MONTH}\\s(?:[012]\\d|[6-9]\\d)(?![\\d.:]|\\s*[,.]?\\s*${YEAR}))`;
const BARE = `(?:(?:${MONTH}|${TERM})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?)`;

const PERIOD = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:(?<soon>${SOON})?(?:(?<since>since|from|od(?:\\sroku|\\sleta)?|с|з|від|от|nuo|kopš|từ|од|منذ|من|از|des del?|dende|din|începând cu|vuodesta|alates|seit|depuis|desde|dal|starting|as of|after|ab)\\s+)?(?<from>${POINT}|${CLIPPED}|(?<clipped>${MONTH_AND_TWO}(?=${TO}(?:${MONTH_AND_TWO}|${OPEN})|(?<=(?:since|from|\\()\\s?${MONTH}\\s\\d{2})\\)))|${SHORT}(?=${TO}(?:${SHORT}|${OPEN}))|(?<=,\\s)${SHORT}(?=\\.?\\s*$)|(?<=^\\s*)${SHORT}(?=[-–—]{1,3}\\s|\\s+(?!(?:of|out|and|the|in|on)\\b)\\p{L})|${BARE}(?=${TO}(?:${BARE}|\\d))|\\d{4}(?=${TO}\\d{4}))(?:(?:${TO})(?:(?:early|mid|late|Q[1-4]|WS|SS|WiSe|SoSe)[-\\s]+|(?<=\\p{L}\\.?,?\\s\\d{4}\\s?[-–—]{1,3}\\s?)(?!${MONTH}|${TERM})\\p{L}{4,11}\\s(?=${YEAR}(?!\\d)))?(?<soonEnd>${SOON})?(?<to>${POINT}|${CLIPPED}|(?<=${YEAR}\\s\\p{L}{3,9}\\.?\\s*(?:[-–—]{1,3}|to)\\s*)${MONTH}(?!\\s*\\d)|(?<=\\s\\d{2}\\s*\\S{1,2}\\s*)${MONTH_AND_TWO}|${SHORT}|${OPEN}|\\d{2}(?![\\d\\p{L}])|(?<=[–—])\\d(?![\\d\\p{L}./-]))|(?<dangling>\\s*(?!(?<=\\s)—\\s)(?:[‐‑–—-]{1,3}|[→⟶➔➝](?=\\s*(?:$|[)\\],;\\n\\t]))))(?=\\s*(?:$|[)\\],;:\\n\\t]|\\.(?:\\s|$)|[\\p{Lu}])|(?<=\\d[-–—]{1,3})(?=\\s+\\p{Ll}|\\s+[-–—]{1,3}\\s+\\p{L}))|(?<onwards>\\s*(?<=\\s)(?:onwards?|óta)(?!\\p{L})|-?e?tik(?!\\p{L})(?: aurrera)?|\\+(?=\\s*(?:$|[),;:\\n\\t]))))?)`,
  "giu",
);

/** Every date and stretch of time in a text, in order: "Oct. 2014–Present", "2017.3--2017.8", "Fall 2008", "2015-18", "May 2016–Janyary 2022". */
export const findPeriods: (text: string) => readonly FoundPeriod[] = remembered(periodsIn);

function periodsIn(text: string): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  // Most lines hold no digit, and every date but a lone "present" does.
  for (const match of /\d/.test(text) ? everyMatch(text, PERIOD) : []) {
    const groups = match.groups ?? {};
    const end = readEnd(groups.to, groups.from ?? "");
    const start = readPoint(groups.from ?? "", groups.clipped !== undefined) ?? borrowYear(groups.from ?? "", end);
    if (start === null) continue;
    // "2018 – 2013": the newer end first; in "2020– 2018" the second begins something else
    const isTurned = end !== null && end !== "present" && end.year < start.year;
    const turned = isTurned && /\d(?: [-–—]{1,3} |[-–—]{1,3})\S+$/u.test(match[0]) ? { start: end, end: start } : null;
    const expected = groups.soon !== undefined || groups.soonEnd !== undefined;
    const next = { period: turned ?? periodOf(start, end, groups), span: spanOf(match), expected };
    found.push(withYearsBefore(text, found, next));
  }
  return found.length > 0 ? found : everyMatch(text, LONE_OPEN).map(openPeriod);
}

/** The date or stretch of time that a text is, with nothing before it or behind; null for other texts. */
export function lonePeriod(text: string): FoundPeriod | null {
  const [found] = findPeriods(text);
  return found?.span.start === 0 && found.span.end === text.length ? found : null;
}

/** "2018, 2019, 2020–present": lone years that lead up to a stretch begin it; they are taken from `found`. */
function withYearsBefore(text: string, found: FoundPeriod[], next: FoundPeriod): FoundPeriod {
  let whole = next;
  for (let before = found.at(-1); before; before = found.at(-1)) {
    const { start, end } = whole.period;
    const year = before.period.start === null && before.period.end !== "present" ? before.period.end : null;
    const leads = year?.month === undefined && year?.year === (start?.year ?? 0) - 1;
    const between = text.slice(before.span.end, whole.span.start);
    if (!leads || !start || start.month !== undefined || end === null || !/^,\s*$/.test(between)) break;
    found.pop();
    whole = { ...next, period: { start: year, end }, span: { start: before.span.start, end: next.span.end } };
  }
  return whole;
}

/** "Postdoc, Kvam University, present": since when is not said. */
const LONE_OPEN =
  /(?<=(?:^|[,;(\t\n–—])\s*)(?:present|ongoing|in progress|to date|till date|till now|heute|jetzt|présent|aujourd[’']hui|actualidad|presente|oggi|atual|heden|至今)(?=\s*(?:$|[),;.\t\n]))|(?<=^)(?:present|current|ongoing|heute|actualidad|oggi|至今)(?=\s+(?!C?GPA|grade|average)\p{Lu})/giu;

function openPeriod(match: RegExpExecArray): FoundPeriod {
  return { period: { start: null, end: "present" }, span: spanOf(match), expected: false };
}

/** The whole stretch that several dates of one entry cover ("Spring 2009 & Fall 2008"); null when there is none. */
export function enclosing(periods: Period[]): Period | null {
  const starts = periods.flatMap(({ start, end }) => start ?? (end === "present" || end === null ? [] : end));
  const ends = periods.flatMap(({ start, end }) => end ?? start ?? []);
  const first = starts.sort(compareDates)[0];
  if (!first) return ends.includes("present") ? { start: null, end: "present" } : null;
  const last = ends.includes("present")
    ? "present"
    : ends
        .filter((end) => end !== "present")
        .sort(compareDates)
        .at(-1);
  return { start: first, end: last ?? null };
}

export function compareDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0);
}

function periodOf(
  start: PartialDate,
  end: PartialDate | "present" | null,
  groups: Record<string, string | undefined>,
): Period {
  if (end !== null) return { start, end };
  if (groups.since !== undefined || groups.dangling !== undefined || groups.onwards !== undefined)
    return { start, end: "present" };
  if (groups.soon !== undefined) return { start: null, end: start };
  return { start: null, end: start };
}

function readEnd(printed: string | undefined, from: string): PartialDate | "present" | null {
  if (printed === undefined) return null;
  if (new RegExp(`^${OPEN}`, "iu").test(printed)) return "present";
  const begun = readPoint(from);
  // "2022 January – April"
  if (begun && /^\D+$/.test(printed) && !/[’']/.test(printed)) return lendYear(printed, begun);
  // "2015–18", "2006–8", "1998–02"
  const short = /^\d{1,2}$/.exec(printed);
  if (!short) return readPoint(printed);
  const start = begun?.year;
  if (start === undefined) return null;
  const unit = 10 ** printed.length;
  const later = Number(printed) - (start % unit) + (unit === 100 && Number(printed) < start % unit ? unit : 0);
  return later >= 0 && later < 40 ? { year: start + later } : null;
}

/** "June – September 2021": the first month stands in the year of the second. */
function borrowYear(printed: string, end: PartialDate | "present" | null): PartialDate | null {
  const month = monthOf(printed);
  if (month === undefined || end === null || end === "present") return null;
  return { year: end.month !== undefined && end.month < month ? end.year - 1 : end.year, month };
}

/** "2021 September – January": the second month stands in the year of the first, or the one after. */
function lendYear(printed: string, { year, month }: PartialDate): PartialDate | null {
  const end = monthOf(printed);
  return end === undefined ? null : { year: month !== undefined && end < month ? year + 1 : year, month: end };
}

const ANY_YEAR = new RegExp(YEAR);

/** `clipped` takes the number in "Oct 08" for a year, not for a day. */
function readPoint(printed: string, clipped = true): PartialDate | null {
  const short =
    /^\D*[’']\s?(\d{2})$|^\d{1,2}\/(\d{2})$/.exec(printed) ?? (clipped ? /^\p{L}+\.?\s(\d{2})$/u.exec(printed) : null);
  const year = ANY_YEAR.exec(printed)?.[0] ?? yearOfEra(printed) ?? fullYear(short?.[1] ?? short?.[2]);
  if (year === undefined) return null;
  const month = monthOf(printed) ?? numericMonth(printed);
  return month === undefined ? { year: Number(year) } : { year: Number(year), month };
}

/** "平成17年" is 2005, "令和元年" 2019. */
function yearOfEra(printed: string): string | undefined {
  const [, era = "", count = ""] = /(昭和|平成|令和)\s?(\d{1,2}|元)/u.exec(printed) ?? [];
  const first = FIRST_YEARS[era];
  return first === undefined ? undefined : String(first + (count === "元" ? 1 : Number(count)) - 1);
}

/** "98" is 1998, "14" is 2014. */
function fullYear(digits: string | undefined): string | undefined {
  if (digits === undefined) return undefined;
  return Number(digits) < 50 ? `20${digits}` : `19${digits}`;
}

function monthOf(printed: string): number | undefined {
  const words = printed.toLowerCase();
  return MONTH_NAMES.find(([, names]) => names.test(words))?.[0];
}

const MONTH_NAMES = [...MONTHS, ...TERMS].map(
  ([month, names]) => [month, new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "u")] as const,
);

/** Of "05/04/2012" no one can say which is the month; of "25/04/2012", "04/25/2012" and "05.04.2012" one can. */
function numericMonth(printed: string): number | undefined {
  const roman = ROMANS.indexOf(/^([IVX]+)[\s./]/.exec(printed)?.[1] ?? "");
  if (roman >= 0) return roman + 1;
  const digits =
    /^\d{4}[./-](\d{1,2})/.exec(printed)?.[1] ??
    /^tháng\s(\d{1,2})/iu.exec(printed)?.[1] ??
    /^(?:\d{1,2}\.|(?:1[3-9]|[23]\d)[/-])?(\d{1,2})[./-](?:(?:1[3-9]|[23]\d)[/-])?\d{4}/.exec(printed)?.[1] ??
    /^(\d{1,2})\/\d{2}$/.exec(printed)?.[1] ??
    /年\s*(\d{1,2})/.exec(printed)?.[1];
  const month = Number(digits);
  return month >= 1 && month <= 12 ? month : undefined;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}
