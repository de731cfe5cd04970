import { partHeads } from "#lib/ingest/readers/text-margin.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Words at the left, then blanks, then the text beside them or nothing. */
const CELL = /^( {0,24})([\p{L}&(][\p{L}’'&,/()-]*(?: [\p{L}’'&,/()-]+){0,3})(?: {2,}(?=\S)|\s*$)/u;
const FEWEST = 3;
/** Columns by which the ends of headings may differ: letters of a page are of many widths, those of a text of one. */
const RAGGED = 3;
/** Columns by which their beginnings differ at least. */
const SPREAD = 3;
const WIDEST = 30;
/** By its place each is a heading, whatever its words. */
const UNDERLINE = "----";

interface Cell {
  text: string;
  start: number;
  end: number;
  /** Where the text beside it begins; null where it stands alone. */
  beside: number | null;
}

/**
 * Headings that are set flush right beside what they head ("  Education    PhD in Botany" above "     Awards    Medal of
 * the sea") become lines of their own, in front of it. Three known ones end near one column and begin at many.
 */
export function partRightHeadings(lines: string[]): string[] {
  const cells = lines.map(cellOf);
  const known = cells.filter(
    (cell): cell is Cell => cell !== null && cell.beside !== null && senseOfHeading(cell.text, true) !== null,
  );
  const edge = edgeOf(known);
  if (edge === null) return lines;
  const isIn = (cell: Cell | null | undefined): cell is Cell =>
    cell !== null && cell !== undefined && Math.abs(cell.end - edge) <= RAGGED && (cell.beside ?? edge + 1) > edge;
  const parted: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = cells[at];
    if (!isIn(first) || first.beside === null || first.text.startsWith("(")) {
      parted.push(lines[at] ?? "");
      continue;
    }
    const group: Cell[] = [];
    // A cell alone on its line goes on with the heading above; only beside a text one begins.
    for (let next = cells[at]; isIn(next); next = cells[at + group.length]) group.push(next);
    for (const { from, lines: count, text } of partHeads(
      at,
      group.map((cell) => cell.text),
    )) {
      const beside = lines.slice(from, from + count).map((line, row) => line.slice(group[from - at + row]?.end ?? 0));
      parted.push(
        "",
        text,
        UNDERLINE,
        "",
        ...beside.filter((line) => line.trim() !== "").map((line) => line.padStart(edge)),
      );
    }
    at += group.length - 1;
  }
  return parted;
}

function cellOf(line: string): Cell | null {
  const match = CELL.exec(line);
  const [whole = "", blanks = "", text = ""] = match ?? [];
  if (!match || whole.trimEnd().length > WIDEST) return null;
  const end = blanks.length + text.length;
  return { text, start: blanks.length, end, beside: whole.length < line.length ? whole.length : null };
}

/** The column where known headings of different lengths end; null where they begin at one edge. */
function edgeOf(known: Cell[]): number | null {
  for (const { end } of known) {
    const here = known.filter((cell) => Math.abs(cell.end - end) <= RAGGED);
    const starts = here.map(({ start }) => start);
    const isRagged = Math.max(...starts) - Math.min(...starts) >= SPREAD;
    if (isRagged && new Set(here.map(({ text }) => text)).size >= FEWEST && here.length * 4 >= known.length * 3)
      return Math.max(...here.map((cell) => cell.end));
  }
  return null;
}
