import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { EducationEntry, Fact } from "#lib/ingest/draft.ts";
import { educationRules } from "#lib/ingest/entries/same-station.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { beyondAt, placeBehind } from "#lib/ingest/told/told-organization.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";
import { findInstitutions } from "#lib/profile/institution.ts";

/** Verbs with which a degree is told. */
export const GOT =
  /\b(?:received|obtained|earned|complet(?:ed|ing)|finish(?:ed|ing)|hold|holds|did|got|awarded|graduated|defended|pursuing|have|has|studied|gained|took|wrote)\b/i;

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
  const degrees = findDegrees(text).filter(
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
  return degrees.flatMap((degree, index): EducationEntry[] => {
    const to = degrees[index + 1]?.start ?? text.length;
    const clause = text.slice(degree.end, to).split(PAID_BY)[0] ?? "";
    const school =
      schoolAroundBracket(text, degree, sentence.span.start) ??
      schoolIn(clause, sentence.span.start + degree.end) ??
      (index + 1 < degrees.length ? schoolIn(text.slice(degree.end), sentence.span.start + degree.end) : null) ??
      schoolBefore(text, degree.start, sentence.span.start);
    if (!school) return [];
    const field =
      /^\s*(?:degrees?\s*)?(?:\([^)]*\)\s*)?(?:in|of)\s+((?!the\s+(?:University|Department))[\p{L}][\p{L}\s&,-]*?)(?=\s+(?:from|at|under|in\s+(?:\p{Lu}\p{Ll}+\s+)?\d|with|and\s+(?:a|my|an)\b)|[.;(]|,\s*(?:from|where|advis|and\b)|$)/u.exec(
        clause,
      )?.[1] ?? MAJOR.exec(clause)?.[1];
    const printed = text.slice(degree.start, degree.end);
    // "In 1991, she received her BSc": the year may stand ahead of the only degree.
    const before = /(?:^|[.!?]\s+)((?:In|By)\s[^.!?]*)$/u.exec(text.slice(0, degree.start));
    const ahead = degrees.length === 1 ? (before?.[1] ?? "") : "";
    const behind = findPeriods(clause)[0];
    const when = behind ?? findPeriods(ahead)[0];
    const offset = sentence.span.start + (behind ? degree.end : degree.start - ahead.length);
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

/** "… where I was funded by a Salt Council scholarship" */
const PAID_BY = /\s(?:funded|supported|sponsored|financed)\s(?:by|through|under|with)\s/u;

/** "where he attended the doctoral program", "during my undergraduate studies": named in passing, no degree that was taken. */
const isPassing = (before: string, printed: string, behind: string): boolean =>
  /program(?:me)?s?$/iu.test(printed)
    ? !/\b(?:completed|finished|graduated from)\s(?:an?|my|his|her|the)\s$/u.test(before)
    : /\bduring\s(?:my|his|her|their)\s$/u.test(before) && !/^(?:\s[\p{L}-]+){0,6}?\s(?:at|from)\s/u.test(behind);

/** "I studied at Kvam (BA), Fen College (MA)": the school in front of the bracket that holds the degree alone. */
function schoolAroundBracket(text: string, { start, end }: { start: number; end: number }, offset: number) {
  if (!/^(?:,?\s(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?)?\)/u.test(text.slice(end))) return null;
  const ahead = /((?:\p{Lu}[\p{L}\p{M}’'.&-]*|of|the|and)(?:\s(?:\p{Lu}[\p{L}\p{M}’'.&-]*|of|the|and))*)\s\(\s*$/u;
  const [, printed = ""] = ahead.exec(text.slice(0, start)) ?? [];
  const value = printed.replace(/^(?:of|the|and)\s/u, "");
  const at = text.lastIndexOf(value, start);
  return /^\p{Lu}/u.test(value)
    ? { value, span: { start: offset + at, end: offset + at + value.length }, confidence: 0.88 }
    : null;
}

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
    .replace(/\s(?:(?:summa|magna) )?cum laude$|\s(?:and|&)$/i, "");

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
