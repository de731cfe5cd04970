import { lineText } from "#lib/ingest/readers/pdf-furniture.ts";
import { hangingStarts } from "#lib/ingest/readers/pdf-hanging.ts";
import type { Line } from "#lib/ingest/readers/pdf-lines.ts";
import { median } from "#lib/ingest/readers/pdf-order.ts";

/** Lines that belong together, and how they were recognised. */
export interface LineGroup {
  kind: "heading" | "paragraph" | "item";
  level: number;
  marker?: string;
  /** Signs at the start of the first line that are the marker. */
  markerLength: number;
  lines: Line[];
  /** For each line after the first: does the line before run on into it, or was it broken on purpose? */
  wrapped: boolean[];
}

/** "• ", "– ", "[12] ", "3. ", "(4) ", "[C3] ", "J2. ". */
const BULLET = /^(?:[•◦▪■□●○‣⁃∙⋄◆◇❖➢➤►▶▸✓✔★☆·*∗–—-]|o(?=\s\s))\s*(?=\S)/u;
const NUMBER = /^(?:\[[A-Z]{0,4}\.?\d{1,3}[a-z]?\]|\([A-Z]{0,2}\d{1,3}\)|[A-Z]{0,3}\d{1,3}[.):])\s+(?=\S)/u;
const DATE_CELL = /^\D{0,14}\b(19|20)\d\d\b.{0,24}$|^(present|current|ongoing)$/iu;

/** What is normal for the document: font size of the text, distance of lines, whether numbers start entries. */
interface Measure {
  body: number;
  pitch: number;
  numbered: boolean;
  /** Signs that start at least two lines: a single "*" explains a mark, it lists nothing. */
  bullets: Set<string>;
}

/** Cuts lines into headings, list items and paragraphs, by gaps, indents, markers and size. */
export function groupLines(lines: Line[]): LineGroup[] {
  const measure = measureOf(lines);
  const headings = lines.map((line, index) => headingLevel(line, lines[index - 1], lines[index + 1], measure));
  const full = lines.map((line, index) => runsOn(line, lines[index + 1], lines, index));
  const starts = hangingStarts(lines, full, edgesOf(lines, headings, measure));
  const groups: LineGroup[] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    const heading = headings[index] ?? 0;
    // "2. Positions" in large letters is a heading, not an item.
    const printed = heading > 0 && heading < 3 ? "" : markerOf(line, measure);
    const marker = printed || (line.dotted ? "•" : "");
    const joinsHeading = group?.kind === "heading" && heading === group.level && follows(group, line, measure);
    const joins = !heading && group?.kind !== "heading" && !starts.has(line);
    if (group && !marker && (joinsHeading || (joins && !startsBlock(group, line, measure, full[index - 1] ?? false)))) {
      group.wrapped.push(full[index - 1] ?? false);
      group.lines.push(line);
    } else groups.push({ ...begin(line, heading, marker, itemLevel(groups, line)), markerLength: printed.length });
  });
  return groups;
}

/** Lines at which a block starts whatever their indent: headings, what follows them, and lines below a gap. */
function edgesOf(lines: Line[], headings: number[], measure: Measure): boolean[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || headings[index] || headings[index - 1]) return true;
    return (
      (line.baseline - before.baseline) / line.size > measure.pitch * 1.12 + 0.03 || markerOf(line, measure) !== ""
    );
  });
}

function begin(line: Line, heading: number, marker: string, depth: number): LineGroup {
  const kind = marker ? "item" : heading ? "heading" : "paragraph";
  const level = marker ? depth : heading;
  return { kind, level, markerLength: 0, ...(marker ? { marker: marker.trim() } : {}), lines: [line], wrapped: [] };
}

/** Depth of a list item by its indent, against the items before it in the same list. */
function itemLevel(groups: LineGroup[], line: Line): number {
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at];
    const other = group?.lines[0];
    if (group?.kind !== "item" || !other) return 1;
    if (other.x < line.x - 0.8 * line.size && other.right > line.x) return Math.min(6, group.level + 1);
    if (Math.abs(other.x - line.x) <= 0.8 * line.size) return group.level;
  }
  return 1;
}

function measureOf(lines: Line[]): Measure {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    letters.set(size, (letters.get(size) ?? 0) + line.glyphs.length);
  }
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const steps: number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const step = before && before.page === line.page ? (line.baseline - before.baseline) / line.size : 0;
    if (step > 0.9 && step < 2.6) steps.push(step);
  });
  const sorted = steps.sort((a, b) => a - b);
  const pitch = Math.min(1.4, Math.max(1, sorted[Math.floor(sorted.length / 4)] ?? 1.2));
  const numbers = lines.filter((line) => NUMBER.test(lineText(line))).length;
  const first = lines.map((line) => lineText(line).charAt(0));
  const bullets = new Set(first.filter((sign, index) => first.indexOf(sign) !== index));
  return { body, pitch, numbered: numbers > 1, bullets };
}

