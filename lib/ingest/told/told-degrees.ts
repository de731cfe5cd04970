import { everyMatch } from "#lib/every-match.ts";
import { type FoundPeriod, findPeriods } from "#lib/ingest/dates/dates.ts";
import type { EducationEntry, Fact } from "#lib/ingest/draft.ts";
import { educationRules } from "#lib/ingest/entries/same-station.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { beyondAt, placeBehind } from "#lib/ingest/told/told-organization.ts";
import { type FoundDegree, findDegrees } from "#lib/ingest/words/degree.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";
import { findInstitutions } from "#lib/profile/institution.ts";

/** Verbs with which a degree is told. */
export const GOT =
  /\b(?:received|obtained|earned|completed|finished|(?:am|is|are)\s(?:currently\s|now\s)?(?:completing|finishing)|hold|holds|did|got|awarded|graduated|defended|pursuing|have|has|studied|trained|gained|took|wrote)\b/i;

/** "I received my PhD in Botany from X in 2019 and my BS from Y": each degree with the institution named after it. */
export function degreesIn(sentence: Passage): EducationEntry[] {
  const { text } = sentence;
  if (!GOT.test(text) && !/\b(?:degrees?|bachelor|alumn)\b/i.test(text) && !BEHIND_NAME.test(text)) return [];
  if (
    /\b(?:my (?:wife|husband|advisor|supervisor|student)|students?)\b[^.]{0,30}\b(?:received|obtained|earned)\b/i.test(
      text,
    )
  )
    return [];
  const degrees = degreesTaken(text);
  const each = yearsOfEach(text, degrees);
  return degrees.flatMap((degree, index): EducationEntry[] => {
    const to = degrees[index + 1]?.start ?? text.length;
    const clause = text.slice(degree.end, to).split(BEYOND)[0] ?? "";
    const school =
      schoolAroundBracket(text, degree, sentence.span.start) ??
      schoolWith(text, degree.start, sentence.span.start) ??
      schoolIn(clause, sentence.span.start + degree.end) ??
      (index + 1 < degrees.length ? schoolIn(text.slice(degree.end), sentence.span.start + degree.end) : null) ??
      schoolBefore(text, degree.start, sentence.span.start);
    if (!school) return [];
    const field =
      /^\s*(?:degrees?\s*)?(?:\([^)]*\)\s*)?(?:in|of)\s+((?!the\s+(?:University|Department))[\p{L}][\p{L}\s&,-]*?)(?=\s+(?:from|at|under|in\s+(?:\p{Lu}\p{Ll}+\s+)?\d|with|and\s+(?:a|my|an)\b)|[.;(]|,\s*(?:from|where|advis|and\b)|$)/u.exec(
        clause,
      )?.[1] ?? MAJOR.exec(clause)?.[1];
    // "… with a PhD.": the end of a sentence.
    const printed = text.slice(degree.start, degree.end).replace(/^([^.]+)\.$/u, "$1");
    // "In 1991, she received her BSc": the year may stand ahead of the only degree.
    const before = /(?:^|[.!?]\s+)((?:In|By)\s[^.!?]*)$/u.exec(text.slice(0, degree.start));
    const ahead = degrees.length === 1 ? (before?.[1] ?? "") : "";
    const behind = findPeriods(clause)[0];
    const own = each.get(degree);
    const when = own ?? behind ?? findPeriods(ahead)[0];
    const offset = sentence.span.start + (own ? 0 : behind ? degree.end : degree.start - ahead.length);
    return [
      {
        institution: school,
        degree: {
          value: field ? `${printed} in ${fieldTold(field)}` : printed,
          span: {
            start: sentence.span.start + degree.start,
            end: sentence.span.start + degree.end + (field ? clause.indexOf(field) + field.length : 0),
          },
          confidence: 0.88,
        },
        period: when
          ? {
              value: when.period,
              span: {
                start: offset + when.span.start,
                end: offset + when.span.end,
              },
              confidence: 0.88,
            }
          : null,
        advisors: [],
        thesis: null,
        span: sentence.span,
      },
    ];
  });
}

/** The degrees a sentence names that were taken or are: not a thesis, an adviser or a programme. */
function degreesTaken(text: string): FoundDegree[] {
  return findDegrees(text).filter(
    ({ start, end }) =>
      !/^\s*(?:students?|candidates?|fellowship|advis|supervis|thesis|committee|program)/i.test(text.slice(end)) &&
      !/advis|supervis/i.test(text.slice(Math.max(0, start - 14), start)) &&
      !isPassing(text.slice(0, start), text.slice(start, end), text.slice(end)) &&
      // "Before my PhD, I studied at Fen College": what came first was another.
      !(
        /\b(?:before|prior to)\s(?:(?:starting|beginning|doing)\s)?(?:my|his|her|their|the)\s$/i.test(
          text.slice(Math.max(0, start - 32), start),
        ) && /^\s*(?:studies|degree|program(?:me)?)?\s*,/i.test(text.slice(end))
      ),
  );
}

