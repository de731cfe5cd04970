/** "[12] …", "3. …", "(4) …", "• …", "- …", "C3. …" */
export const MARKED =
  /^(\s*)((?:\[[A-Za-z]{0,3}\d{1,3}\]|\(\d{1,3}\)|\p{Lu}{0,2}\d{1,3}[.)]|[a-h]\.(?=\s+\p{Lu}[\p{L}’'-]+\s)|[•○●▪■◦‣⁃▸▶►▹▷➢➤➔✓✔⋄⦁∙◉✦❖∗◆◇□]|[-–*+]))\s+(?=\S)/u;

/**
 * Lines that are no more of the list above them, for they stand as far out as a line above its items does:
 * "Kvam University" / "  - Reader, 2014" / "Salt College" / "  - Fellow, 2011".
 */
export function linesOutside(lines: string[]): Set<number> {
  const outside = new Set<number>();
  let edges = new Set<number>();
  let mark: number | null = null;
  lines.forEach((line, at) => {
    const depth = line.search(/\S/);
    if (depth < 0) {
      edges = new Set();
      mark = null;
    } else if (MARKED.test(line)) mark = depth;
    else if (mark === null) edges.add(depth);
    else if (depth < mark && edges.has(depth) && !/^\s*\p{Ll}/u.test(line)) {
      outside.add(at);
      mark = null;
    }
  });
  return outside;
}
