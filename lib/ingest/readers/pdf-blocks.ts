import type { Line } from "#lib/ingest/readers/pdf-fragment.ts";
import { lineText } from "#lib/ingest/readers/pdf-furniture.ts";
import { hangingStarts } from "#lib/ingest/readers/pdf-hanging.ts";
import { headingLevel, type Measure, markerOf, measureOf, sameLook } from "#lib/ingest/readers/pdf-measure.ts";
import { rankHeadings } from "#lib/ingest/readers/pdf-ranks.ts";
import { runsOn } from "#lib/ingest/readers/pdf-wrap.ts";

/** Lines that belong together, and how they were recognised. */
export interface LineGroup {
  kind: "heading" | "paragraph" | "item" | "row";
  level: number;
  marker?: string;
  /** Signs at the start of the first line that are the marker. */
  markerLength: number;
  lines: Line[];
  /** For each line after the first: does the line before run on into it, or was it broken on purpose? */
  wrapped: boolean[];
}

const DATE_CELL = /^\D{0,14}(?:\b\d{1,2}[./])?\b(19|20)\d\d\b.{0,24}$|^(present|current|ongoing)$/iu;

/** Cuts lines into headings, list items and paragraphs, by gaps, indents, markers and size. */
export function groupLines(lines: Line[]): LineGroup[] {
  const full = lines.map((line, index) => runsOn(line, lines[index + 1], lines, index));
  const measure = measureOf(lines, full);
  const columns = columnsOf(lines, measure);
  const found = lines.map((line, index) =>
    headingLevel(line, lines[index - 1], lines[index + 1], measure, columns[index - 1] ?? Number.NaN),
  );
  const headings = rankHeadings(lines, found, measure.body);
  const starts = hangingStarts(lines, full, edgesOf(lines, headings, measure, full));
  const groups: LineGroup[] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    if (line.row) {
      groups.push({ kind: "row", level: 0, markerLength: 0, lines: [line], wrapped: [] });
      return;
    }
    const heading = headings[index] ?? 0;
    // "2. Positions" in large letters is a heading, not an item.
    const printed = heading > 0 && heading < 3 ? "" : markerOf(line, measure);
    const marker = printed || (line.dotted ? "•" : "");
    const joinsHeading = group?.kind === "heading" && heading === group.level && follows(group, line, measure);
    const joins = !heading && group?.kind !== "heading" && group?.kind !== "row" && !starts.has(line);
    if (group && !marker && (joinsHeading || (joins && !startsBlock(group, line, measure, full[index - 1] ?? false)))) {
      group.wrapped.push(line.margin ?? full[index - 1] ?? false);
      group.lines.push(line);
    } else groups.push({ ...begin(line, heading, marker, itemLevel(groups, line)), markerLength: printed.length });
  });
  return groups;
}

/** For each line where the second cell of its row begins: in the line itself, or in one closely above that it goes on. */
function columnsOf(lines: Line[], measure: Measure): number[] {
  let column = Number.NaN;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const step = before?.page === line.page ? (line.baseline - before.baseline) / line.size : Number.NaN;
    const goesOn = step < measure.pitch * 1.25 && Math.abs(column - line.x) < 0.3 * line.size;
    if (line.cells.length > 1 || !goesOn) column = line.cells[1]?.x ?? Number.NaN;
    return column;
  });
}

/** Lines at which a block starts whatever their indent: headings, what follows them, and lines below a gap. */
function edgesOf(lines: Line[], headings: number[], measure: Measure, full: boolean[]): boolean[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || headings[index] || headings[index - 1]) return true;
    const room = measure.pitch * 1.12 + 0.03 + roomForRaised(before, line, full[index - 1] ?? false);
    return (line.baseline - before.baseline) / line.size > room || markerOf(line, measure) !== "";
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
    if (besideOneColumn(other, line)) return group.level;
    if (other.x < line.x - 0.8 * line.size && other.right > line.x) return Math.min(6, group.level + 1);
    if (Math.abs(other.x - line.x) <= 0.8 * line.size) return group.level;
  }
  return 1;
}

/** "• Dates   2012–2019" and "• Kind of post   Lecturer", labels set flush right: beside one column stand items of one list. */
function besideOneColumn(one: Line, two: Line): boolean {
  const [first, second] = [one.cells[1], two.cells[1]];
  return first !== undefined && second !== undefined && Math.abs(first.x - second.x) < 0.3 * two.size;
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
  if (step > measure.pitch * 1.12 + 0.03 + roomForRaised(last, line, ranOn)) return true;
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

/**
 * How much further apart two lines stand where signs raised in the second, or lowered in the first, pushed them so: "…Tides of
 * the" / "North 12, 3–9.ᴿ". Only a line that ran out of room goes on below such a gap.
 */
function roomForRaised(line: Line, next: Line, ranOn: boolean): number {
  const isSmall = (size: number, own: number) => size < 0.9 * own;
  const raised = next.glyphs.some(
    ({ size, baseline, blank }) => !blank && isSmall(size, next.size) && baseline < next.baseline - 0.1 * next.size,
  );
  const lowered = line.glyphs.some(
    ({ size, baseline, blank }) => !blank && isSmall(size, line.size) && baseline > line.baseline + 0.1 * line.size,
  );
  return ranOn && (raised || lowered) ? 0.12 : 0;
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
