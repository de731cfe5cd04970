import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Known headings that each of two columns has to show. */
const FEWEST = 2;
/** Columns that the right-hand one stands in at least. */
const NARROWEST = 14;
/** Lines of which most stand across the gap where the columns have ended. */
const RUN = 6;

/**
 * Two columns of a page that a converter wrote side by side ("Contact          Experience") are put one below the other,
 * the left one first. They show themselves by known headings in both, at one edge each, and by the gap between them.
 */
export function partSides(lines: string[]): string[] {
  const edge = rightEdge(lines);
  if (edge === null) return lines;
  const isLeft = (line: string) => headingOf(line.slice(0, edge)) !== null && line.search(/\S/) < NARROWEST;
  const isRight = (line: string) => headingOf(line.slice(edge)) !== null && /^\s*$/.test(line.slice(edge - 2, edge));
  const crosses = (line: string) => line.length > edge && /\S/.test(line.slice(edge - 2, edge));
  const first = lines.findIndex((line) => isLeft(line) || isRight(line));
  const stop = first + endOfSides(lines.slice(first), crosses);
  const found = lines.slice(0, stop);
  const left = found.flatMap((line, at) => (isLeft(line) ? at : []));
  const right = found.flatMap((line, at) => (isRight(line) ? at : []));
  const lastRight = right.at(-1) ?? 0;
  const beside = left.filter((at) => at >= (right[0] ?? 0) - 3 && at <= lastRight + 3);
  if (beside.length < FEWEST || right.length < FEWEST) return lines;
  // Both columns run beside each other, and nothing stands across the gap until they end.
  const across = found.findIndex((line, at) => at > Math.max(lastRight, beside.at(-1) ?? 0) && crosses(line));
  const end = startOfParagraph(lines, across < 0 ? stop : across, edge);
  const sides = lines.slice(first, end);
  const body = sides.filter((line) => line.trim() !== "");
  if (body.filter(crosses).length * 20 > body.length) return lines;
  const [one, two] = [sides.map((line) => line.slice(0, edge).trimEnd()), sides.map((line) => line.slice(edge))];
  return [...lines.slice(0, first), ...closed(one, two), "", ...closed(two, one), "", ...lines.slice(end)];
}

/** A line left blank in one column only because the other, set at other heights, has words there parts no sentence. */
function closed(side: string[], other: string[]): string[] {
  return side.filter((line, at) => {
    const isGap = line.trim() === "" && other[at]?.trim() !== "";
    return !isGap || !(/(?:,|\s\p{Ll}{1,3})$/u.test(side[at - 1] ?? "") || /^\s*\p{Ll}/u.test(side[at + 1] ?? ""));
  });
}

/** The line from which on text runs across the gap, whatever of it below looks like a column again. */
function endOfSides(lines: string[], crosses: (line: string) => boolean): number {
  const filled = lines.flatMap((line, at) => (line.trim() === "" ? [] : at));
  const from = filled.findIndex((_, index) => {
    const next = filled.slice(index, index + RUN);
    return (
      next.length === RUN &&
      next.filter((at) => crosses(lines[at] ?? "")).length > RUN / 2 &&
      crosses(lines[next[0] ?? 0] ?? "")
    );
  });
  return filled[from] ?? lines.length;
}

/** Where the words begin that line `at` goes on with: "Articles" above a line across both columns heads it. */
function startOfParagraph(lines: string[], at: number, edge: number): number {
  let from = at;
  while (from > 0 && /^\S/.test(lines[from - 1] ?? "") && (lines[from - 1] ?? "").slice(edge).trim() === "") from -= 1;
  // Without a blank line in front it is the end of the left column.
  return from > 0 && lines[from - 1]?.trim() === "" ? from : at;
}

/** "Ada          Reed": large letters of the first line that a converter set apart word by word. */
export function closeFirstLine(lines: string[]): string[] {
  const at = lines.findIndex((line) => line.trim() !== "");
  const words = (lines[at] ?? "").trim().split(/\s{3,}/);
  const parted = words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word));
  return parted ? lines.with(at, words.join(" ")) : lines;
}

/** The column at which most known headings of a right-hand column begin. */
function rightEdge(lines: string[]): number | null {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const words = /(?:^ {14,}|\S {3,})(\p{Lu}\S*(?: \S+){0,5})\s*$/u.exec(line)?.[1];
    if (!words || headingOf(words) === null) continue;
    const at = line.lastIndexOf(words);
    if (at >= NARROWEST) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST ? best[0] : null;
}

function headingOf(part: string): string | null {
  const words = part.trim();
  return words.length > 2 && words.length < 40 && senseOfHeading(words, true) !== null ? words : null;
}
