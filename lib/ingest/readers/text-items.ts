/** Lines that one item of a list may have. */
const TALLEST = 14;
/** A line of an item that is shorter was not wrapped, however narrow its list is. */
const SHORTEST = 55;
/** Lines above and below that tell how far a list reaches. */
const NEAR = 60;

/** "[12] …", "3. …", "(4) …", "• …", "- …", "C3. …", "7- …", "b) …", "iii) …" */
export const MARKED =
  /^(\s*)((?:\[[A-Za-z]{0,3}\d{1,3}\]|\(\d{1,3}\)|\p{Lu}{0,2}\d{1,3}[.)]|\d{1,2}-(?=\s+\p{Lu})|(?:[a-h]|i{1,3}|i?v|vi{1,3}|i?x)\)|[a-h]\.(?=\s+\p{Lu}[\p{L}’'-]+\s)|[•○●▪■◦‣⁃▸▶►▹▷➢➤➔✓✔⋄⦁∙◉✦❖∗◆◇□]|[-–*+]))\s+(?=\S)/u;

/** Marked lines above that tell how deep an item stands. */
const FARTHEST = 60;
const depthOf = (blanks: string): number => blanks.replace(/\t/gu, "    ").length;

/**
 * How deep the marked line at `at` stands in its list, from 1: by its indent, or by the marks of another sign that it stands
 * a little deeper than, as "  • MSc, 2014" below "- Kvam University".
 */
export function itemLevel(lines: string[], at: number): number {
  const [, blanks = "", sign = ""] = MARKED.exec(lines[at] ?? "") ?? [];
  let depth = depthOf(blanks);
  let below = sign;
  let ancestors = 0;
  for (let above = at - 1; depth >= 2 && above >= Math.max(0, at - FARTHEST); above -= 1) {
    const [, other, mark = ""] = MARKED.exec(lines[above] ?? "") ?? [];
    if (other === undefined || depthOf(other) > depth - 2 || /\d/.test(mark) || mark === below) continue;
    ancestors += 1;
    depth = depthOf(other);
    below = mark;
  }
  return Math.max(1 + Math.min(5, Math.floor(depthOf(blanks) / 3)), 1 + ancestors);
}

/** "Doctorate:" */
const LABEL = /^\s*\p{Lu}[\p{L} ()/-]{2,60}:\s*$/u;

/**
 * Lines that are no more of the list above them: "Master:" where a label "Doctorate:" stood in the same place right above its
 * items, with no blank line since. So are those that as far out as a line above its items does:
 * "Kvam University" / "  - Reader, 2014" / "Salt College" / "  - Fellow, 2011".
 */
export function linesOutside(lines: string[]): Set<number> {
  const outside = new Set<number>();
  let edges = new Set<number>();
  let mark: number | null = null;
  let labels: number | null = null;
  lines.forEach((line, at) => {
    const depth = line.search(/\S/);
    const label = LABEL.test(line) && MARKED.test(lines[at + 1] ?? "");
    if (depth < 0) {
      edges = new Set();
      mark = null;
      labels = null;
    } else if (MARKED.test(line)) mark = depth;
    else if (mark === null) {
      edges.add(depth);
      labels = label ? depth : null;
    } else if (label && depth === labels) outside.add(at);
    else if (depth < mark && edges.has(depth) && !/^\s*\p{Ll}/u.test(line)) {
      outside.add(at);
      mark = null;
    }
  });
  return outside;
}

/** The line stands below a mark, with no blank line between: what is long there was mostly wrapped. */
export function inItem(lines: string[], at: number): boolean {
  for (let above = at - 1; above >= at - TALLEST && lines[above]?.trim(); above -= 1)
    if (MARKED.test(lines[above] ?? "")) return true;
  return false;
}

/** "[3] Reed, A.: Tides of the north and their" + "    harbours, 2019": the next line hangs below its mark. */
export function isHanging(lines: string[], at: number): boolean {
  const next = lines[at] ?? "";
  const depth = next.length - next.trimStart().length;
  if (depth < 3 || endsEarly(lines, at) || /^\s*\p{Lu}[\p{L} ]{2,24}:\s/u.test(next)) return false;
  for (let above = at - 1; above >= at - TALLEST && lines[above]?.trim(); above -= 1) {
    const mark = MARKED.exec(lines[above] ?? "")?.[0].length ?? 0;
    if (mark > 0) return Math.abs(depth - mark) <= 1;
  }
  return false;
}

/** The line above ends where its next word had ample room: well before the lines of the same list do. */
function endsEarly(lines: string[], at: number): boolean {
  const line = (lines[at - 1] ?? "").trimEnd();
  if (line.length < SHORTEST) return true;
  const around = lines.slice(Math.max(0, at - NEAR), at + NEAR);
  const inside = around.filter((other, index) => MARKED.test(other) || inItem(around, index));
  const lengths = inside.map((other) => other.trimEnd().length).sort((a, b) => a - b);
  if (lengths.length < 6) return line.length < 60;
  const reach = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const word = (lines[at] ?? "").trim().split(/\s/, 1)[0] ?? "";
  return line.length + 1 + word.length < reach * 0.84;
}