/** "BA and MSc from Kvam University in 2005 and 2007, respectively": the year of each, with its place in the text. */
function yearsOfEach(text: string, degrees: FoundDegree[]): Map<FoundDegree, FoundPeriod> {
  return new Map(
    everyMatch(text, RESPECTIVELY).flatMap((match): [FoundDegree, FoundPeriod][] => {
      const years = everyMatch(match[0], /(?:19|20)\d{2}/gu).flatMap(({ 0: year, index }) => {
        const start = match.index + index;
        return findPeriods(year).map((found) => ({ ...found, span: { start, end: start + year.length } }));
      });
      const ahead = degrees.filter(({ end }) => end <= match.index).slice(-years.length);
      return ahead.length === years.length
        ? ahead.flatMap((degree, at) => (years[at] ? [[degree, years[at]]] : []))
        : [];
    }),
  );
}

const RESPECTIVELY = /\bin\s(?:(?:19|20)\d{2}(?:,\s(?:and\s)?|\sand\s)){1,4}(?:19|20)\d{2},?\srespectively/gu;

/** "… where I was funded by a Salt Council scholarship", "… and will join Fen College in 2031": no longer told of the degree. */
const BEYOND =
  /\s(?:funded|supported|sponsored|financed)\s(?:by|through|under|with)\s|\sand\s(?:I\s)?(?:will|am|was|joined|moved|then\s(?:was|joined|moved|worked))\s/u;

/** "where she was in the doctoral program", "during my undergraduate studies": named in passing, no degree that was taken. */
const isPassing = (before: string, printed: string, behind: string): boolean =>
  /program(?:me)?s?$/iu.test(printed)
    ? !/\b(?:completed|finished|graduated from)\s(?:an?|my|his|her|the)\s$/u.test(before)
    : /\bduring\s(?:my|his|her|their)\s$/u.test(before) && !/^(?:\s[\p{L}-]+){0,6}?\s(?:at|from)\s/u.test(behind);

/** "I studied at Kvam (BA), Fen College (BSc 2010, MA 2012)": the school in front of the bracket that holds the degrees alone. */
function schoolAroundBracket(text: string, { start, end }: { start: number; end: number }, offset: number) {
  const open = text.lastIndexOf("(", start);
  const inside = open < 0 ? "" : (/^[^()]{2,60}(?=\))/u.exec(text.slice(open + 1))?.[0] ?? "");
  const isWithin = inside !== "" && end <= open + 1 + inside.length;
  if (!isWithin || !inside.split(/,\s|\sand\s/u).every((piece) => DEGREE_ALONE.test(piece))) return null;
  const ahead = /((?:\p{Lu}[\p{L}\p{M}’'.&-]*|of|the|and)(?:\s(?:\p{Lu}[\p{L}\p{M}’'.&-]*|of|the|and))*)\s$/u;
  const [, printed = ""] = ahead.exec(text.slice(0, open)) ?? [];
  const value = printed.replace(/^(?:(?:of|the|and)\s)+/u, "");
  const at = text.lastIndexOf(value, start);
  return /^\p{Lu}/u.test(value)
    ? { value, span: { start: offset + at, end: offset + at + value.length }, confidence: 0.88 }
    : null;
}

