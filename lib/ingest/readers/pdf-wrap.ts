import { lonePeriod } from "#lib/ingest/dates/dates.ts";
import { median } from "#lib/ingest/passages/median.ts";
import { type Line, textOf } from "#lib/ingest/readers/pdf-fragment.ts";
import { lineText } from "#lib/ingest/readers/pdf-furniture.ts";

/** "…fluctuations in" + "a quiet harbour": no line was ended there on purpose, however much room it left. */
const SMALL_END = /.{30}\s(?:in|of|for|with|and|the|an?|on|to|by|from|at|de|la|der|und|et)$/u;

const DATE_END =
  /\s(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d(?:\s?[–—-]\s?(?:(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d|\p{L}{3,8})?)?$/u;

/** True when the next line's first word had no room left on this line: the line was wrapped, not ended. */
export function runsOn(line: Line, next: Line | undefined, lines: Line[], index: number): boolean {
  if (!next) return false;
  if (line.cells.length === 1 && /\p{Ll}-$/u.test(lineText(line)) && /^\p{Lu}?\p{Ll}/u.test(lineText(next)))
    return true;
  // A wide gap between two sentences makes cells of one line as well.
  if (/\p{Ll}{2}-$/u.test(lineText(line)) && /^\p{Ll}{2}/u.test(lineText(next)) && next.page === line.page) return true;
  if (line.cells.length === 1 && SMALL_END.test(lineText(line)) && next.page === line.page) return true;
  if (isCentred(line, next, lines, index)) return false;
  const last = line.cells.at(-1);
  if (last && line.cells.length > 1 && Math.abs(next.x - last.x) > line.size) return false;
  if (/\p{L}-$/u.test(lineText(line)) && /^\p{L}/u.test(lineText(next))) return true;
  if (/\p{L}{2}\.$/u.test(lineText(line)) && isDatedAtEdge(next)) return false;
  if (endsInDateColumn(line, lines, index) || isDate(lineText(line).trim())) return false;
  if (isJustified(line, lines, index)) return true;
  const word = firstWordWidth(next);
  return line.right + 0.25 * line.size + word > columnRight(line, lines, index) - 0.6 * line.size;
}

/** "2015/09 – 2017/08" on a line of its own: all such lines end at one place, and none of them was wrapped. */
function isDate(text: string): boolean {
  return text.length < 32 && /\d{4}/u.test(text) && lonePeriod(text) !== null;
}

/** "PhD in Botany, Kvam University      2019" */
function isDatedAtEdge({ cells }: Line): boolean {
  const last = cells.length > 1 ? cells.at(-1) : undefined;
  return last !== undefined && isDate(textOf(last).trim()) && /^\s*\p{Lu}/u.test(cells[0] ? textOf(cells[0]) : "");
}

/** "Fellow, Harbour Institute 2021–present" above "Lecturer, Kvam University      2019–2021": no room for the gap, but a date. */
function endsInDateColumn(line: Line, lines: Line[], index: number): boolean {
  if (line.cells.length > 1 || !DATE_END.test(lineText(line))) return false;
  return lines.slice(Math.max(0, index - 3), index + 4).some(({ cells, page, right }) => {
    const last = cells.length > 1 ? cells.at(-1) : undefined;
    const inColumn = page === line.page && Math.abs(right - line.right) < 0.3 * line.size;
    return inColumn && last !== undefined && DATE_END.test(` ${textOf(last).trim()}`);
  });
}

/** Lines of different length around the middle of their column are set one by one. */
function isCentred(one: Line, two: Line, lines: Line[], index: number): boolean {
  const around = lines.slice(Math.max(0, index - 14), index + 14).filter(({ page }) => page === one.page);
  const left = Math.min(...around.map(({ x }) => x));
  const middle = (left + Math.max(...around.map(({ right }) => right))) / 2;
  // Full lines of an indented list stand around a middle as well, but all begin at one place.
  if (Math.min(one.x, two.x) < left + one.size || Math.abs(one.x - two.x) < 0.2 * one.size) return false;
  return [one, two].every(({ x, right }) => Math.abs((x + right) / 2 - middle) < 0.8 * one.size);
}

/** Lines set to one width: no three of them end at the very same place by chance. */
function isJustified(line: Line, lines: Line[], index: number): boolean {
  if (line.cells.length > 1) return false;
  const same = lines
    .slice(Math.max(0, index - 14), index + 14)
    .filter(
      (other) =>
        other.page === line.page && other.cells.length === 1 && Math.abs(other.right - line.right) < 0.03 * line.size,
    );
  return same.length >= 4;
}

function firstWordWidth(line: Line): number {
  // "MPhil.   2014–2017": the word ends with its cell.
  const glyphs = line.cells[0]?.glyphs ?? line.glyphs;
  const end = glyphs.findIndex((glyph) => glyph.blank);
  const last = glyphs[end < 0 ? glyphs.length - 1 : Math.max(0, end - 1)];
  return last ? last.x + last.width - line.x : 0;
}

/** "https://kvam.example/…": an address is not parted and stands out of its column. */
function endsInAddress(line: Line): boolean {
  const known = ADDRESSED.get(line);
  if (known !== undefined) return known;
  const text = lineText(line).trimEnd();
  const found = /\/\/|www\./u.test(text.slice(Math.max(text.lastIndexOf(" "), text.lastIndexOf("\t")) + 1));
  ADDRESSED.set(line, found);
  return found;
}

/** Each line is asked about by all its neighbours. */
const ADDRESSED = new WeakMap<Line, boolean>();

/** Right edge of the column a line stands in, from the lines around it. */
function columnRight(line: Line, lines: Line[], index: number): number {
  let right = 0;
  for (let at = Math.max(0, index - 14); at < Math.min(lines.length, index + 14); at++) {
    const other = lines[at];
    if (
      other?.page === line.page &&
      other.x < line.right &&
      other.right > line.x &&
      !endsInAddress(other) &&
      Math.abs(other.x - line.x) < 8 * line.size
    )
      right = Math.max(right, other.right);
  }
  // The widest line of a list of short lines did not run out of room: the page shows how wide its column is.
  if (right <= line.right + 0.1)
    for (const other of lines)
      if (other.page === line.page && Math.abs(other.x - line.x) < 2.5 * line.size && !endsInAddress(other))
        right = Math.max(right, other.right);
  return right || median(lines.map((other) => other.right));
}
