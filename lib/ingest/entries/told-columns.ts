import type { EducationEntry, Fact, Period } from "#lib/ingest/draft.ts";
import { degreeFact } from "#lib/ingest/entries/degree-words.ts";
import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import { cellsOf, type Passage, part } from "#lib/ingest/passages/passage.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isOrganization, isSchool } from "#lib/ingest/words/organization.ts";

/** "H.S.C. (10th)", "Matriculation", "+2 Science": what is passed at school, before all degrees. */
const AT_SCHOOL =
  /^\W{0,2}(?:(?:h|s)\.?\s?s\.?\s?(?:l\.?\s?)?c|matric\p{L}*|intermediate|(?:higher|senior|lower) secondary|secondary|\+\s?2|2 science|1[02]\s?(?:th|\+\s?2)|xi?i?(?:th)?|plus two|pre-university|p\.?u\.?c|i\.?\s?sc|high school|(?:c\.?b|i\.?c)\.?s\.?e)(?![\p{L}\d])/iu;

/** What the names of a table's columns tell of one of its rows: "M.Sc. (Ag.) Botany⇥Kvam University, Port Salt⇥2005". */
export interface ToldRow {
  degree: Fact<string>;
  institution: Fact<string>;
  period: Fact<Period> | null;
}

/** The row as its columns tell it, "school" for one of school; null where no columns tell. */
export function toldByColumns(lines: Passage[]): ToldRow | "school" | null {
  for (const line of lines) {
    const [what, where] = ["column-degree", "column-institution"].map((role) => cellOf(line, role));
    if (!what || !where) continue;
    if (AT_SCHOOL.test(what.text)) return "school";
    const place = placeOf(line, where);
    // "2006⇥-⇥Passed": the dash of the next cell says that there is nothing.
    // "2000⇥1996–2000": the stretch says more than the year it ended in.
    const periods = cellsOf(line).flatMap((cell) => segmentsOf(cell).periods);
    const period = periods.find((one) => one.period.start !== null) ?? periods[0];
    return {
      degree: degreeOf(what),
      institution: place,
      period: period ? { value: period.period, span: period.span, confidence: 0.95 } : null,
    };
  }
  return null;
}

/** "MSc⇥Kvam University⇥Botany" has its field elsewhere; of a degree with more in its cell all is the degree. */
function degreeOf(cell: Passage): EducationEntry["degree"] & object {
  const [degree] = findDegrees(cell.text);
  const alone = degree !== undefined && cell.text.length <= degree.end - degree.start + 2;
  return degree && alone
    ? degreeFact(degree, cell, null)
    : { value: cell.text.replace(/\s+/gu, " "), span: cell.span, confidence: 0.93 };
}

/** "Department of Salt, Kvam University, Port Salt": the school of several names, else the first. */
function placeOf(line: Passage, cell: Passage): Fact<string> {
  const inside = segmentsOf(line).segments.filter(
    ({ span }) => span.start >= cell.span.start && span.end <= cell.span.end,
  );
  const place =
    inside.find(({ text }) => isSchool(text)) ?? inside.find(({ text }) => isOrganization(text)) ?? inside[0];
  return { value: place?.text ?? cell.text.replace(/\s+/gu, " "), span: place?.span ?? cell.span, confidence: 0.93 };
}

function cellOf(line: Passage, role: string): Passage | null {
  const run = line.runs.find((one) => one.role === role);
  const cell = run ? part(line, run.span) : null;
  return cell && /\p{L}{2}/u.test(cell.text) ? cell : null;
}
