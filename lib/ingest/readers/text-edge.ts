/**
 * Takes from all lines what all begin with: the blanks of a page that was pasted or printed with a margin, and the sign of
 * a mail that was answered ("> Publications" / ">   Reed, A. (2019). Slow tides."). Blanks at the ends of lines go too.
 */
export function withoutEdge(source: string): string {
  const quoted = /^(?:>[^\n]*(?:\n|$)|[ \t]*(?:\n|$)){3,}$/u.test(source) && /^>/mu.test(source);
  const lines = (quoted ? source.replace(/^> ?/gmu, "") : source).split("\n").map(withoutEnd);
  const filled = lines.filter((line) => line.trim() !== "");
  const depth = Math.min(...filled.map((line) => /^ */u.exec(line.replace(/^\f/u, ""))?.[0].length ?? 0));
  if (filled.length === 0 || depth === 0) return lines.join("\n");
  return lines
    .map((line) => line.replace(/^(\f?) */u, (blanks, feed) => feed + blanks.slice(feed.length + depth)))
    .join("\n");
}

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end -= 1;
  return line.slice(0, end);
}
