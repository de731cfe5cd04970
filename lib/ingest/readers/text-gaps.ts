import { everyMatch } from "#lib/every-match.ts";

/** Lines of a table that show where a column begins. */
const FEWEST = 2;

/**
 * In a table made with blanks the longest cell leaves but two to the next: where the lines around it begin a column behind
 * wide gaps, its gap is as wide as theirs.
 * "Doctor of Tides      Kvam University" / "Master of Sea Walls  Fen College" → "Master of Sea Walls   Fen College"
 */
export function widenGaps(lines: string[]): string[] {
  const widened = [...lines];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.trim() !== "") continue;
    if (at - from > FEWEST) widenIn(lines, from, at, widened);
    from = at + 1;
  }
  return widened;
}

function widenIn(lines: string[], from: number, to: number, widened: string[]): void {
  const columns = new Map<number, number>();
  for (const line of lines.slice(from, to))
    for (const { index, 0: gap } of everyMatch(line, /(?<=\S) {3,}(?=\S)/gu)) {
      const column = index + gap.length;
      columns.set(column, (columns.get(column) ?? 0) + 1);
    }
  if (columns.size === 0) return;
  for (let at = from; at < to; at += 1)
    widened[at] = (lines[at] ?? "").replace(/(?<=\S) {2}(?=\S)/gu, (gap, index: number) =>
      (columns.get(index + gap.length) ?? 0) >= FEWEST ? "   " : gap,
    );
}
