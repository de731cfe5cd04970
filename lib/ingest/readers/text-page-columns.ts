import { everyMatch } from "#lib/every-match.ts";
import { median } from "#lib/ingest/passages/median.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Columns of a page have at least so many lines each, and so many signs a line. */
const FEWEST = 8;
const NARROWEST = 24;
/** Places by which the right-hand column begins earlier or later in single lines: letters differ in width. */
const DRIFT = 9;

/** A page as its lines and, for each of them, where the right-hand column begins; "across" for lines over both. */
interface Cut {
  at: number;
  starts: (number | "across")[];
  /** The page itself shows that these are columns. */
  sure: boolean;
}

/**
 * Pages of two columns that a converter wrote side by side are read column by column: "slow tides of the    Service" /
 * "northern bays.            Editor of …" → "slow tides of the", "northern bays.", "Service", "Editor of …".
 * Two wide columns of text show that they are no table by their gaps, which do not stand on the same lines, or by known
 * headings in both; the other pages of the document then only have to have the same gap.
 */
export function partPageColumns(pages: string[][]): string[][] {
  const cuts = pages.map(cutOf);
  const known = cuts.filter((cut) => cut?.sure);
  if (known.length === 0) return pages;
  return pages.map((page, index) => {
    const cut = cuts[index];
    const isOne = cut && (cut.sure || known.some((other) => Math.abs((other?.at ?? 0) - cut.at) <= DRIFT));
    return isOne ? columnsOf(page, cut) : page;
  });
}

function cutOf(page: string[]): Cut | null {
  const at = commonStart(page);
  if (at === null) return null;
  const starts = page.map((line) => startIn(line, at));
  const body = page.flatMap((line, row) => {
    const start = starts[row];
    return start === undefined || start === "across" ? [] : [[line.slice(0, start).trim(), line.slice(start).trim()]];
  });
  const [left, right] = [0, 1].map((side) => body.map((texts) => texts[side] ?? "")) as [string[], string[]];
  const filled = page.filter((line) => line.trim() !== "").length;
  const isColumn = (side: string[]) =>
    side.filter((text) => text !== "").length >= Math.max(FEWEST, filled * 0.35) && usualLength(side) >= NARROWEST;
  if (!isColumn(left) || !isColumn(right) || starts.filter((start) => start === "across").length * 4 > filled)
    return null;
  const headed = [left, right].every((side) => side.some(isHeading));
  const apart = [left, right].every((side, index) => gapsBeside(side, index === 0 ? right : left) >= 3);
  return { at, starts, sure: headed || apart };
}

const GAP = /(?<=^|\S)\s{2,}(?=\S)/gu;

/** The place behind a gap around which most lines go on, in the middle of the page. */
function commonStart(page: string[]): number | null {
  const widest = Math.max(0, ...page.map((line) => line.trimEnd().length));
  const found = page.flatMap((line) => everyMatch(line, GAP).map(({ index, 0: gap }) => index + gap.length));
  const counts = new Map<number, number>();
  for (const at of found) if (at > 0.3 * widest && at < 0.7 * widest) counts.set(at, (counts.get(at) ?? 0) + 1);
  const around = (at: number) => [-3, -2, -1, 0, 1, 2, 3].reduce((sum, by) => sum + (counts.get(at + by) ?? 0), 0);
  const best = [...counts.keys()].reduce<number | null>(
    (top, at) => (top !== null && around(top) >= around(at) ? top : at),
    null,
  );
  return best !== null && around(best) >= FEWEST ? best : null;
}

/** Where the right-hand column begins in a line; its length when it has none. */
function startIn(line: string, at: number): number | "across" {
  const gaps = everyMatch(line, GAP).map(({ index, 0: gap }) => index + gap.length);
  const nearest = gaps
    .filter((start) => Math.abs(start - at) <= DRIFT)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  if (nearest[0] !== undefined) return nearest[0];
  if (line.trimEnd().length <= at + 2) return line.length;
  const blank = [at, at - 1, at + 1].find((place) => /^\s\S/u.test(line.slice(place - 1, place + 1)));
  return blank ?? "across";
}

/** The page cut at lines that run across the gap, each part column by column. */
function columnsOf(page: string[], { starts }: Cut): string[] {
  const lines: string[] = [];
  const right: string[] = [];
  const base = baseOf(page, starts);
  const flush = () => {
    if (right.some((line) => line !== "")) lines.push("", ...right, "");
    right.length = 0;
  };
  page.forEach((line, row) => {
    const start = starts[row] ?? line.length;
    if (start === "across") flush();
    lines.push((start === "across" ? line : line.slice(0, start)).trimEnd());
    const depth = start === "across" || base === null ? 0 : Math.max(0, start - base);
    if (start !== "across") right.push(start >= line.length ? "" : " ".repeat(depth) + line.slice(start).trimEnd());
  });
  flush();
  return lines;
}

/** Where the right-hand column begins, when its lines begin in few places: their indents then tell something. */
function baseOf(page: string[], starts: Cut["starts"]): number | null {
  const counts = new Map<number, number>();
  starts.forEach((start, row) => {
    if (start !== "across" && start < (page[row] ?? "").length) counts.set(start, (counts.get(start) ?? 0) + 1);
  });
  const often = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const covered = often.reduce((sum, [, count]) => sum + count, 0);
  const used = often.filter(([, count]) => count >= 2).map(([start]) => start);
  return covered * 10 >= all * 8 && used.length > 0 ? Math.min(...used) : null;
}

/** Gaps inside one column beside which the other has words. */
function gapsBeside(side: string[], other: string[]): number {
  return side.filter((text, row) => text === "" && side[row - 1] && side[row + 1] && other[row]).length;
}

function isHeading(text: string): boolean {
  return text.length > 3 && text.length < 40 && senseOfHeading(text, true) !== null;
}

/** The usual length of the lines with words. */
const usualLength = (side: string[]): number => median(side.flatMap((text) => (text === "" ? [] : text.length)));
