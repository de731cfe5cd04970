import type { EducationEntry } from "#lib/ingest/draft.ts";
import { contains } from "#lib/ingest/passages/spans.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/**
 * "Doctor of Philosophy⇥2024" / "Kvam University" and below it "PhD in Botany from Kvam University": the sentence tells of
 * the degree above it once more. One entry is left of the two, with the field, the advisors and the thesis that either names.
 */
export function withoutRestated(entries: EducationEntry[]): EducationEntry[] {
  const told: EducationEntry[] = [];
  for (const entry of entries) {
    const above = told.at(-1);
    if (above && isHeadingOf(above, entry)) {
      told[told.length - 1] = { ...entry, span: { start: above.span.start, end: entry.span.end } };
      continue;
    }
    if (!above?.degree || !entry.degree || !restates(above, entry)) {
      told.push(entry);
      continue;
    }
    const field = fieldOf(above) === null ? fieldOf(entry) : null;
    told[told.length - 1] = {
      ...above,
      degree: field === null ? above.degree : { ...above.degree, value: `${above.degree.value} in ${field}` },
      advisors: above.advisors.length > 0 ? above.advisors : entry.advisors,
      thesis: above.thesis ?? entry.thesis,
      span: { start: above.span.start, end: Math.max(above.span.end, entry.span.end) },
    };
  }
  return told;
}

/** "Degree title: ": what stands behind was given at the end of the programme above. */
const GIVEN = /^\W*(?:degree|qualification)s?(?:\s(?:titles?|name|awarded|conferred|obtained|received|earned))?\s*:/iu;

/**
 * "Master's Program, Apr. 2031 – Mar. 2033" / "Degree title: Master of Science (Mar. 9, 2033)": one degree, which the line
 * below the programme names.
 */
export function namedBelow(text: string, entries: EducationEntry[]): EducationEntry[] {
  const told: EducationEntry[] = [];
  for (const entry of entries) {
    const above = told.at(-1);
    const start = text.lastIndexOf("\n", entry.degree?.span.start ?? 0) + 1;
    // "Degrees: MSc; BSc": what stands in one such line is more than one.
    const isOther = (above?.degree?.span.end ?? start) < start;
    const isNamed = isOther && entry.degree !== null && GIVEN.test(text.slice(start, entry.degree.span.start));
    if (
      above &&
      isNamed &&
      levelOf(above) === levelOf(entry) &&
      samePlace(above.institution.value, entry.institution.value)
    )
      told[told.length - 1] = { ...above, degree: entry.degree, thesis: above.thesis ?? entry.thesis };
    else told.push(entry);
  }
  return told;
}

/** As high a degree from the same place, without a date of its own and in no other field. */
function restates(above: EducationEntry, entry: EducationEntry): boolean {
  const level = levelOf(entry);
  if (above.period === null || entry.period !== null || level === null || level !== levelOf(above)) return false;
  const [one, other] = [fieldOf(above), fieldOf(entry)];
  const sameField = one === null || (other !== null && foldWords(one) === foldWords(other));
  // Only a sentence has the degree and its institution in one line.
  const inOneLine = contains(entry.span, entry.institution.span);
  return other !== null && sameField && inOneLine && samePlace(above.institution.value, entry.institution.value);
}

/** "**Ph.D**" above "March 2016, Ph.D (Botany), Kvam University": both have their date and place from the same words. */
function isHeadingOf(above: EducationEntry, entry: EducationEntry): boolean {
  const level = levelOf(above);
  const [one, other] = [above.period?.span, entry.period?.span];
  return (
    level !== null &&
    level === levelOf(entry) &&
    fieldOf(above) === null &&
    !areBeside(above, entry) &&
    one !== undefined &&
    one.start === other?.start &&
    above.institution.span.start === entry.institution.span.start
  );
}

/** How high the degree of an entry is; null where its words tell none. */
export const levelOf = ({ degree }: EducationEntry): string | null =>
  findDegrees(degree?.value ?? "")[0]?.level ?? null;

/** "PhD in Botany" → "Botany" */
function fieldOf({ degree }: EducationEntry): string | null {
  const value = degree?.value ?? "";
  const [found] = findDegrees(value);
  return /^\s+in\s+(.+)$/u.exec(value.slice(found?.end ?? 0))?.[1] ?? null;
}

/** "BS Salt & BA Tides": two degrees in one breath, each with what it was in, are two. */
function areBeside({ degree }: EducationEntry, entry: EducationEntry): boolean {
  const value = degree?.value ?? "";
  const isNamed = /\p{L}{3}/u.test(value.slice(findDegrees(value)[0]?.end ?? 0));
  const gap = (entry.degree?.span.start ?? 0) - (degree?.span.start ?? 0) - value.length;
  return isNamed && gap > 0 && gap <= 5 && !value.includes("/");
}

/** The same words; of a long name one may be misspelt. */
function samePlace(one: string, other: string): boolean {
  const [a, b] = [foldWords(one).split(" "), foldWords(other).split(" ")];
  const strange = a.filter((word, index) => word !== b[index]);
  return a.length === b.length && (strange.length === 0 || (strange.length === 1 && a.length > 3));
}
