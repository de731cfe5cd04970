import { paperField } from "#lib/ingest/words/paper-fields.ts";

/** "  2  Title    : Slow tides", "     Author   : Ada Reed", "     Year     :" */
const FIELD = /^(\s*)(?:(\d{1,3})[.)]?\s+)?(\p{L}[\p{L} /-]{1,24}?)\s*:(?:\s+(\S.*))?\s*$/u;
/** Stands before each line of a record; no reader gives such a sign. */
const SIGN = "\u{10fffb}";
const FEWEST = 2;

/** A line of a record: its number where one stands before it, and its words. */
export interface RecordLine {
  number?: string;
  words: string;
}

interface Field extends RecordLine {
  label: string;
  /** Column of the colon. */
  colon: number;
}

/**
 * Papers as records of labelled lines whose colons stand below each other, as the systems of universities print them:
 * "1  Title   : Slow tides" / "   Authors : Ada Reed; Carl" / "             Fell" / "   Year    : 2019". Each line becomes one that
 * stands for itself ("Authors: Ada Reed; Carl Fell"), and a label with nothing behind it goes.
 */
export function joinRecords(lines: string[]): string[] {
  const groups: { lines: string[]; fields: Field[] | null }[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.trim() !== "") continue;
    const group = lines.slice(from, at);
    groups.push({ lines: group, fields: group.length < FEWEST ? null : fieldsOf(group) });
    from = at + 1;
  }
  // "Title: Lecturer" above "Year: 2019" is a post, where no records around it say who wrote what.
  const areOfPapers = groups.some(({ fields }) => fields !== null && namesPeople(fields));
  if (!areOfPapers) return lines;
  return groups.flatMap(({ lines: group, fields }, at) => [
    ...(fields && isOfPaper(fields) ? fields.flatMap(printed) : group),
    ...(at < groups.length - 1 ? [""] : []),
  ]);
}

/** What a line of a record says; null for other lines. */
export function recordLine(line: string): RecordLine | null {
  if (!line.startsWith(SIGN)) return null;
  const [, number, words = ""] = /^(?:(\d{1,3})\t)?(.*)$/u.exec(line.slice(SIGN.length)) ?? [];
  return number === undefined ? { words } : { number, words };
}

/** The fields of a group of lines that holds nothing else; null for other groups. */
function fieldsOf(group: string[]): Field[] | null {
  const fields: Field[] = [];
  for (const line of group) {
    const field = fieldOf(line);
    const last = fields.at(-1);
    if (field && (last === undefined || Math.abs(field.colon - last.colon) <= 1)) fields.push(field);
    // "Ada Reed; Carl" + "Fell": what goes on stands behind the colon.
    else if (last && line.search(/\S/u) > last.colon)
      last.words = `${last.words}${/\p{L}-$/u.test(last.words) ? "" : " "}${line.trim()}`;
    else return null;
  }
  return fields;
}

const namesPeople = (fields: readonly Field[]): boolean =>
  isOfPaper(fields) && fields.some(({ label }) => ["author", "editor"].includes(paperField(label) ?? ""));

/** A title, another thing that is said of papers, and few labels that are not. */
function isOfPaper(fields: readonly Field[]): boolean {
  const told = fields.flatMap(({ label }) => paperField(label) ?? []);
  return told.includes("title") && new Set(told).size >= FEWEST && told.length * 3 >= fields.length * 2;
}

/** The line of a field; none for a label with nothing behind it. */
function printed({ label, words, number }: Field): string[] {
  if (words === "" && number === undefined) return [];
  return [`${SIGN}${number === undefined ? "" : `${number}\t`}${label}: ${words}`];
}

function fieldOf(line: string): Field | null {
  const [, , number, label, words = ""] = FIELD.exec(line) ?? [];
  if (label === undefined) return null;
  return { label, words: words.trim(), colon: line.indexOf(":"), ...(number === undefined ? {} : { number }) };
}
