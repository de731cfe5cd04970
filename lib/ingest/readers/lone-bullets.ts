import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Signs that are bullets and nothing else. */
const LONE = /^\s*[•○●▪■◦‣⁃▸▶►▹▷➢➤✓✔⋄⦁✦❖◆◇□]\s*$/u;
/** "… Halden, Norland ○": the bullet of an item further down. */
const AT_END = /(?<=\p{L}\S*[\s.,)]+)[•○●▪■◦‣▸▶►◆◇□]\s*$/u;

/**
 * Bullets that a converter wrote on lines of their own, in front of their items or all together above them, are put in
 * front of the lines they mark; where their lines cannot be told they are left out, as those at the end of other lines.
 */
export function joinLoneBullets(lines: string[]): string[] {
  if (!lines.some((line) => LONE.test(line))) return lines;
  const joined: string[] = [];
  let waiting: string[] = [];
  lines.forEach((line, at) => {
    if (LONE.test(line) && standsBetween(lines, at)) {
      joined.push("", `${" ".repeat(depthOf(line))}${line.trim()} ${joined.pop()?.trim()}`);
    } else if (LONE.test(line)) {
      if (waiting.length === 0 && joined.at(-1)?.trim()) joined.push("");
      waiting.push(line.trim());
    } else if (line.trim() === "") {
      if (waiting.length === 0) joined.push(line);
      // "■" + "Work in progress" + "“Slow tides”": the heading has none, the line below it has.
    } else if (waiting.length === 1 && line.length < 60 && senseOfHeading(line.trim(), true)) joined.push(line);
    else {
      const marked = waiting.length > 0 && (waiting.length === 1 || waiting.length >= runFrom(lines, at));
      joined.push((marked ? `${waiting.shift()} ` : "") + line.replace(AT_END, ""));
      if (!marked) waiting = [];
    }
  });
  return joined;
}

const depthOf = (line: string): number => line.search(/\S/u);

/**
 * "    Kvam University" / "•" / "    PhD in Botany": the bullet of an entry of two lines, drawn between them, where the lines
 * stand in by the same depth and another entry shows the same.
 */
function standsBetween(lines: string[], at: number): boolean {
  const isBetween = (index: number) => {
    const depth = depthOf(lines[index] ?? "");
    const [above, below] = [depthOf(lines[index - 1] ?? ""), depthOf(lines[index + 1] ?? "")];
    return above >= depth + 2 && above === below;
  };
  return isBetween(at) && lines.filter((line, index) => LONE.test(line) && isBetween(index)).length >= 2;
}

/** How many lines stand together from this one on. */
function runFrom(lines: string[], from: number): number {
  let to = from;
  while (to < lines.length && (lines[to] ?? "").trim() !== "" && !LONE.test(lines[to] ?? "")) to += 1;
  return to - from;
}
