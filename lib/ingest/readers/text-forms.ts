import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** "4.  Date of birth          :  12.06.1982", "12. Awards :", "16. LIST OF PUBLICATIONS" */
const FIELD = /^( {0,8})(\d{1,2})[.)]\s{1,6}(\p{L}[^:\t]{1,80}?)(?:\s*:(?:\s+(\S.*))?)?\s*$/u;
/** What a form asks of a person, and no heading of a CV says. */
const ASKED =
  /^(?:full |sur|first |family )?(?:names?|designation|(?:permanent |postal |present |office |correspondence )?address|(?:present |current )?(?:position|post|employer)|e-?mail|phone|mobile|telephone|contact|date|place|nationality|citizenship|sex|gender|age|category|religion|caste|marital|(?:father|mother|husband|spouse|wife)|languages?|mother tongue)(?!\p{L})/iu;
/** Answered on its line, such a label still asks for a fact. */
const ABOUT_PERSON = new Set([
  "personal",
  "contact",
  "skills",
  "biography",
  "interests",
  "head",
  "other",
  "employment",
]);
const FEWEST = 6;

interface Field {
  at: number;
  label: string;
  value: string;
  /** Column at which the value begins. */
  column: number;
}

/**
 * A form whose questions are numbered through ("BIO-DATA"): a question that is answered on its line loses its number, one
 * that a list or a table below answers is the heading of that, and so is one that heads a section of any CV.
 */
export function withFormHeadings(lines: string[]): string[] {
  const fields = fieldsOf(lines);
  const known = fields.filter(({ label }) => ASKED.test(label) || senseOfHeading(label, false) !== null);
  const colons = fields.filter(({ at }) => (lines[at] ?? "").includes(":"));
  if (fields.length < FEWEST || known.length * 2 < fields.length || colons.length * 4 < fields.length * 3) return lines;
  const byLine = new Map(fields.map((field) => [field.at, field]));
  return lines.flatMap((line, at) => {
    const field = byLine.get(at);
    if (!field) return [line];
    if (!isHeading(field)) return [line.replace(/^\s*\d{1,2}[.)]\s+/u, "")];
    return ["", field.label, "-".repeat(8), "", ...(field.value ? [" ".repeat(field.column) + field.value] : [])];
  });
}

/** The lines at one edge that count on from one. */
function fieldsOf(lines: string[]): Field[] {
  const fields: Field[] = [];
  let edge = -1;
  let last = 0;
  lines.forEach((line, at) => {
    const [, indent = "", number = "", label = "", value = ""] = FIELD.exec(line) ?? [];
    const count = Number(number);
    if (label === "" || (edge >= 0 && indent.length !== edge) || (count !== last + 1 && count !== last + 2)) return;
    if (last === 0 && count !== 1) return;
    if (edge < 0) edge = indent.length;
    last = count;
    fields.push({ at, label, value, column: value === "" ? 0 : line.trimEnd().length - value.trimEnd().length });
  });
  return fields;
}

function isHeading({ label, value }: Field): boolean {
  if (value === "") return true;
  if (ASKED.test(label)) return false;
  const sense = senseOfHeading(label, false);
  return sense !== null && !ABOUT_PERSON.has(sense.kind);
}
