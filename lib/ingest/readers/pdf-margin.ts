import { median } from "#lib/ingest/passages/median.ts";
import { type Fragment, type Line, lineOf, textOf } from "#lib/ingest/readers/pdf-fragment.ts";
import { namesSection, senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Points by which what stands in one column may differ. */
const TOLERANCE = 1.5;
const FEWEST_HEADS = 3;

/**
 * Headings set in the margin beside what they head become lines of their own, in front of it:
 * "EDUCATION   2013–2018   MD, University of …" → "EDUCATION" / "2013–2018   MD, University of …".
 * The margin is recognised by holding nothing but headings from its first heading on.
 */
export function partMarginHeads(lines: Line[]): Line[] {
  const margin = marginOf(lines);
  const flush = flushHeads(lines);
  const parted: Line[] = [];
  for (const line of lines) {
    const [first, ...rest] = line.cells;
    const heads =
      first &&
      !line.row &&
      ((inColumn(first, margin) && (isCapped(first) || beginsHead(first))) ||
        headsList(first, rest[0]) ||
        flush.has(line));
    if (!first || !heads) {
      parted.push(line);
      continue;
    }
    const head: Line = { ...first, page: line.page, cells: [first], margin: true };
    const above = parted.findLastIndex((other) => other.margin);
    // "POSTGRADUATE   2018–2021 …" / "TRAINING   2016 …": one heading over two lines.
    if (above >= 0 && goesOn(parted[above], head, parted[above - 1])) parted.splice(above + 1, 0, head);
    else parted.push(head);
    if (rest.length > 0) parted.push(lineOf(rest, line.page));
  }
  return parted;
}

/** Left edge of a margin that holds headings alone; null when the document has none. */
function marginOf(lines: Line[]): number | null {
  const beside = lines.filter(({ row, cells: [first, second] }) => !row && first && second && isHead(first));
  const margin = Math.min(...beside.map(({ x }) => x));
  const heads = beside.filter(({ cells: [first] }) => first && inColumn(first, margin));
  const start = lines.indexOf(heads[0] as Line);
  if (heads.length < FEWEST_HEADS || start < 0) return null;
  const body = lines.slice(start);
  const strangers = body.filter(
    ({ cells: [first] }) => first && inColumn(first, margin) && !isCapped(first) && !beginsHead(first),
  );
  const main = body.filter(({ x }) => x > margin + TOLERANCE);
  // What stands beside a heading is the text itself, not a date at the far right.
  const beyond = median(heads.map(({ cells, size }) => (cells[1]?.x ?? 0) - 3 * size)) > median(main.map(({ x }) => x));
  // The CV of one page may have two lines below a heading: then its headings have to be known words.
  const known = heads.filter(({ cells: [first] }) => first && senseOfHeading(textOf(first).trim(), true) !== null);
  const enough = main.length > 2 * heads.length || (known.length >= FEWEST_HEADS && main.length > heads.length);
  return strangers.length * 10 <= heads.length && enough && !beyond ? margin : null;
}

/** Labels of one column, of which some are known headings. */
const FEWEST_KNOWN = 2;

/**
 * Lines whose label, set flush right with other labels and dates, is the heading of a section: "   Projects   …",
 * "Honours and awards   …".
 */
function flushHeads(lines: Line[]): Set<Line> {
  const beside = lines.filter(({ row, cells }) => !row && cells.length > 1);
  const known = beside.filter(({ cells: [first] }) => {
    const text = first ? textOf(first).trim() : "";
    // "Main activities   …" / "and responsibilities:   …" is one label.
    return first !== undefined && isCapped(first) && /^\p{Lu}/u.test(text) && namesSection(text);
  });
  const heads = known.filter(({ cells: [head] }) => {
    const edge = head?.right ?? 0;
    const same = (cell: Fragment | undefined): boolean =>
      cell !== undefined && Math.abs(cell.right - edge) <= TOLERANCE;
    const column = beside.filter(({ cells: [first] }) => same(first)).map(({ x }) => x);
    const flush = Math.max(...column) - Math.min(...column) > 2 * TOLERANCE;
    return (
      flush && known.filter(({ cells: [first] }) => same(first)).length >= FEWEST_KNOWN && column.length > FEWEST_HEADS
    );
  });
  return new Set(heads);
}

const inColumn = (cell: Fragment, margin: number | null): boolean =>
  margin !== null && Math.abs(cell.x - margin) <= TOLERANCE;

/** "Chapters in books   [8] Hosts and guests. …": words beside the first item of a list head it. */
function headsList(cell: Fragment, next: Fragment | undefined): boolean {
  const text = textOf(cell).trim();
  return next !== undefined && /^\[\d{1,3}\]\s/u.test(textOf(next)) && /^\p{Lu}[^\d@]{5,50}$/u.test(text);
}

/** Bold or in capitals, or the known words of a heading; a few words, no figures. */
function isHead(cell: Fragment): boolean {
  const text = textOf(cell).trim();
  const letters = text.replace(/\P{L}/gu, "");
  if (!isCapped(cell)) return false;
  const bold = cell.glyphs.every(({ blank, font }) => blank || font.bold);
  // Small capitals of a font of their own come as small letters.
  return letters === letters.toUpperCase() || bold || senseOfHeading(text, true) !== null;
}

/** Short enough for a heading, or for one line of a heading of two. */
function isCapped(cell: Fragment): boolean {
  const text = textOf(cell).trim();
  const letters = text.replace(/\P{L}/gu, "");
  return letters.length >= 3 && text.length <= 40 && !/[\d@.;]|,$/u.test(text) && text.split(/\s+/u).length <= 5;
}

/** "Fellowships,   Tidal Fellow …" / "Awards and   …" / "Honors": known words whose heading goes on in the next line. */
function beginsHead(cell: Fragment): boolean {
  const words = /^([^,]{3,40}),$/u.exec(textOf(cell).trim())?.[1];
  return words !== undefined && senseOfHeading(words, true) !== null;
}

/** The next line of a heading: as close below as its lines are to each other. */
function goesOn(above: Line | undefined, head: Line, first: Line | undefined): boolean {
  if (!above || above.page !== head.page || Math.abs(above.size - head.size) > 0.3) return false;
  const step = head.baseline - above.baseline;
  const usual = first?.margin && first.page === head.page ? above.baseline - first.baseline : 0;
  return step > 0 && step < 1.6 * head.size && (usual <= 0 || step < 1.05 * usual);
}
