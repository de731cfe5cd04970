import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { closeCapitals } from "#lib/ingest/words/letterspaced.ts";

/** A heading in the margin: its lines, and the words on them. */
interface Head {
  from: number;
  lines: number;
  text: string;
  known: boolean;
}

/** The words at the left edge, then blanks, then the text beside them; a year may stand one blank behind capitals. */
const CELL =
  /^ {0,3}(\p{L}[\p{L}’' &,/-]{2,40}?)(?:(?<=\p{Ll}):)?(?: {2,}(?=\S)|(?<=\p{Lu}) (?=(?:19|20)\d{2}\b)|\s*$)/u;
const FEWEST = 3;
const TALLEST = 4;
/** Columns by which the text stands in from its headings. */
const DEPTH = 4;

/**
 * Headings that a converter of pages wrote beside what they head become lines of their own, in front of it:
 * "EDUCATION   Kvam University" / "            PhD in Botany" → "EDUCATION", "Kvam University", "PhD in Botany".
 * A heading may go on over the next lines ("HONOURS AND" / "AWARDS"). The margin shows itself by three known headings.
 */
export function partMarginHeadings(lines: string[]): string[] {
  const heads = headsOf(lines);
  if (new Set(heads.filter(({ known }) => known).map(({ text }) => text)).size < FEWEST) return lines;
  const at = new Map(heads.map((head) => [head.from, head]));
  const parted: string[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    const head = at.get(line);
    if (!head) {
      parted.push(lines[line] ?? "");
      continue;
    }
    const beside = lines.slice(line, line + head.lines).map(withoutCell);
    parted.push("", head.text, "", ...beside.filter((text) => text.trim() !== ""));
    line += head.lines - 1;
  }
  return parted;
}

const withoutCell = (line: string): string =>
  line.replace(CELL, (cell) => " ".repeat(cell.length)).replace(/^\s+$/, "");

function headsOf(lines: string[]): Head[] {
  const heads: Head[] = [];
  const column = textColumn(lines);
  const cellOf = (line: string) => capitalsOf(line) ?? wordsOf(line, column);
  for (let from = 0; from < lines.length; from += 1) {
    const words: string[] = [];
    while (words.length < TALLEST) {
      const line = lines[from + words.length] ?? "";
      const cell = cellOf(line);
      // "Journal" / "articles": a heading begins with a capital, its further lines need not.
      if (words.length === 0 && /^\p{Ll}/u.test(cell ?? "")) break;
      // The heading begins beside text; its further lines may stand alone.
      if (cell === null || (words.length === 0 && withoutCell(line) === "")) break;
      words.push(cell);
    }
    if (words.length === 0 || !standsIn(lines, from + words.length, cellOf)) continue;
    heads.push(...partHeads(from, words));
    from += words.length - 1;
  }
  return heads;
}

/** Where the text stands beside three known headings and more in small letters; null where nothing shows that. */
function textColumn(lines: string[]): number | null {
  const beside = new Map<number, Set<string>>();
  for (const [at, line] of lines.entries()) {
    const cell = CELL.exec(line);
    const column = cell?.[0].length ?? 0;
    if (!cell?.[1] || !/^\p{Lu}/u.test(cell[1]) || column >= line.length) continue;
    const whole = `${cell[1]} ${CELL.exec(lines[at + 1] ?? "")?.[1] ?? ""}`;
    const known = [cell[1], whole].find((words) => senseOfHeading(words, true) !== null);
    if (known) beside.set(column, (beside.get(column) ?? new Set()).add(known));
  }
  const [best] = [...beside].sort((a, b) => b[1].size - a[1].size);
  return best && best[1].size >= FEWEST ? best[0] : null;
}

/** "Selected" / "Awards", with text in its column beside them or none; a date is no heading. */
function wordsOf(line: string, column: number | null): string | null {
  const cell = CELL.exec(line);
  const [whole = "", words = ""] = cell ?? [];
  if (column === null || !/^\p{L}[\p{L}’' &-]{2,30}$/u.test(words)) return null;
  // Beside the second line of a heading may hang the second line of an item.
  const hangs = /^\p{Ll}/u.test(words) ? 4 : 1;
  return whole.length === line.length || (whole.length >= column - 1 && whole.length <= column + hangs) ? words : null;
}

/** Words in capitals; null where the edge holds anything else. */
function capitalsOf(line: string): string | null {
  const cell = CELL.exec(line)?.[1];
  return cell === undefined || /\p{Ll}/u.test(cell) || cell.replace(/\P{L}/gu, "").length < 4
    ? null
    : closeCapitals(cell);
}

/** The next words below stand in from the margin. */
function standsIn(lines: string[], at: number, cellOf: (line: string) => string | null): boolean {
  const next = lines.slice(at).find((line) => line.trim() !== "");
  return next === undefined || next.search(/\S/) >= DEPTH || cellOf(next) !== null;
}

/**
 * "TEACHING" / "EXPERIENCE", "Selected" / "Awards" and "Papers" / "& preprints" are one heading each, "AWARDS" / "EMAIL" are
 * two. `from` is the line of the first word.
 */
export function partHeads(from: number, words: string[]): Head[] {
  const isKnown = (heading: string) => senseOfHeading(heading, true) !== null;
  const heads: Head[] = [];
  words.forEach((word, index) => {
    const last = heads.at(-1);
    const text = `${last?.text ?? ""} ${word}`.trim();
    const open = last && (/(?:[,&]|\b(?:and|of|in|for))$/iu.test(last.text) || /^[\p{Ll}&(]/u.test(word));
    const joins = last?.known ? CONTINUES.test(word) && isKnown(text) : last && (isKnown(text) || !isKnown(word));
    if (last && (open || joins)) Object.assign(last, { lines: last.lines + 1, text, known: isKnown(text) });
    else heads.push({ from: from + index, lines: 1, text: word, known: isKnown(word) });
  });
  return heads;
}

/** What a heading of several words ends with, where its first word heads sections of its own as well. */
const CONTINUES =
  /^(?:experience|interests?|positions?|activities|training|history|appointments?|presentations?|skills)$/iu;
