import { senseOfHeading } from "#lib/ingest/headings.ts";
import { closeCapitals } from "#lib/ingest/letterspaced.ts";

/** A heading in the margin: its lines, and the words on them. */
interface Head {
  from: number;
  lines: number;
  text: string;
  known: boolean;
}

/** The words at the left edge, then blanks, then the text beside them; a year may stand one blank behind capitals. */
const CELL = /^ {0,3}(\p{Lu}[\p{L}’' &,/-]{2,40}?)(?: {2,}(?=\S)|(?<=\p{Lu}) (?=(?:19|20)\d{2}\b)|\s*$)/u;
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
  for (let from = 0; from < lines.length; from += 1) {
    const words: string[] = [];
    while (words.length < TALLEST) {
      const line = lines[from + words.length] ?? "";
      const cell = cellOf(line);
      // The heading begins beside text; its further lines may stand alone.
      if (cell === null || (words.length === 0 && withoutCell(line) === "")) break;
      words.push(cell);
    }
    if (words.length === 0 || !standsIn(lines, from + words.length)) continue;
    heads.push(...partHeads(from, words));
    from += words.length - 1;
  }
  return heads;
}

/** Words in capitals; null where the edge holds anything else. */
function cellOf(line: string): string | null {
  const cell = CELL.exec(line)?.[1];
  return cell === undefined || /\p{Ll}/u.test(cell) || cell.replace(/\P{L}/gu, "").length < 4
    ? null
    : closeCapitals(cell);
}

/** The next words below stand in from the margin. */
function standsIn(lines: string[], at: number): boolean {
  const next = lines.slice(at).find((line) => line.trim() !== "");
  return next === undefined || next.search(/\S/) >= DEPTH || cellOf(next) !== null;
}

/** "TEACHING" / "EXPERIENCE" is one heading, "AWARDS" / "EMAIL" are two. */
function partHeads(from: number, words: string[]): Head[] {
  const text = words.join(" ");
  const isKnown = (heading: string) => senseOfHeading(heading, true) !== null;
  if (isKnown(text) || !words.some(isKnown)) return [{ from, lines: words.length, text, known: isKnown(text) }];
  return words.map((word, index) => ({ from: from + index, lines: 1, text: word, known: isKnown(word) }));
}
