import type { Line } from "#lib/ingest/readers/pdf-fragment.ts";
import { lineText } from "#lib/ingest/readers/pdf-furniture.ts";
import { firstLines, titleLines } from "#lib/ingest/readers/pdf-titles.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** "• ", "– ", "[12] ", "3. ", "(4) ", "[C3] ", "J2. ", and "[C3]Reed" where the number left no room for a blank. */
const BULLET = /^(?:[•◦▪■□●○‣⁃∙⋄◆◇❖➢➤►▶▸✓✔★☆·*∗–—-]|o(?=\s\s))\s*(?=\S)/u;
const NUMBER =
  /^(?:(?:\[[A-Z]{0,4}\.?\d{1,3}[a-z]?\]|\([A-Z]{0,2}\d{1,3}\)|[A-Z]{0,3}\d{1,3}[.):])\s+|\[[A-Z]{1,4}\.?\d{1,3}[a-z]?\](?=[\p{Lu}"“]))(?=\S)/u;

/** What is normal for the document: font size of the text, distance of lines, whether numbers start entries. */
export interface Measure {
  body: number;
  pitch: number;
  numbered: boolean;
  /** Signs that start at least two lines: a single "*" explains a mark, it lists nothing. */
  bullets: Set<string>;
  /** Size of the largest words of the first page: the name or title. */
  largest: number;
  /** Size of the known headings of sections, where they are far larger than the text; else null. */
  heads: number | null;
  /** Lines that are titles of works, set as headings. */
  titles: Set<Line>;
  /** Bold lines that begin an entry each. */
  first: Set<Line>;
}

/** Measures a document. `full[i]`: line i ran out of room, so that the step to the next is one inside a paragraph. */
export function measureOf(lines: Line[], full: boolean[]): Measure {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    letters.set(size, (letters.get(size) ?? 0) + line.glyphs.length);
  }
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const [steps, inside]: [number[], number[]] = [[], []];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const step = before && before.page === line.page ? (line.baseline - before.baseline) / line.size : 0;
    if (step > 0.9 && step < 2.6) steps.push(step);
    if (step > 0.9 && step < 2.6 && full[index - 1] && line.cells.length === 1) inside.push(step);
  });
  const sorted = (inside.length > 5 ? inside : steps).sort((a, b) => a - b);
  const pitch = Math.min(inside.length > 5 ? 2 : 1.4, Math.max(1, sorted[Math.floor(sorted.length / 4)] ?? 1.2));
  const numbers = lines.filter((line) => NUMBER.test(lineText(line))).length;
  const signs = lines.map((line) => lineText(line).charAt(0));
  const bullets = new Set(signs.filter((sign, index) => signs.indexOf(sign) !== index));
  const largest = Math.max(0, ...lines.filter(({ page }) => page === 1).map(({ size }) => size));
  const titles = titleLines(lines, body, pitch);
  const first = firstLines(lines, body, pitch);
  return { body, pitch, numbered: numbers > 1, bullets, largest, heads: sizeOfHeads(lines, body), titles, first };
}

/** The least size of three known headings and more in capitals that are half as large again as the text. */
function sizeOfHeads(lines: Line[], body: number): number | null {
  const heads = lines.filter((line) => {
    const text = lineText(line).trim();
    return line.size > 1.5 * body && text === text.toUpperCase() && senseOfHeading(text, true) !== null;
  });
  return heads.length >= 3 ? Math.min(...heads.map(({ size }) => size)) : null;
}

/** The marker that a line starts with, as printed, or "". */
export function markerOf(line: Line, measure: Measure): string {
  const text = lineText(line).replace("\t", " ");
  const bullet = BULLET.exec(text)?.[0];
  // A dash is a bullet only with a blank behind it: "-ing" is the end of a word, "–2019" of a period.
  if (
    bullet &&
    (/^[•◦▪■●○‣⁃]/u.test(bullet) || measure.bullets.has(bullet.charAt(0))) &&
    (!/^[-–—*∗]\S?$/u.test(bullet) || /\s$/u.test(bullet))
  )
    return bullet;
  return (measure.numbered && NUMBER.exec(text)?.[0]) || "";
}

/**
 * Level of a heading, 0 for other lines: larger than the text, or short and set in capitals or bold with air above.
 * `column` is where the second cell of the row above begins, NaN where there is none.
 */
export function headingLevel(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  measure: Measure,
  column: number,
): number {
  if (line.margin) return 2;
  if (measure.titles.has(line)) return 3;
  if (measure.first.has(line)) return 0;
  const text = lineText(line).trim();
  if (text.length > 90 || line.cells.length > 1 || !/\p{L}{2}/u.test(text) || /[,;]$/u.test(text)) return 0;
  // "KVAM COLLEGE" below "2018   PhD in Botany" stands in the column of what was dated. So do words that go on there.
  const inColumn =
    Math.abs(column - line.x) < 0.3 * line.size && (/^\p{Ll}/u.test(text) || senseOfHeading(text, true) === null);
  if (inColumn && before && Math.abs(before.size - line.size) < 0.3) return 0;
  const scale = line.size / measure.body;
  // Under headings that large, what is a little larger than the text names an entry: "Reader in Botany".
  if (measure.heads !== null && scale < 1.35 && line.size < 0.8 * measure.heads) return 0;
  if (scale > 1.6 && line.page === 1 && line.size > 0.9 * measure.largest) return 1;
  if (scale > 1.25) return 2;
  // "• GUIDANCE OF STUDENTS …": a mark is no word.
  const words = text.replace(/^[^\p{L}\d]\s+/u, "").split(/\s+/u).length;
  if (line.led && words < 9) return 3;
  if (words > 7 || /\d{4}|[.,;:]\s|@|\.$/u.test(text)) return 0;
  if (scale > 1.08 && !(after && sameLook(line, after) && words > 4)) return scale > 1.17 ? 2 : 3;
  const step = before && before.page === line.page ? (line.baseline - before.baseline) / line.size : 3;
  const airy = step > measure.pitch * 1.25;
  const capitals = /\p{Lu}/u.test(text) && text === text.toUpperCase() && text.replace(/\P{L}/gu, "").length > 3;
  if (inColumn) return 0;
  if (airy && capitals) return 2;
  const bold = line.glyphs.every((glyph) => glyph.blank || glyph.font.bold);
  // "PhD in Botany" in bold above "2012–2017" and "Kvam University" heads no section but its own lines.
  if (bold && findDegrees(text).length > 0 && senseOfHeading(text, true) === null) return 0;
  const below = after && after.page === line.page ? (after.baseline - line.baseline) / after.size : 0;
  return airy &&
    bold &&
    words < 6 &&
    (below > measure.pitch * 1.12 || !after?.glyphs[0]?.font.bold) &&
    step > measure.pitch * 1.6
    ? 3
    : 0;
}

/** Same size and font. */
export function sameLook(one: Line, two: Line): boolean {
  return Math.abs(one.size - two.size) < 0.3 && one.glyphs[0]?.font === two.glyphs[0]?.font;
}