function markerOf(line: Line, measure: Measure): string {
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

/** Level of a heading, 0 for other lines: larger than the text, or short and set in capitals or bold with air above. */
function headingLevel(line: Line, before: Line | undefined, after: Line | undefined, measure: Measure): number {
  const text = lineText(line).trim();
  if (text.length > 90 || line.cells.length > 1 || !/\p{L}{2}/u.test(text) || /[,;]$/u.test(text)) return 0;
  const scale = line.size / measure.body;
  if (scale > 1.6 && line.page === 1) return 1;
  if (scale > 1.25) return 2;
  const words = text.split(/\s+/u).length;
  if (line.led && words < 9) return 3;
  if (words > 7 || /\d{4}|[.,;:]\s|@|\.$/u.test(text)) return 0;
  if (scale > 1.08 && !(after && sameLook(line, after) && words > 4)) return scale > 1.17 ? 2 : 3;
  const step = before && before.page === line.page ? (line.baseline - before.baseline) / line.size : 3;
  const airy = step > measure.pitch * 1.25;
  const capitals = /\p{Lu}/u.test(text) && text === text.toUpperCase() && text.replace(/\P{L}/gu, "").length > 3;
  if (airy && capitals) return 2;
  const bold = line.glyphs.every((glyph) => glyph.blank || glyph.font.bold);
  const below = after && after.page === line.page ? (after.baseline - line.baseline) / after.size : 0;
  return airy &&
    bold &&
    words < 6 &&
    (below > measure.pitch * 1.12 || !after?.glyphs[0]?.font.bold) &&
    step > measure.pitch * 1.6
    ? 3
    : 0;
}

function sameLook(one: Line, two: Line): boolean {
  return Math.abs(one.size - two.size) < 0.3 && one.glyphs[0]?.font === two.glyphs[0]?.font;
}

function follows(group: LineGroup, line: Line, measure: Measure): boolean {
  const last = group.lines.at(-1);
  if (last?.page !== line.page || !sameLook(last, line)) return false;
  const step = (line.baseline - last.baseline) / line.size;
  return step > 0 && step < measure.pitch * 1.12 && group.lines.length < 3;
}

/** True when a line does not belong to the block before it. */
function startsBlock(group: LineGroup, line: Line, measure: Measure, ranOn: boolean): boolean {
  const first = group.lines[0];
  const last = group.lines.at(-1);
  if (!first || !last) return true;
  const em = measure.body;
  if (isDated(line)) return true;
  if (line.page !== last.page || line.baseline < last.baseline - em)
    return !continuesOver(group, first, last, line, em);
  const step = (line.baseline - last.baseline) / Math.min(line.size, Math.max(last.size, 1));
  if (step > measure.pitch * 1.12 + 0.03) return true;
  if (line.x > last.right + em || line.right < first.x - em) return true;
  if (group.kind === "item")
    return (
      line.x < first.x - 0.3 * em ||
      (line.x < first.x + 0.3 * em && group.lines.length > 1 && last.x > first.x + 0.5 * em)
    );
  const hanging = group.lines.length > 1 && last.x > first.x + 0.7 * em;
  if (hanging && line.x < first.x + 0.4 * em) return true;
  // An indent after a line that ended before the margin opens a paragraph; after a full line it hangs.
  return !ranOn && group.lines.length > 1 && Math.abs(last.x - first.x) < 0.3 * em && line.x > last.x + 0.9 * em;
}

/** A line on the next page or at the top of the next column goes on with the block when the one before was broken off in a sentence. */
function continuesOver(group: LineGroup, first: Line, last: Line, line: Line, em: number): boolean {
  if (Math.abs(line.size - last.size) > 0.3) return false;
  const text = lineText(line);
  if (/^\p{Ll}/u.test(text) && !/[.!?]$/u.test(lineText(last).trim())) return true;
  const indented =
    group.kind === "item" && line.x > first.x + 0.5 * em && line.x < first.x + 4 * em && line.page !== last.page;
  return indented && !/[.!?]$/u.test(lineText(last).trim());
}

/** "2015 – 2019    PhD in Physics": a date in the first cell starts an entry. */
function isDated(line: Line): boolean {
  if (line.cells.length < 2) return false;
  const [first] = lineText(line).split("\t");
  return DATE_CELL.test((first ?? "").trim());
}

/** True when the next line's first word had no room left on this line: the line was wrapped, not ended. */
function runsOn(line: Line, next: Line | undefined, lines: Line[], index: number): boolean {
  if (!next || isCentred(line, next, lines, index)) return false;
  const last = line.cells.at(-1);
  if (last && line.cells.length > 1 && Math.abs(next.x - last.x) > line.size) return false;
  if (/\p{L}-$/u.test(lineText(line)) && /^\p{L}/u.test(lineText(next))) return true;
  const word = firstWordWidth(next);
  return line.right + 0.25 * line.size + word > columnRight(line, lines, index) - 0.6 * line.size;
}

/** Lines of different length around the middle of their column are set one by one. */
function isCentred(one: Line, two: Line, lines: Line[], index: number): boolean {
  const around = lines.slice(Math.max(0, index - 14), index + 14).filter(({ page }) => page === one.page);
  const left = Math.min(...around.map(({ x }) => x));
  const middle = (left + Math.max(...around.map(({ right }) => right))) / 2;
  if (Math.min(one.x, two.x) < left + one.size) return false;
  return [one, two].every(({ x, right }) => Math.abs((x + right) / 2 - middle) < 0.8 * one.size);
}

function firstWordWidth(line: Line): number {
  const end = line.glyphs.findIndex((glyph) => glyph.blank);
  const last = line.glyphs[end < 0 ? line.glyphs.length - 1 : Math.max(0, end - 1)];
  return last ? last.x + last.width - line.x : 0;
}

/** Right edge of the column a line stands in, from the lines around it. */
function columnRight(line: Line, lines: Line[], index: number): number {
  let right = 0;
  for (let at = Math.max(0, index - 14); at < Math.min(lines.length, index + 14); at++) {
    const other = lines[at];
    if (
      other?.page === line.page &&
      other.x < line.right &&
      other.right > line.x &&
      Math.abs(other.x - line.x) < 8 * line.size
    )
      right = Math.max(right, other.right);
  }
  return right || median(lines.map((other) => other.right));
}