/** "BSc", "MA, 2012", "PhD 2016" */
const DEGREE_ALONE = /^(?:\p{Lu}[\p{L}.]{1,6}(?:,?\s(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?)?|(?:19|20)\d{2})$/u;

/** "graduated from Fen College with a BSc": the school right ahead of the degree. */
function schoolWith(text: string, to: number, offset: number): Fact<string> | null {
  const [all = "", value = ""] = FROM_WITH.exec(text.slice(0, to)) ?? [];
  if (all === "" || !isOrganization(value)) return null;
  const start = offset + to - all.length + all.indexOf(value);
  return { value, span: { start, end: start + value.length }, confidence: 0.88 };
}

const FROM_WITH =
  /\b(?:from|at)\s(?:the\s)?(\p{Lu}(?:(?!\s(?:from|at|with)\s)[^,;.()]){2,70}?)(?:\s\([^()]{2,40}\))?,?\s(?:in\s\d{4},?\s)?with\s(?:an?\s|my\s|his\s|her\s|the\s)?(?:[\p{Ll}-]+\s){0,2}$/u;

/** "Ada Reed (PhD, Kvam University, 2011) is …": a degree in brackets behind the name. */
export const BEHIND_NAME =
  /^\s*(?:\p{Lu}[\p{L}.’'-]*\s){2,4}\((?:Ph\.?\s?D|D\.?Phil|M\.?A|M\.?Sc|M\.?S|J\.?D|M\.?D)\.?,?\s[^()]{4,70}\)\s(?:is|was|has|teaches|works)\s/u;

/** "… from Fen College in 2015, with a major in Salt and Stone Engineering." */
const MAJOR =
  /^[^.;]{3,160}?,?\swith\s(?:an?\s)?(?:double\s)?majors?\sin\s(\p{Lu}[\p{L}\s&-]{2,60}?)(?=[.,;(]|\s(?:at|from|and (?:a|my))\s|$)/u;

/** "Tidal Botany cum laude" */
const fieldTold = (printed: string): string =>
  printed
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\s(?:(?:summa|magna) )?cum laude$|\s(?:and|&)(?: the)?$/i, "");

/** "Before my PhD at Kvam": a degree without field and date that other words tell with its date is told once. */
export function withoutRetold(told: EducationEntry[]): EducationEntry[] {
  return told.filter(
    (entry) =>
      entry.period !== null ||
      / in /.test(entry.degree?.value ?? "") ||
      !told.some((other) => other.period !== null && educationRules.same(other, entry)),
  );
}

const SCHOOL = placeBehind("from|at|(?<=\\b(?:award|conferr|grant)ed\\s)by", "u");

function schoolIn(clause: string, offset: number): Fact<string> | null {
  // "(PhD, Kvam University, 2011)"
  const beside = /^\.?,\s(\p{Lu}[^,()]{3,60})(?=,\s\d{4}\)|\))/u.exec(clause)?.[1];
  if (beside && isOrganization(beside)) {
    const start = offset + clause.indexOf(beside);
    return { value: beside, span: { start, end: start + beside.length }, confidence: 0.88 };
  }
  // "Ph.D. in Tides (Kvam University, 2015)"
  const [ahead = "", within = ""] = IN_BRACKET.exec(clause) ?? [];
  if (within !== "" && isOrganization(within)) {
    const start = offset + ahead.length - within.length;
    return { value: within, span: { start, end: start + within.length }, confidence: 0.88 };
  }
  const match = SCHOOL.exec(clause);
  const printed = beyondAt(match?.[1] ?? "").trimEnd();
  const value = printed.replace(/\s+/gu, " ");
  // "from the Tides and Salt Group at Kvam University": a group is no school where one is named behind it.
  const beyond =
    match && !isOrganization(value) ? findInstitutions(clause.slice(match.index + match[0].length))[0] : undefined;
  if (match && !beyond && (isOrganization(value) || /^\p{Lu}\S*(?:\s\S+){0,4}$/u.test(value))) {
    const start = offset + match.index + match[0].lastIndexOf(printed);
    return { value, span: { start, end: start + printed.length }, confidence: 0.88 };
  }
  const named = findInstitutions(clause)[0];
  return named
    ? { value: named.printed, span: { start: offset + named.start, end: offset + named.end }, confidence: 0.8 }
    : null;
}

const IN_BRACKET =
  /^(?:\sdegrees?)?(?:\s(?:in|of)\s(?:(?!\s(?:at|from)\s)[^().;,]){2,60})?\s\(([^(),;]{3,60})(?=,\s[^()]{0,20}\d{4}\)|\))/u;

/** "… studied at Fenmoor College, where she earned a": the place of the degree that follows. */
const STUDIED =
  /(\b(?:studied|was|student|enrolled|undergraduate|graduate)\s(?:[\p{L}-]+\s){0,4}at\s(?:the\s)?)(\p{Lu}[^.;()]{3,80}?),?\s(?:where|and)\s(?:(?:I|[Hh]e|[Ss]he|[Tt]hey)\s)?(?:[\p{L}]+\s){1,2}(?:an?|my|his|her|their)\s$/u;

/** "At the University of Port Salt I earned my BA": the place stands before the degree. */
function schoolBefore(text: string, to: number, offset: number): Fact<string> | null {
  const studied = STUDIED.exec(text.slice(0, to));
  const [, words = "", place = ""] = studied ?? [];
  if (studied && isOrganization(place)) {
    const start = offset + studied.index + words.length;
    return { value: place, span: { start, end: start + place.length }, confidence: 0.8 };
  }
  const named = findInstitutions(text.slice(0, to)).at(-1);
  return named
    ? { value: named.printed, span: { start: offset + named.start, end: offset + named.end }, confidence: 0.7 }
    : null;
}
