import { senseOfHeading } from "#lib/ingest/headings.ts";

/** Known headings that each of two columns has to show. */
const FEWEST = 2;
/** Columns that the right-hand one stands in at least. */
const NARROWEST = 14;

/**
 * Two columns of a page that a converter wrote side by side ("Contact          Experience") are put one below the other,
 * the left one first. They show themselves by known headings in both, at one edge each, and by the gap between them.
 */
export function partSides(lines: string[]): string[] {
  const edge = rightEdge(lines);
  if (edge === null) return lines;
  const isLeft = (line: string) => headingOf(line.slice(0, edge)) !== null && line.search(/\S/) < NARROWEST;
  const isRight = (line: string) => headingOf(line.slice(edge)) !== null && /^\s*$/.test(line.slice(edge - 2, edge));
  const first = lines.findIndex((line) => isLeft(line) || isRight(line));
  const left = lines.flatMap((line, at) => (isLeft(line) ? at : []));
  const right = lines.flatMap((line, at) => (isRight(line) ? at : []));
  const lastRight = right.at(-1) ?? 0;
  const beside = left.filter((at) => at >= (right[0] ?? 0) - 3 && at <= lastRight + 3);
  if (beside.length < FEWEST || right.length < FEWEST) return lines;
  // Both columns run beside each other, and nothing stands across the gap until they end.
  const crosses = (line: string) => line.length > edge && /\S/.test(line.slice(edge - 2, edge));
  const stop = lines.findIndex((line, at) => at > Math.max(lastRight, beside.at(-1) ?? 0) && crosses(line));
  const sides = lines.slice(first, stop < 0 ? lines.length : stop);
  const body = sides.filter((line) => line.trim() !== "");
  if (body.filter(crosses).length * 20 > body.length) return lines;
  const [one, two] = [sides.map((line) => line.slice(0, edge).trimEnd()), sides.map((line) => line.slice(edge))];
  return [...lines.slice(0, first), ...one, "", ...two, "", ...lines.slice(first + sides.length)];
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
